import { z } from 'zod'

import type { FactOf } from '../../../scenarios/engine'
import type { StoredRun } from './stored-run'
import { wordsOf } from './words-of'

/** What lists, progress and search need to know of a run, without its thousand lines. */
export const runSummarySchema = z.strictObject({
  run: z.string(),
  scenario: z.string(),
  seed: z.number(),
  startedAt: z.string(),
  /** Drill seconds so far. */
  at: z.number(),
  /** The run that this one took the place of, when its scenario was saved while it was played. */
  replaces: z.string().nullable(),
  /** Over: ended, given up, or so damaged that it cannot be gone on with. */
  over: z.boolean(),
  ending: z.strictObject({ title: z.string(), good: z.boolean() }).nullable(),
  /** The bot played the end of it. */
  byBot: z.boolean(),
  /** A sentence, when the file is not as it was written. */
  damage: z.string().nullable(),
  /** Its title and the names of those who were there, in small letters. */
  about: z.string(),
  /** Every word that was written or read in it, once, in small letters. */
  words: z.string(),
})

export type RunSummary = z.output<typeof runSummarySchema>

const TORN = 'The last line was cut off when Hearback stopped, and is left out. Nothing before it is lost.'

/** @param about - its title and people, in small letters */
export function summaryOf(stored: StoredRun, about = ''): RunSummary {
  if (!stored.ok) {
    return {
      run: stored.run,
      scenario: '',
      seed: 0,
      startedAt: new Date(stored.modified).toISOString(),
      at: 0,
      replaces: null,
      over: true,
      ending: null,
      byBot: false,
      damage: stored.damage.message,
      about: '',
      words: '',
    }
  }
  const { header, facts, end, torn, damage, at } = stored.read
  const ending = facts.findLast((fact): fact is FactOf<'drill-ended'> => fact.kind === 'drill-ended')
  return {
    run: stored.run,
    scenario: header.scenario,
    seed: header.seed,
    startedAt: header.startedAt,
    at,
    replaces: header.forkedFrom?.because === 'scenario-saved' ? header.forkedFrom.run : null,
    // A damaged run cannot be gone on with, but what is left of it can be looked at.
    over: end !== null || ending !== undefined || damage !== null,
    ending: ending ? { title: String(ending.title), good: ending.good === true } : null,
    byBot: header.forkedFrom?.by === 'bot',
    damage: damage?.message ?? (torn === null ? null : TORN),
    about,
    words: wordsOf(stored.read),
  }
}
