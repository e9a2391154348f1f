import type {
  AlertId,
  BriefedAsk,
  BriefedDecision,
  BriefedItem,
  Briefing,
  BriefingPoint,
  ChannelId,
  ComponentState,
  Health,
  IncidentState,
  LoopId,
  MessageId,
  NoteKind,
  Panel,
  PersonId,
  ReactionMark,
  RoleId,
  ServiceId,
  Severity,
} from '../engine'
import type { Sequence, Table } from '../tables'

/**
 * What one seat knows at one moment: a fold over the facts that reached it, and nothing else.
 *
 * Never changed in place: a slice that did not change is the same object as before, so a screen can compare by identity.
 * What grows with the drill or with its world is a table or a sequence: it reads like plain data, and the next one costs
 * the same however much is in it. All times are drill seconds.
 */
export interface Desk {
  briefing: Briefing
  /** When the last fact reached the seat. The clock itself is the carrier's. */
  at: number
  ended: DeskEnding | null
  incident: DeskIncident
  deploys: DeskDeploys
  statusPage: DeskStatusPage
  alerts: Table<DeskAlert>
  pages: Table<DeskPage>
  /** Channels first, in briefing order, then direct conversations in order of first word. */
  rooms: Table<DeskRoom>
  messages: Table<DeskMessage>
  /** By the message that they answer. */
  threads: Table<DeskThread>
  people: Table<DeskPerson>
  loops: Table<DeskLoop>
  asks: BriefedAsk[]
  decisions: DeskDecision[]
  diagnoses: DeskDiagnosis[]
  polls: DeskPoll[]
  items: Table<DeskItem>
  prompts: DeskPrompt[]
  services: Table<DeskService>
  panels: Record<Panel, DeskPanel>
  metrics: Table<DeskMetric>
  notes: DeskNote[]
  handedTo: PersonId | null
}

export interface DeskEnding {
  at: number
  ending: string
  title: string
  text: string
  good: boolean
}

export interface DeskIncident {
  severity: Severity | null
  severitySince: number | null
  state: IncidentState
  stateSince: number
  command: { by: PersonId; since: number } | null
}

export interface DeskDeploy {
  deploy: string
  what: string
  by: PersonId
  service: ServiceId
  queuedAt: number
  state: 'waiting' | 'allowed' | 'shipped'
}

export interface DeskDeploys {
  lock: { since: number; reason: string; allow: string[] } | null
  queue: DeskDeploy[]
}

export interface DeskPost {
  at: number
  state: IncidentState
  components: Record<string, ComponentState>
  text: string
  nextUpdateAt: number | null
}

export interface DeskStatusPage {
  posts: DeskPost[]
  components: Record<string, ComponentState>
  nextUpdateAt: number | null
}

export interface DeskAlert {
  alert: AlertId
  group: string
  service: ServiceId
  severity: Severity
  text: string
  count: number
  firedAt: number
  lastAt: number
  acknowledged: { by: PersonId; at: number } | null
  escalatedTo: PersonId | null
  clearedAt: number | null
}

export interface DeskPage {
  page: string
  person: PersonId
  by: PersonId
  because: string
  sentAt: number
  state: 'ringing' | 'answered' | 'declined' | 'unanswered'
  text: string | null
}

export interface DeskRoom {
  id: ChannelId
  /** The person at the other end, for a direct conversation. */
  direct: PersonId | null
  topic: string
  /** In order of posting. */
  messages: Sequence<MessageId>
}

export interface DeskMessage {
  message: MessageId
  at: number
  in: ChannelId
  by: PersonId
  to: PersonId[]
  text: string
  re: MessageId | null
  /** The message that began the thread it answers in; `null` where it begins one itself, or stands alone. */
  thread: MessageId | null
  loop: LoopId | null
  reactions: Array<{ by: PersonId; mark: ReactionMark }>
  /** The fact behind it, for notes and links. */
  fact: number
}

/** A message and what answers it, or answers an answer to it, in the same room. All of it stands in the room as well. */
export interface DeskThread {
  root: MessageId
  in: ChannelId
  answers: Sequence<MessageId>
  /** Loops that an answer opened: what somebody warned of, or was asked for, further down. */
  loops: Sequence<LoopId>
}

export interface DeskPerson {
  id: PersonId
  presence: 'away' | 'paged' | 'here' | 'left'
  joinedAt: number | null
  how: 'present' | 'paged' | 'volunteer' | null
  needsBriefing: boolean
  briefed: BriefingPoint[] | null
  doing: { text: string; since: number; loop: LoopId | null } | null
  /** Set when somebody unbriefed or untasked starts on something of their own. */
  adrift: string | null
  role: RoleId | null
}

/** Where a loop stands, in the words the desk shows. */
export type LoopStage =
  | 'said' // to nobody, or not heard yet
  | 'heard'
  | 'read-back'
  | 'working'
  | 'done'
  | 'acknowledged'
  | 'owned'
  | 'parked'
  | 'closed'
  | 'refused'
  | 'cancelled'
  | 'dropped'

export interface DeskLoop {
  loop: LoopId
  way: 'out' | 'in'
  form: 'order' | 'signal' | 'request'
  by: PersonId
  to: PersonId | null
  about: string
  message: MessageId
  ask: string | null
  openedAt: number
  due: number | null
  overdue: boolean
  stage: LoopStage
  open: boolean
  asked: Record<string, string> | null
  readBack: Record<string, string> | null
  /** Names of the slots in which the read-back differs from what was asked. */
  differs: string[]
  confirmed: boolean
  /** For inbound loops: heard only by a mark, or in words with content. */
  acknowledged: { at: number; withContent: boolean } | null
  ownedBy: PersonId | null
  parked: { because: string; until: number | null } | null
  repeats: number
  outcome: MessageId | null
  /** The facts of this loop, in order. */
  facts: number[]
}

export interface DeskDecision extends BriefedDecision {
  offeredAt: number
  made: { at: number; choice: string; because: string } | null
}

/** What somebody thinks is wrong, and what became of it. */
export interface DeskDiagnosis {
  id: string
  by: PersonId
  short: string
  at: number
  message: MessageId
  weighed: { as: 'pursued' | 'ruled-out'; because: string; at: number } | null
}

export interface DeskPoll {
  about: string
  at: number
  open: boolean
  objections: Array<{ by: PersonId; message: MessageId }>
}

export interface DeskItem extends BriefedItem {
  checklist: string
  /** Latest round of a repeating item, or the only one. */
  cuedAt: number | null
  due: number | null
  seenAt: number | null
  evidence: number | null
  ticked: boolean
}

export interface DeskPrompt {
  prompt: number
  name: string
  text: string
  at: number
  item: string | null
  answered: { how: 'done' | 'defer' | 'dismiss'; reason: string | null; at: number } | null
}

export interface DeskService {
  id: ServiceId
  /** `null`: nobody knows. */
  health: Health | null
  asOf: number | null
  by: PersonId | 'monitoring'
}

export interface DeskPanel {
  dark: { since: number; service: ServiceId; why: string; fallback: string } | null
}

export interface DeskMetric {
  id: string
  /** Pieces of a piecewise-linear course, in order of `at`. */
  course: Sequence<{ at: number; from: number; perMinute: number; to: number | null }>
}

export interface DeskNote {
  note: number
  at: number
  text: string
  kind: NoteKind
  pin: number | null
}
