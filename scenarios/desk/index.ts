export type {
  Desk,
  DeskAlert,
  DeskDecision,
  DeskDeploy,
  DeskDeploys,
  DeskDiagnosis,
  DeskEnding,
  DeskIncident,
  DeskItem,
  DeskLoop,
  DeskMessage,
  DeskMetric,
  DeskNote,
  DeskPage,
  DeskPanel,
  DeskPerson,
  DeskPoll,
  DeskPost,
  DeskPrompt,
  DeskRoom,
  DeskService,
  DeskStatusPage,
  DeskThread,
  LoopStage,
} from './desk'
export { type DeskHistory, deskAfter, deskAt, deskAtFact, deskHistoryOf } from './history'
export { metricAt, metricSeries } from './metrics'
export { openDesk } from './open-desk'
export { see, seeAll } from './see'
export { isOverdue, loopsByUrgency } from './urgency'
