export type {
  Cited,
  Debrief,
  DebriefMoment,
  DrillNote,
  Lane,
  LaneBar,
  LaneMark,
  LoopLine,
  SignalRow,
  Step,
  Told,
  WentRight,
} from './debrief'
export { type FactTeller, factTeller } from './fact-sentence'
export { type Hint, languageHints } from './language-hints'
export { debriefMarkdown } from './markdown'
export { factorsOf, ownFactors } from './own-factors'
export type { DebriefAnnotation, DebriefRecording } from './recording'
export { tellDebrief } from './tell-debrief'
