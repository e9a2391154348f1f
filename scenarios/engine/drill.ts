import type { Table } from '../tables'
import type { Health } from './fact'
import type { BriefingPoint, HandoverPoint, IncidentState, LoopId, MessageId, PersonId, RoleId, Severity } from './move'
import type { Panel } from './panel'

/** `full`: bot and lists; `lists`: lists only; `none`: neither. Decides what is shown, never what happens. */
export type Assistance = 'full' | 'lists' | 'none'

/** How fast people are and how much else goes on. The lesson stays the same. */
export type Difficulty = 'calm' | 'standard' | 'hard'

/**
 * The whole state of a running drill, as plain data: it can be saved, compared, hashed and forked. What grows with the
 * crew is in tables, which read and save as records do.
 *
 * Only what differs from the scenario is in here, and only what can still change: closed loops and old messages
 * live on in the facts. So the cost of an event does not grow with how much of the world is untouched.
 */
export interface Drill {
  scenario: string
  seed: number
  assistance: Assistance
  difficulty: Difficulty
  /** Whole drill seconds. */
  at: number
  next: { fact: number; message: number; loop: number; due: number; prompt: number; note: number; page: number }
  ended: { ending: string; at: number } | null
  /** Due effects, earliest first, then in the order they were scheduled. */
  queue: Due[]
  /** How often each kind of chance has been drawn. */
  draws: Table<number>
  /** What has happened, of what somebody may look back at: how often, and when first and last. */
  ledger: Record<string, { times: number; first: number; last: number }>
  /** The failure's statechart: XState's state value. */
  chart: unknown
  settings: Record<string, string>
  /** A service's own trouble; what it suffers from others is worked out. */
  trouble: Record<string, Health>
  /** Breakers that have opened by themselves. */
  open: Record<string, true>
  flows: Record<string, FlowState>
  diagnoses: Record<string, 'voiced' | 'pursued' | 'ruled-out'>
  /** Services that are not healthy, their own trouble or others'. */
  health: Record<string, Health>
  dark: Partial<Record<Panel, true>>
  metrics: Record<string, MetricState>
  alerts: Record<string, { state: 'firing' | 'cleared'; acknowledged: boolean; count: number }>
  pages: Record<string, { person: PersonId; state: string }>
  people: Table<PersonState>
  /** How many of the crew are in the incident: counted, so that nobody need look at each of them. */
  crewHere: number
  loops: Record<LoopId, LoopState>
  incident: {
    command: PersonId | null
    severity: Severity | null
    state: IncidentState
    lock: { allow: string[] } | null
    nextUpdateAt: number | null
    roles: Partial<Record<RoleId, PersonId>>
  }
  deploys: Record<string, 'waiting' | 'held' | 'allowed' | 'shipped'>
  items: Record<string, ItemState>
  prompts: Record<string, { open: number | null; lastAt: number }>
  /** Moments, by index, that have had their turn. */
  spent: Record<string, true>
  learned: Record<string, true>
  decided: Record<string, string>
  /** Conditions that must hold for a while: since when they do. */
  holding: Record<string, number>
  /** What changed where no panel could see it: services, metrics and alerts to catch up on when light returns. */
  unseen: Record<string, true>
  /** Somebody who has been offered command and has not taken it yet. */
  handingTo: PersonId | null
  /** What has been said to them of each point so far. */
  handover: Partial<Record<HandoverPoint, string>>
}

/** A flow that is off balance. Rates are requests a second. */
export interface FlowState {
  /** How warm the cache is, 0 to 1. */
  warm: number
  /** What failed and comes again. */
  retrying: number
  /** Whether its next step is on the queue. */
  stirred: boolean
}

export interface MetricState {
  /** The value at `at`, moving by `perMinute` until it reaches `to`. */
  at: number
  from: number
  perMinute: number
  to: number | null
  /** Raised whenever the course changes, so that a crossing scheduled earlier knows it is stale. */
  turn: number
  reached: number[]
}

export interface PersonState {
  presence: 'away' | 'paged' | 'here' | 'left'
  how: 'present' | 'paged' | 'volunteer' | null
  joinedAt: number | null
  briefed: BriefingPoint[] | null
  tasked: boolean
  adrift: boolean
  /** The order they work on, and those waiting behind it. */
  task: LoopId | null
  waiting: LoopId[]
  /** 0 to 100; blame lowers it, thanks raise it. */
  candour: number
}

export interface LoopState {
  loop: LoopId
  way: 'out' | 'in'
  /** A state of the order's or the signal's statechart. */
  state: string
  by: PersonId
  to: PersonId | null
  in: string
  ask: string | null
  signal: string | null
  slots: Record<string, string>
  /** What the other side believes was asked. */
  understood: Record<string, string>
  messages: MessageId[]
  openedAt: number
  due: number | null
  overdue: boolean
  /** Raised whenever a scheduled step is overtaken by another. */
  turn: number
  tries: number
  repeats: number
  /** Which outcome the work had, once it is done. */
  outcome: number | null
  /** The signals an order takes care of. */
  owns: LoopId[]
}

export interface ItemState {
  round: number
  cuedAt: number | null
  seenAt: number | null
  ticked: boolean
  /** The fact that was evidence before any cue. */
  early: number | null
}

/** Something that will happen at `at`, unless what it belongs to has moved on. */
export interface Due {
  at: number
  seq: number
  what: DueWhat
}

export type DueWhat =
  | { do: 'chart'; event: string }
  | { do: 'moment'; moment: number }
  | { do: 'metric'; metric: string; turn: number }
  | { do: 'loop'; loop: LoopId; step: string; turn: number }
  | { do: 'page'; page: string }
  | { do: 'settle-in'; person: PersonId }
  | { do: 'alert-count'; alert: string }
  | { do: 'deploy'; deploy: string }
  | { do: 'prompt'; prompt: string }
  | { do: 'item'; item: string }
  | { do: 'poll'; about: string }
  | { do: 'objection'; about: string; index: number }
  | { do: 'handover' }
  | { do: 'watch'; hours: number }
  | { do: 'stand-down' }
  | { do: 'breaker'; service: string }
  | { do: 'flow'; flow: string }
  | { do: 'check'; key: string }
