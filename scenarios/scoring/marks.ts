import type { LoopId } from '../engine'

export type DialId = 'checklist' | 'outbound' | 'inbound'
export type Band = 'developing' | 'solid' | 'strong'

/** One scored element, with the facts that earned or missed it. */
export interface MarkItem {
  /** Stable over runs of a scenario: `checklist/lock-deploys`, `outbound/l4`, `inbound/l9`. */
  id: string
  dial: DialId
  title: string
  /** 0 to 1; `null` where it does not apply. */
  score: number | null
  applicable: boolean
  weight: number
  /** Drill second of what earned it; `null` when nothing was seen. */
  at: number | null
  /** Ids of the facts behind it, cue first, in order of happening. */
  evidence: number[]
  /** What was looked for, what was seen, and when. */
  why: string
  /** Why the item is looked for, in the author's words. */
  about: string | null
  /** Where the standard comes from. */
  source: string | null
  /** Ticked at the desk, and nothing seen that shows it. */
  tickedNotSeen: boolean
  /** In a word or two what was seen: `declined`, `not seen`; `null` where the time says it. */
  seen: string | null
  /** Raw drill seconds: `cue`, `seen`, `took`, `within`, `late`, …; never marked themselves. */
  raw: Record<string, number>
  /** The loop behind it, for the two loop dials. */
  loop: LoopId | null
  /** For an order: what each part was worth; parts that could not be seen yet are absent. */
  parts: Record<string, number>
}

/** A family of marks. Never merged with another. */
export interface Dial {
  /** 0 to 1; `null` when nothing applied. */
  score: number | null
  band: Band | null
  /** How many items applied, and for how many of those something was seen. */
  applicable: number
  seen: number
  /** One plain sentence. */
  says: string
}

/** A kind of move that no checklist can ask for, and where it was made. */
export interface AdaptiveMove {
  id: 'help-asked' | 'dissent-invited' | 'intent-stated' | 'verification-asked' | 'unexplained-noted'
  title: string
  facts: number[]
}

/** What stands beside the marks and never changes one. */
export interface Beside {
  customers: { service: string; unit: string; amount: number; degraded: number; down: number }
  /** Seconds from when it began; `null` where it did not come to that. */
  detect: number | null
  mitigate: number | null
  resolve: number | null
  began: number | null
  luck: Array<{ text: string; facts: number[] }>
  adaptive: AdaptiveMove[]
}

export type Label = 'ran the list, missed the room' | 'talked well, steps open'

export interface Marks {
  rubric: { id: string; version: number }
  dials: Record<DialId, Dial>
  /** Checklist in the scenario's order, then orders and signals in order of opening. */
  items: MarkItem[]
  label: Label | null
  beside: Beside
}
