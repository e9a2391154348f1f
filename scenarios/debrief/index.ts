export { biasCheck } from './bias-check'
export type { BiasFinding } from './bias-finding'
export { dayOf, daysAfter, workingDaysAfter } from './calendar'
export { compareRuns, type RunComparison } from './compare-runs'
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
  Theme,
  ThemeId,
  Told,
  WentRight,
} from './debrief'
export { type DrillWording, drillWording } from './drill-wording'
export { timelineCsv } from './exports/csv'
export {
  type DebriefDocument,
  type DocumentFactor,
  type DocumentParts,
  debriefDocument,
  REDACTIONS,
  type Redaction,
} from './exports/document'
export { debriefBody, debriefHtml, escaped } from './exports/html'
export { DOCUMENT_CSS } from './exports/html-style'
export { type ReviewMeeting, reviewIcs } from './exports/ics'
export { redacted, withoutWho } from './exports/redact'
export { DOCUMENT_SCHEMA } from './exports/schema'
export { sha1, uuidOf } from './exports/uuid'
export { type XapiStatement, xapiStatements } from './exports/xapi'
export { type FactTeller, factTeller } from './fact-sentence'
export { type FactorHint, factorHints } from './factor-hints'
export {
  type FactorPath,
  factorAt,
  factorsInOrder,
  indentFactor,
  insertFactor,
  type OwnFactor,
  outdentFactor,
  removeFactor,
  shiftFactor,
  withFactor,
} from './factor-tree'
export { type KeptWords, keptWords } from './kept-words'
export { type Hint, languageHints } from './language-hints'
export { type CardWarning, type DiffPart, diffWords, type LessonCard, lessonCard, swapTest } from './lesson-card'
export { guessStrength, LESSON_STRENGTHS, type Lesson, type LessonStrength, readStrength } from './lessons'
export { debriefMarkdown } from './markdown'
export { factorsOf, ownFactors } from './own-factors'
export { drillToPlay, type Playable } from './practice/drill-to-play'
export { type OpenSkill, type PlayedRun, type Progress, progressOf } from './practice/progress'
export { OUTCOME_VERSION, outcomeOf, type RunOutcome, runOutcome } from './practice/run-outcome'
export { type NextPractice, nextPractice } from './practice/schedule'
export { type SkillLook, skillLooks } from './practice/skill-looks'
export { biggestMiss, type SkillMiss, type SkillResult, skillResults } from './practice/skill-results'
export type { DialTrend, SkillTrend, Trend, TrendPoint } from './practice/trends'
export type { AnnotationOf, DebriefAnnotation, DebriefRecording, Rater } from './recording'
export { tellDebrief } from './tell-debrief'
