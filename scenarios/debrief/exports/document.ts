import type { Factor } from '../../format'
import { agreementsOf, COMMAND_DOMAINS, type Marks } from '../../scoring'
import type { BiasFinding } from '../bias-finding'
import type { Debrief, Told } from '../debrief'
import type { KeptWords } from '../kept-words'

/** The version of the debrief's own file format; `docs/debrief.schema.json` describes it. */
export const DOCUMENT_VERSION = 1

/** How much of who it was leaves with an export. */
export const REDACTIONS = ['full', 'roles', 'aggregate'] as const
export type Redaction = (typeof REDACTIONS)[number]

export interface DocumentMoment {
  at: number
  text: string
}

export interface DocumentMark {
  id: string
  dial: 'checklist' | 'outbound' | 'inbound'
  title: string
  applicable: boolean
  /** 0 to 1; `null` where it did not apply. */
  worth: number | null
  weight: number
  at: number | null
  why: string
  standard: string | null
  evidence: DocumentMoment[]
  appeals: string[]
}

/** A debrief as data, complete and without references: what every export is written from. */
export interface DebriefDocument {
  hearbackDebrief: typeof DOCUMENT_VERSION
  redaction: Redaction
  run: {
    id: string
    scenario: string
    title: string
    playedAs: string
    company: string
    seed: number
    startedAt: string | null
    /** Drill seconds. */
    length: number
    ending: string | null
    simulation: true
  }
  rubric: { id: string; version: number }
  summary: Told[]
  wentRight: Array<{ title: string } & Told>
  timeline: Array<{ at: number; fact: number; who: string; text: string; onScreen: boolean; loop: string | null }>
  signals: Array<{
    title: string
    knowableFrom: number
    onScreen: number
    acknowledged: number | null
    withContent: boolean
    actedOn: number | null
    settled: string | null
    settledAt: number | null
    hurtAt: number | null
    hurtHappened: boolean
  }>
  leftOpen: Told[]
  dials: Array<{
    id: 'checklist' | 'outbound' | 'inbound'
    band: 'developing' | 'solid' | 'strong' | null
    worth: number | null
    applicable: number
    says: string
  }>
  label: string | null
  marks: DocumentMark[]
  command: {
    ratings: Array<{
      by: 'self' | 'peer' | 'facilitator'
      domain: string
      title: string
      score: number | null
      anchor: string | null
      text: string
    }>
    agreement: Array<{ between: string[]; domains: number; same: number; near: number; kappa: number | null }>
  }
  beside: {
    customers: { amount: number; unit: string }
    detect: number | null
    mitigate: number | null
    resolve: number | null
    luck: Told[]
    moves: string[]
  }
  story: string
  factors: { own: DocumentFactor[]; authors: DocumentFactor[]; whys: string[] }
  biases: Array<{ id: string; name: string; text: string; ask: string; fits: boolean | null; view: string }>
  lessons: Array<{ text: string; strength: string | null; owner: string; due: string | null }>
  questions: string[]
  notes: Array<{ at: number | null; kind: string; text: string }>
  thanks: Array<{ to: string; text: string }>
  sweater: { at: number | null; text: string } | null
  survey: { learned: string; hindered: string; again: 'yes' | 'perhaps' | 'no' | null } | null
  inspiredBy: Array<{ what: string; url: string | null; lesson: string | null }>
}

export interface DocumentFactor {
  what: string
  kind: 'condition' | 'action' | null
  evidence: DocumentMoment[]
  because: DocumentFactor[]
}

/** What a document is made from. */
export interface DocumentParts {
  run: { id: string; scenario: string; startedAt: string | null }
  debrief: Debrief
  marks: Marks
  kept: KeptWords
  biases: readonly BiasFinding[]
  /** Names of people by id, for whom thanks go to. */
  nameOf: (person: string) => string
  /** A fact told in a sentence, for evidence; `null` for what only machinery cares about. */
  tell: (fact: number) => DocumentMoment | null
}

/** Puts a debrief, its marks and the trainee's words together. Redaction comes after, on the whole of it. */
export function debriefDocument(parts: DocumentParts): DebriefDocument {
  const { run, debrief, marks, kept, biases } = parts
  const plain = ({ text, moments }: Told): Told => ({ text, moments: moments.map(({ at, fact }) => ({ at, fact })) })
  return {
    hearbackDebrief: DOCUMENT_VERSION,
    redaction: 'full',
    run: {
      ...run,
      title: debrief.title,
      playedAs: debrief.neutralTitle,
      company: debrief.company,
      seed: debrief.seed,
      length: debrief.length,
      ending: debrief.ending?.title ?? null,
      simulation: true,
    },
    rubric: { ...marks.rubric },
    summary: debrief.summary.map(plain),
    wentRight: debrief.wentRight.map((one) => ({ title: one.title, ...plain(one) })),
    timeline: debrief.steps.map(({ at, fact, who, text, onScreen, loop }) => ({ at, fact, who, text, onScreen, loop })),
    signals: debrief.signals.map((row) => ({
      title: row.title,
      knowableFrom: row.knowableFrom,
      onScreen: row.onScreen,
      acknowledged: row.acknowledged,
      withContent: row.withContent,
      actedOn: row.actedOn?.at ?? null,
      settled: row.settled?.how ?? null,
      settledAt: row.settled?.at ?? null,
      hurtAt: row.hurtAt?.at ?? null,
      hurtHappened: row.hurtAt?.happened ?? false,
    })),
    leftOpen: debrief.leftOpen.map(plain),
    dials: (['checklist', 'outbound', 'inbound'] as const).map((id) => ({
      id,
      band: marks.dials[id].band,
      worth: rounded(marks.dials[id].score),
      applicable: marks.dials[id].applicable,
      says: marks.dials[id].says,
    })),
    label: marks.label,
    marks: marks.items.map((item) => ({
      id: item.id,
      dial: item.dial,
      title: item.title,
      applicable: item.applicable,
      worth: rounded(item.score),
      weight: item.weight,
      at: item.at,
      why: item.why,
      standard: item.source,
      evidence: item.evidence.flatMap((id) => {
        const cited = debrief.cited[id]
        return cited ? [{ at: cited.at, text: cited.text }] : []
      }),
      appeals: kept.appeals.filter((appeal) => appeal.item === item.id).map(({ text }) => text),
    })),
    command: {
      ratings: kept.ratings.map(({ by, domain, score, text }) => {
        const found = COMMAND_DOMAINS.find(({ id }) => id === domain)
        return { by, domain, title: found?.title ?? domain, score, anchor: anchorOf(found?.anchors, score), text }
      }),
      agreement: agreementsOf(kept.ratings).map(({ between, domains, same, near, kappa }) => ({
        between: [...between],
        domains,
        same,
        near,
        kappa: rounded(kappa),
      })),
    },
    beside: {
      customers: { amount: marks.beside.customers.amount, unit: marks.beside.customers.unit },
      detect: marks.beside.detect,
      mitigate: marks.beside.mitigate,
      resolve: marks.beside.resolve,
      luck: debrief.luck.map(plain),
      moves: marks.beside.adaptive.map(({ title }) => title),
    },
    story: debrief.story,
    factors: {
      own: kept.factors.map((factor) => factorOf(factor, parts)),
      authors: debrief.factors.map((factor) => factorOf(factor, parts)),
      whys: kept.whys,
    },
    biases: biases.map(({ id, name, text, ask }) => {
      const view = kept.biases.find(({ finding }) => finding === id)
      return { id, name, text, ask, fits: view?.fits ?? null, view: view?.text ?? '' }
    }),
    lessons: kept.lessons.map(({ text, strength, owner, due }) => ({ text, strength, owner, due })),
    questions: debrief.questions,
    notes: [
      ...debrief.notes.map(({ at, kind, text }) => ({ at, kind: `during the drill, ${kind}`, text })),
      ...kept.notes.map(({ at, text }) => ({ at, kind: 'afterwards', text })),
    ],
    thanks: kept.thanks.map(({ to, text }) => ({ to: parts.nameOf(to), text })),
    sweater: kept.sweater ? { at: kept.sweater.at, text: kept.sweater.text } : null,
    survey: kept.survey
      ? { learned: kept.survey.learned, hindered: kept.survey.hindered, again: kept.survey.again }
      : null,
    inspiredBy: debrief.inspiredBy,
  }
}

function factorOf(factor: Factor & { evidence?: number[] | undefined }, parts: DocumentParts): DocumentFactor {
  return {
    what: factor.what,
    kind: factor.kind ?? null,
    evidence: (factor.evidence ?? []).flatMap((id) => parts.tell(id) ?? []),
    because: (factor.because ?? []).map((each) => factorOf(each, parts)),
  }
}

function anchorOf(anchors: readonly [string, string, string] | undefined, score: number | null): string | null {
  if (!anchors || score === null) return null
  if (score % 2 === 0) return `between "${anchors[score / 2 - 1]}" and "${anchors[score / 2]}"`
  return anchors[(score - 1) / 2] ?? null
}

/** Three places: as much as a file needs, and no more than a machine would show. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000
}
