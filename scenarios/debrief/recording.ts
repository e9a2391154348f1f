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

/** Who filled in a Command dial. */
export type Rater = 'self' | 'peer' | 'facilitator'

/** The trainee's own words, kept with the run: the host's annotations, in the order they were made. */
export type DebriefAnnotation =
  | { kind: 'debrief-note'; at: number | null; text: string }
  | { kind: 'appeal'; item: string; text: string }
  | { kind: 'factors'; tree: unknown }
  | { kind: 'factor-tree'; tree: unknown }
  | { kind: 'whys'; chain: string[] }
  | { kind: 'rating'; by: Rater; domain: string; score: number | null; moments: number[]; text: string }
  | { kind: 'lesson'; id: string; text: string; strength: string; owner: string; due: string | null; kept: boolean }
  | { kind: 'survey'; learned: string; hindered: string; again: 'yes' | 'perhaps' | 'no' | null }
  | { kind: 'thanks'; to: string; fact: number | null; text: string }
  | { kind: 'sweater'; at: number | null; text: string }
  | { kind: 'bias'; finding: string; fits: boolean | null; text: string }
  | { kind: 'card'; text: string; approved: boolean }
  | { kind: 'marks-shown'; shown: boolean }

export type AnnotationOf<K extends DebriefAnnotation['kind']> = Extract<DebriefAnnotation, { kind: K }>
