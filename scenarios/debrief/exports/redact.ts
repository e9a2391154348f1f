import type { Scenario } from '../../format'
import { type DeidentifyWords, replacer } from '../names'
import type { DebriefDocument, Redaction } from './document'

/**
 * Takes who it was out of a document.
 *
 * - `full`: as it is.
 * - `roles`: people become their roles, wherever they are named; the run's id and date go too.
 * - `aggregate`: counts and bands alone. No timeline, no evidence, no words of anybody.
 */
export function redacted(document: DebriefDocument, level: Redaction, scenario: Scenario): DebriefDocument {
  if (level === 'full') return { ...document, redaction: 'full' }
  const words: DeidentifyWords = { people: scenario.people }
  const named = mapText(document, replacer(words)) as DebriefDocument
  const roles: DebriefDocument = {
    ...named,
    redaction: level,
    run: { ...named.run, id: 'redacted', startedAt: null },
    lessons: named.lessons.map((lesson) => ({ ...lesson, owner: lesson.owner === '' ? '' : 'an owner' })),
  }
  return level === 'roles' ? roles : aggregate(roles)
}

/** A text with people's names turned into their roles. */
export function redactedText(text: string, scenario: Scenario): string {
  return replacer(scenario)(text)
}

function aggregate(document: DebriefDocument): DebriefDocument {
  return {
    ...document,
    run: { ...document.run, company: '', seed: 0, length: minutes(document.run.length) },
    summary: [],
    wentRight: document.wentRight.map(({ title }) => ({ title, text: '', moments: [] })),
    timeline: [],
    signals: [],
    leftOpen: [],
    marks: document.marks
      .filter(({ dial }) => dial === 'checklist')
      .map((mark) => ({ ...mark, at: null, why: '', evidence: [], appeals: [] })),
    command: {
      ratings: document.command.ratings.map((rating) => ({ ...rating, text: '' })),
      agreement: document.command.agreement,
    },
    beside: {
      ...document.beside,
      customers: { ...document.beside.customers, amount: twoFigures(document.beside.customers.amount) },
      detect: minutes(document.beside.detect),
      mitigate: minutes(document.beside.mitigate),
      resolve: minutes(document.beside.resolve),
      luck: [],
    },
    story: '',
    factors: { own: [], authors: document.factors.authors, whys: [] },
    biases: document.biases.map(({ id, name, ask, fits }) => ({ id, name, text: '', ask, fits, view: '' })),
    lessons: document.lessons.map(({ strength, due }) => ({ text: '', strength, owner: '', due })),
    notes: [],
    thanks: [],
    sweater: null,
    survey: document.survey ? { learned: '', hindered: '', again: document.survey.again } : null,
  }
}

/** Whole minutes, so that a length is no fingerprint. */
function minutes<T extends number | null>(seconds: T): T {
  return (seconds === null ? null : Math.round(seconds / 60) * 60) as T
}

function twoFigures(amount: number): number {
  let scale = 1
  while (amount / scale >= 100) scale *= 10
  return Math.round(amount / scale) * scale
}

function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => mapText(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapText(each, change)]))
}
