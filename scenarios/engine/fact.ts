import type { BriefedAsk, BriefedDecision } from './briefing'
import type {
  AlertId,
  AskId,
  BriefingPoint,
  ChannelId,
  ComponentState,
  DecisionId,
  DeployId,
  HandoverPoint,
  IncidentState,
  ItemId,
  LoopId,
  MessageId,
  NoteKind,
  PersonId,
  ReactionMark,
  RoleId,
  ServiceId,
  Severity,
  TellId,
} from './move'
import type { Panel } from './panel'

export type Health = 'healthy' | 'degraded' | 'down'

/** Who may see a fact: everyone at a seat, or nobody until the debrief. */
export type Audience = 'seats' | 'truth'

/** The IMOC's own id wherever a person is named. */
export const IMOC = 'imoc'
/** The seat that injects, and plays no part. */
export const FACILITATOR = 'facilitator'
/** The chat bot's id. */
export const BOT = 'bot'

/**
 * Something that happened in the drill. Facts are all anyone ever sees: desk, marks and debrief are folds over them.
 *
 * `id` counts from 1 without gaps; `at` is whole drill seconds and never falls; order is order of happening.
 */
export type Fact = { id: number; at: number; for: Audience } & FactBody

export type FactBody =
  // the drill itself
  | { kind: 'drill-began'; scenario: string; seed: number }
  | { kind: 'drill-ended'; ending: string; title: string; text: string; good: boolean }
  // the world; `truth` while monitoring cannot see it
  | { kind: 'state-entered'; state: string; text?: string }
  | { kind: 'setting-changed'; setting: string; value: string }
  | { kind: 'service-health'; service: ServiceId; health: Health; because?: ServiceId }
  /** What the desk last knew, when a blinded map can see again or a person reports. */
  | { kind: 'breaker-opened'; service: ServiceId }
  | { kind: 'service-reported'; service: ServiceId; health: Health; by: PersonId | 'monitoring' }
  /** From now on the metric is `from + rate × minutes`, kept within its bounds, with its noise; a `to` ends the ramp. */
  | { kind: 'metric-course'; metric: string; from: number; perMinute: number; to?: number }
  | { kind: 'metric-reached'; metric: string; threshold: number }
  | { kind: 'panel-dark'; panel: Panel; service: ServiceId; why: string; fallback: string }
  | { kind: 'panel-back'; panel: Panel; service: ServiceId }
  /** Something only the debrief tells: what automation did, what held and why. */
  | { kind: 'world-event'; text: string; lane: string; event?: string }
  // alerts and pages
  | {
      kind: 'alert-fired'
      alert: AlertId
      group: string
      service: ServiceId
      severity: Severity
      text: string
      count: number
    }
  | { kind: 'alert-count'; alert: AlertId; count: number }
  | { kind: 'alert-acknowledged'; alert: AlertId; by: PersonId }
  | { kind: 'alert-escalated'; alert: AlertId; to: PersonId; by: PersonId }
  | { kind: 'alert-cleared'; alert: AlertId }
  | { kind: 'page-sent'; page: string; person: PersonId; by: PersonId; because: string }
  | { kind: 'page-answered'; page: string; person: PersonId }
  | { kind: 'page-declined'; page: string; person: PersonId; text: string }
  | { kind: 'page-unanswered'; page: string; person: PersonId }
  // people
  | { kind: 'person-joined'; person: PersonId; how: 'present' | 'paged' | 'volunteer'; needsBriefing: boolean }
  | { kind: 'person-left'; person: PersonId; why: 'released' | 'off' | 'bored' }
  | { kind: 'person-briefed'; person: PersonId; points: BriefingPoint[]; by: PersonId }
  | { kind: 'person-busy'; person: PersonId; doing: string; loop?: LoopId }
  | { kind: 'person-free'; person: PersonId }
  | { kind: 'person-adrift'; person: PersonId; text: string }
  /** More people report to the IMOC than one can hold in mind; everybody waits longer for an ear. */
  | { kind: 'span-exceeded'; reports: number }
  | { kind: 'candour-changed'; person: PersonId; candour: number }
  | { kind: 'role-assigned'; role: RoleId; person: PersonId }
  | { kind: 'role-declined'; role: RoleId; person: PersonId }
  // talk
  | {
      kind: 'message'
      message: MessageId
      /** A channel id, or `@person` for a direct conversation. */
      in: ChannelId
      by: PersonId
      to: PersonId[]
      text: string
      re?: MessageId
      loop?: LoopId
      /** The id an author gave the line, for checklists and debriefs. */
      line?: string
      tell?: TellId
    }
  | { kind: 'reaction'; message: MessageId; by: PersonId; mark: ReactionMark }
  // loops: orders go out, signals and requests come in
  | {
      kind: 'loop-opened'
      loop: LoopId
      way: 'out' | 'in'
      form: 'order' | 'signal' | 'request'
      by: PersonId
      /** `null`: said to nobody. */
      to: PersonId | null
      message: MessageId
      about: string
      ask?: AskId
      signal?: string
      slots?: Record<string, string>
      /** Drill second at which the time box, or the other side's patience, runs out. */
      due?: number
      re?: MessageId
    }
  | { kind: 'loop-heard'; loop: LoopId; by: PersonId; how: 'voice' | 'reaction' }
  | { kind: 'loop-read-back'; loop: LoopId; by: PersonId; message: MessageId; slots: Record<string, string> }
  | { kind: 'loop-confirmed'; loop: LoopId; by: PersonId }
  | { kind: 'loop-corrected'; loop: LoopId; by: PersonId }
  | { kind: 'loop-started'; loop: LoopId; by: PersonId; slots: Record<string, string> }
  | { kind: 'loop-done'; loop: LoopId; by: PersonId }
  | { kind: 'loop-reported'; loop: LoopId; by: PersonId; message: MessageId; outcome: string }
  | { kind: 'loop-refused'; loop: LoopId; by: PersonId; message: MessageId; why: 'not-here' | 'not-mine' | 'cannot' }
  | { kind: 'loop-overdue'; loop: LoopId }
  | { kind: 'loop-cancelled'; loop: LoopId; by: PersonId }
  | { kind: 'loop-dropped'; loop: LoopId; why: 'nobody' | 'left' | 'ended' }
  | { kind: 'loop-acknowledged'; loop: LoopId; by: PersonId; withContent: boolean; named: string[]; message: MessageId }
  | { kind: 'loop-owned'; loop: LoopId; by: PersonId; order: LoopId }
  /** Whoever was on it could not take it, was called off or left. */
  | { kind: 'loop-let-go'; loop: LoopId; order: LoopId }
  | { kind: 'loop-parked'; loop: LoopId; because: string; until?: number }
  | { kind: 'loop-answered'; loop: LoopId; message: MessageId }
  | { kind: 'loop-repeated'; loop: LoopId; message: MessageId }
  | { kind: 'loop-assumed-heard'; loop: LoopId }
  | { kind: 'loop-harmed'; loop: LoopId; text: string }
  | { kind: 'loop-closed'; loop: LoopId }
  // command
  | { kind: 'command-claimed'; by: PersonId; message: MessageId }
  /** Command is offered, with these points said so far; whoever takes it has still to read them back. */
  | { kind: 'command-offered'; to: PersonId; points: HandoverPoint[]; message: MessageId }
  | { kind: 'command-handed'; to: PersonId; points: HandoverPoint[] }
  /** So many hours in command without a break. */
  | { kind: 'watch-passed'; hours: number }
  | { kind: 'severity-set'; severity: Severity; by: PersonId }
  | { kind: 'state-set'; state: IncidentState; by: PersonId }
  /** Resolved although this is still gone: known, named and taken on. */
  | { kind: 'loss-accepted'; need: string; name: string }
  | { kind: 'ask-learned'; ask: BriefedAsk }
  | { kind: 'decision-offered'; decision: BriefedDecision }
  | { kind: 'decision-made'; decision: DecisionId; choice: string; because: string }
  | { kind: 'diagnosis-voiced'; diagnosis: string; by: PersonId; short: string; message: MessageId }
  | { kind: 'diagnosis-weighed'; diagnosis: string; as: 'pursued' | 'ruled-out'; because: string }
  | { kind: 'poll-opened'; about: string; message: MessageId }
  | { kind: 'poll-objected'; about: string; by: PersonId; message: MessageId }
  | { kind: 'poll-closed'; about: string; objections: number }
  | { kind: 'note-taken'; note: number; text: string; noteKind: NoteKind; pin?: number }
  // deploys
  | { kind: 'deploys-locked'; by: PersonId; reason: string; allow: DeployId[] }
  | { kind: 'deploys-unlocked'; by: PersonId; reason: string }
  | { kind: 'deploy-queued'; deploy: DeployId; by: PersonId; what: string; service: ServiceId }
  | { kind: 'deploy-held'; deploy: DeployId }
  | { kind: 'deploy-allowed'; deploy: DeployId; reason: string }
  | { kind: 'deploy-shipped'; deploy: DeployId; by: PersonId }
  // the public
  | {
      kind: 'status-published'
      state: IncidentState
      components: Record<string, ComponentState>
      text: string
      /** Drill second at which the next update was promised; absent when none was. */
      nextUpdateAt?: number
    }
  // checklists and the bot
  /** The need for an item arose and its cue reached the desk: its clock starts. */
  | { kind: 'item-cued'; item: ItemId; round: number; cue: number; due: number }
  /** Evidence for an item was seen. */
  | { kind: 'item-seen'; item: ItemId; round: number; evidence: number }
  | { kind: 'item-ticked'; item: ItemId; on: boolean }
  | { kind: 'prompt-given'; prompt: number; name: string; text: string; item?: ItemId }
  | { kind: 'prompt-answered'; prompt: number; how: 'done' | 'defer' | 'dismiss'; reason?: string }

export type FactKind = FactBody['kind']
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>
