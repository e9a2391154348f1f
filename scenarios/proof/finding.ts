import type { CheckedScenario, Scenario } from '../format'
import type { Reach } from './reach'
import type { SilentPlay } from './silent-play'

/** Where a finding stands: a path of the scenario's file, or wherever something got its id. */
export type At =
  | { path: readonly (string | number)[]; on?: 'key' | 'value' }
  | Parameters<CheckedScenario['definitionOf']>

/** Something proved of a scenario that its author should know. */
export interface Finding {
  at: At
  message: string
}

/** What a proof looks at. */
export interface Subject {
  scenario: Scenario
  reach: Reach
  plays: readonly SilentPlay[]
}

export type Proof = (subject: Subject) => Finding[]

export function clock(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `T+${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}

/** "a, b or c", of the first few. */
export function some(words: readonly string[], joined = 'or'): string {
  const few = words.length > 5 ? [...words.slice(0, 4), `${words.length - 4} more`] : words
  return few.length < 2 ? few.join('') : `${few.slice(0, -1).join(', ')} ${joined} ${few.at(-1)}`
}
