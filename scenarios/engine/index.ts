export { act } from './act'
export { advance } from './advance'
export type {
  BriefedAsk,
  BriefedChecklist,
  BriefedDecision,
  BriefedItem,
  BriefedMetric,
  BriefedPerson,
  BriefedService,
  BriefedTell,
  Briefing,
} from './briefing'
export { briefingOf } from './briefing-of'
export { holds, settingOf } from './conditions'
export { HEDGE } from './crew/speaking'
export { DIFFICULTIES } from './difficulty'
export type { Assistance, Difficulty, Drill } from './drill'
export { EngineBug } from './engine-bug'
export type { Audience, Fact, FactBody, FactKind, FactOf, Health } from './fact'
export { BOT, FACILITATOR, IMOC } from './fact'
export { isFact } from './fact-schema'
export { factsFor } from './facts-for'
export { HAPPENING_VERBS, happeningsOf, type LoopSubject, readHappenings, subjectOf } from './happenings'
export { type Checkpoint, type DrillHistory, drillAt, type Fork, fork, historyOf, type RecordedMove } from './history'
export { namesAll } from './loops/names-all'
export type {
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
  Move,
  MoveName,
  NoteKind,
  PersonId,
  ReactionMark,
  Refusal,
  RoleId,
  ServiceId,
  Severity,
  TellId,
} from './move'
export {
  BRIEFING_POINTS,
  COMPONENT_STATES,
  HANDOVER_POINTS,
  INCIDENT_STATES,
  NOTE_KINDS,
  REACTION_MARKS,
  ROLES,
  SEVERITIES,
} from './move'
export { moveSchema, parseMove } from './move-schema'
export { PANELS, type Panel } from './panel'
export { SIMULATION } from './simulation'
export { type DrillOptions, startDrill } from './start-drill'
export { variantOf } from './variant'
export { courseValue } from './world/metric-value'
export { type Loss, linchpins, linchpinsAmong, losses, resiliencyMatrix, type Standing } from './world/resiliency'
