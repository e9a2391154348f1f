import type { Effect } from '../format'

/**
 * Everything a person at a seat can do. A move is plain data; with the seed and the scenario, the list of
 * moves decides the whole drill. No move fixes anything: the IMOC asks, decides, tells.
 *
 * All durations are whole drill seconds.
 */
export type Move =
  /** Takes command, by name and role, in the incident channel. */
  | { do: 'claim-command'; text?: string }
  /** A plain statement. `re` answers a message; a reply that names what a signal is about acknowledges it with content. */
  | { do: 'say'; in: ChannelId; text: string; to?: PersonId[]; re?: MessageId }
  /**
   * Asks for one of the things the scenario knows. Sent to nobody (`to: null`) it is owned by nobody.
   * `re` ties it to the message it answers, so an order can both acknowledge and own a signal.
   */
  | {
      do: 'order'
      in: ChannelId
      to: PersonId | null
      ask: AskId
      slots: Record<string, string>
      /** The time box; `null` when none was given. */
      within: number | null
      text?: string
      re?: MessageId
    }
  /** Says one of the things the scenario listens for (what customers can be told, when the next update comes). */
  | {
      do: 'tell'
      in: ChannelId
      to?: PersonId[]
      tell: TellId
      slots: Record<string, string>
      text?: string
      re?: MessageId
    }
  /** A read-back was right: go ahead. */
  | { do: 'confirm'; loop: LoopId }
  /** A read-back was not what was asked: say it again. */
  | { do: 'correct'; loop: LoopId }
  /** Asks the owner of an order where it stands. */
  | { do: 'chase'; loop: LoopId }
  /** Calls an order off. */
  | { do: 'cancel'; loop: LoopId }
  /** Heard, not necessarily understood. */
  | { do: 'react'; message: MessageId; mark: ReactionMark }
  /** Consciously sets a signal aside: not now, because. `until` is seconds from now. */
  | { do: 'park'; loop: LoopId; because: string; until?: number }
  | { do: 'acknowledge-alert'; alert: AlertId }
  | { do: 'escalate-alert'; alert: AlertId; to: PersonId }
  | { do: 'page'; person: PersonId; because: string }
  | { do: 'set-severity'; severity: Severity }
  | { do: 'set-state'; state: IncidentState }
  | { do: 'lock-deploys'; reason: string; allow: DeployId[] }
  | { do: 'unlock-deploys'; reason: string }
  | { do: 'allow-deploy'; deploy: DeployId; reason: string }
  | { do: 'assign-role'; role: RoleId; person: PersonId }
  /** Tells somebody who has just arrived where things stand. Points left empty are points not made. */
  | { do: 'brief'; person: PersonId; points: Partial<Record<BriefingPoint, string>> }
  /** Lets a volunteer go, with thanks. */
  | { do: 'release'; person: PersonId }
  | {
      do: 'publish'
      state: IncidentState
      /** Status-page component id → what the public page says of it. */
      components: Record<string, ComponentState>
      text: string
      /** Seconds from now until the next update, as promised in the post; `null` when none was promised. */
      nextUpdateIn: number | null
    }
  /** Takes up what somebody thinks is wrong, or rules it out, with a reason. */
  | { do: 'weigh'; diagnosis: string; as: 'pursued' | 'ruled-out'; because: string }
  | { do: 'note'; text: string; kind: NoteKind; pin?: number }
  /** Takes, or considers and declines, a decision the scenario knows. */
  | { do: 'decide'; decision: DecisionId; choice: string; because: string }
  /** "Any strong objections?" before something risky: about an ask or a decision. */
  | { do: 'poll'; about: AskId | DecisionId; text?: string }
  | { do: 'tick'; item: ItemId; on: boolean }
  | { do: 'answer-prompt'; prompt: number; how: 'done' | 'defer' | 'dismiss'; reason?: string }
  | { do: 'hand-over'; to: PersonId; report: Partial<Record<HandoverPoint, string>> }
  /** Closes the incident. Refused while something is still gone, unless that is accepted by name. */
  | { do: 'resolve'; accepting: string[]; text?: string }
  /** Stops the drill: for a real incident, or because the trainee has had enough. */
  | { do: 'stop'; because: 'real-incident' | 'ended-early' }
  /** A facilitator's: makes something of the scenario's own kind happen now. */
  | { do: 'inject'; what: Effect[] }

export type MoveName = Move['do']

export type ChannelId = string
export type PersonId = string
export type ServiceId = string
export type AskId = string
export type TellId = string
export type DecisionId = string
export type DeployId = string
export type AlertId = string
export type ItemId = string
/** `m1`, `m2`, … in the order they were posted. */
export type MessageId = string
/** `l1`, `l2`, … in the order they were opened. */
export type LoopId = string

export const SEVERITIES = ['sev1', 'sev2', 'sev3', 'sev4', 'sev5'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The four states of the field's public status pages, in order. */
export const INCIDENT_STATES = ['investigating', 'identified', 'monitoring', 'resolved'] as const
export type IncidentState = (typeof INCIDENT_STATES)[number]

export const COMPONENT_STATES = [
  'operational',
  'degraded_performance',
  'partial_outage',
  'major_outage',
  'under_maintenance',
] as const
export type ComponentState = (typeof COMPONENT_STATES)[number]

export const ROLES = ['deputy', 'scribe', 'customer-liaison', 'internal-liaison'] as const
export type RoleId = (typeof ROLES)[number]

/** What each mark says, so that a screen reader and a colleague read the same thing. */
export const REACTION_MARKS = { seen: 'looking', ok: 'heard', mine: 'taking it', object: 'objection' } as const
export type ReactionMark = keyof typeof REACTION_MARKS

/** What somebody who joins needs to hear within a minute (PagerDuty and ICS practice; research/domain.md 3d). */
export const BRIEFING_POINTS = ['impact', 'since', 'ruledOut', 'plan', 'task', 'reportTo'] as const
export type BriefingPoint = (typeof BRIEFING_POINTS)[number]

export const NOTE_KINDS = ['note', 'unexplained', 'decision', 'risk', 'todo'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** What a handover covers (research/domain.md 3d). */
export const HANDOVER_POINTS = ['state', 'hypotheses', 'inFlight', 'promises', 'openLoops', 'risks'] as const
export type HandoverPoint = (typeof HANDOVER_POINTS)[number]

/** A move that is not allowed now. The drill is unchanged; the sentence says what to do instead. */
export interface Refusal {
  ok: false
  /** `move/what-is-wrong`; stable. */
  code: string
  message: string
}
