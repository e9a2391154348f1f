import type { Health, LoopId, Panel, PersonId } from '../engine'
import type { Factor } from '../format'

/** A moment to go to: the drill second and the fact that happened then. */
export interface DebriefMoment {
  at: number
  fact: number
}

/** A sentence with the moments it speaks of. */
export interface Told {
  text: string
  moments: DebriefMoment[]
}

export interface WentRight extends Told {
  title: string
  /** Only the end could tell: it was so from first to last. */
  wholeRun?: true
}

/** One actor of the parallel timelines. */
export interface Lane {
  id: string
  name: string
  /** What they do, for people. */
  role: string | null
  kind: 'you' | 'person' | 'service' | 'tools' | 'world'
  marks: LaneMark[]
  bars: LaneBar[]
}

/** A point on a lane: something said, decided, or told only now. */
export interface LaneMark extends DebriefMoment {
  kind: 'said' | 'decision' | 'event'
  label: string
}

/** A stretch on a lane. */
export type LaneBar = { from: number; to: number; fact: number; label: string } & (
  | { kind: 'health'; health: Exclude<Health, 'healthy'> }
  | { kind: 'dark'; panels: Panel[] }
)

/** A loop drawn across lanes. */
export interface LoopLine {
  loop: LoopId
  way: 'out' | 'in'
  form: 'order' | 'signal' | 'request'
  /** Lane ids. `to` is `null` for what was said to nobody. */
  from: string
  to: string | null
  label: string
  openedAt: number
  /** When it closed; `null` when it was still open at the end. */
  closedAt: number | null
  ended: 'closed' | 'open' | 'called-off' | 'refused' | 'parked'
  /** Read back otherwise than asked, at some time. */
  misread: boolean
  /** What an open one came to: "heard 09:48, never owned". */
  note: string | null
  fact: number
  facts: number[]
}

/** What one seat could see when, for one signal. Drill seconds. */
export interface SignalRow {
  loop: LoopId
  title: string
  by: PersonId
  quote: string
  weight: number
  knowableFrom: number
  /** What made it knowable: "replica lag began to move"; `null` where nothing before its words says so. */
  knowableBy: string | null
  onScreen: number
  acknowledged: number | null
  withContent: boolean
  /** Owned, answered or set aside. */
  settled: { at: number; how: 'owned' | 'answered' | 'parked' } | null
  /** When somebody set to work on it, or it was answered or set aside: the first second something was done. */
  actedOn: { at: number; what: string } | null
  /** When it did hurt, or would have at the pace it had. */
  hurtAt: { at: number; happened: boolean } | null
  reminders: number
  why: string | null
  fact: number
}

/** A stop of the cursor. */
export interface Step extends DebriefMoment {
  title: string
  text: string
  lane: string
  /** Whose lane, as people call it. */
  who: string
  loop: LoopId | null
  /** Could be seen at the desk then; else only told now. */
  onScreen: boolean
}

export interface DrillNote extends DebriefMoment {
  text: string
  kind: string
}

/** A fact that a mark cites, told. */
export interface Cited {
  at: number
  text: string
}

/** What a stop of the cursor was about, as teams that debrief by theme look at it. */
export interface Theme {
  id: ThemeId
  facts: number[]
}

export type ThemeId = 'picture' | 'command' | 'orders' | 'warnings' | 'people' | 'public' | 'world'

/** Everything the debrief tells of one run. */
export interface Debrief {
  title: string
  neutralTitle: string
  company: string
  seed: number
  /** Drill seconds. */
  length: number
  ending: { title: string; text: string } | null
  story: string
  summary: Told[]
  wentRight: WentRight[]
  lanes: Lane[]
  loops: LoopLine[]
  signals: SignalRow[]
  steps: Step[]
  /** The stops of the cursor by theme, in ids of facts. */
  themes: Theme[]
  /** The facts behind the marks, by id. */
  cited: Record<number, Cited>
  leftOpen: Told[]
  luck: Told[]
  factors: Factor[]
  questions: string[]
  notes: DrillNote[]
  inspiredBy: Array<{ what: string; url: string | null; lesson: string | null }>
  contentNote: string | null
}
