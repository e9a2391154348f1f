import type { Scenario } from '../../format'
import { deidentifier } from '../deidentify'
import { replacer } from '../names'
import type { DebriefDocument, Redaction } from './document'

/**
 * Takes who it was out of a document.
 *
 * - `full`: as it is.
 * - `roles`: people become their roles, wherever they are named, hosts what they are for; the company, the run's id and
 *   date, addresses, links and tickets go too.
 * - `aggregate`: counts and bands alone. No timeline, no evidence, no words of anybody.
 */
export function redacted(document: DebriefDocument, level: Redaction, scenario: Scenario): DebriefDocument {
  if (level === 'full') return { ...document, redaction: 'full' }
  const named = withoutWho(document, scenario)
  const roles: DebriefDocument = {
    ...named,
    redaction: level,
    run: { ...named.run, id: 'redacted', startedAt: null },
    lessons: named.lessons.map((lesson) => ({ ...lesson, owner: lesson.owner === '' ? '' : 'an owner' })),
  }
  return level === 'roles' ? roles : aggregate(roles)
}

/**
 * A piece of data with who it was taken out of all of its texts. What names a thing of ours (a mark, a rubric) or is
 * published (a standard, what a scenario was inspired by) keeps everything but names of people.
 */
export function withoutWho<T>(value: T, scenario: Scenario): T {
  const texts = deidentifier(scenario)
  const names = replacer(scenario)
  const map = (part: unknown, change: (text: string) => string): unknown => {
    if (typeof part === 'string') return change(part)
    if (Array.isArray(part)) return part.map((each) => map(each, change))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, each]) => [key, map(each, OURS.has(key) ? names : change)]),
    )
  }
  return map(value, texts) as T
}

/** Keys of what is ours or published. */
const OURS: ReadonlySet<string> = new Set(
  'id rubric scenario dial kind domain item standard source inspiredBy loop by strength'.split(' '),
)

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
