import type { Fact } from '../engine'
import type { Scenario } from '../format'

/** What a debrief is told from. The host's recording satisfies it once its scenario has been read. */
export interface DebriefRecording {
  header: { run: string; seed: number; startedAt?: string; assistance?: string }
  facts: readonly Fact[]
  scenario: Scenario
  /** Drill seconds at the end. */
  at: number
}

/** The trainee's own words, kept with the run. */
export type DebriefAnnotation =
  | { kind: 'debrief-note'; at: number | null; text: string }
  | { kind: 'appeal'; item: string; text: string }
  | { kind: 'factors'; tree: unknown }
