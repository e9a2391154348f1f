import { askNoOutcomeLeft } from './ask/no-outcome-left'
import { askOutcomeNever } from './ask/outcome-never'
import { askWrongHands } from './ask/wrong-hands'
import { chartEndless } from './chart/endless'
import { chartFinalGoesOn } from './chart/final-goes-on'
import { chartNoInitial } from './chart/no-initial'
import { chartNobodyListens } from './chart/nobody-listens'
import { chartNobodyRaises } from './chart/nobody-raises'
import { chartUnknownInitial } from './chart/unknown-initial'
import { chartUnknownTarget } from './chart/unknown-target'
import { conditionAlways } from './condition/always'
import { conditionSeveral } from './condition/several'
import { conditionUnknown } from './condition/unknown'
import { fileNotFound } from './file/not-found'
import { fileNotText } from './file/not-text'
import { fileTooDeep } from './file/too-deep'
import { fileTooLarge } from './file/too-large'
import { fileTooMany } from './file/too-many'
import { fileTooManyProblems } from './file/too-many-problems'
import { fileTooMuch } from './file/too-much'
import { glossaryExplainsItself } from './glossary/explains-itself'
import { glossaryTwice } from './glossary/twice'
import { glossaryUnused } from './glossary/unused'
import { happeningUnknownEnding } from './happening/unknown-ending'
import { happeningUnknownSubject } from './happening/unknown-subject'
import { happeningUnknownVerb } from './happening/unknown-verb'
import { includeCycle } from './include/cycle'
import { includeNotFound } from './include/not-found'
import { includeOutside } from './include/outside'
import { itemUnaskedJoiner } from './item/unasked-joiner'
import { metricOutOfRange } from './metric/out-of-range'
import { momentAfterNothing } from './moment/after-nothing'
import { momentNoTrigger } from './moment/no-trigger'
import { momentTwoTriggers } from './moment/two-triggers'
import { nameRepeated } from './name/repeated'
import { nameReserved } from './name/reserved'
import { nameUnknown } from './name/unknown'
import { nameWrongKind } from './name/wrong-kind'
import { plainLosesName } from './plain/loses-name'
import { plainSame } from './plain/same'
import { plainUnknownBlank } from './plain/unknown-blank'
import { proofBounded } from './proof/bounded'
import { proofCannotBeLost } from './proof/cannot-be-lost'
import { proofCannotBeWon } from './proof/cannot-be-won'
import { proofDeadEnd } from './proof/dead-end'
import { proofDelayTooLong } from './proof/delay-too-long'
import { proofDoesNotRun } from './proof/does-not-run'
import { proofDueBeforeCue } from './proof/due-before-cue'
import { proofLongSilence } from './proof/long-silence'
import { proofNever } from './proof/never'
import { proofNeverCued } from './proof/never-cued'
import { proofNeverEnds } from './proof/never-ends'
import { proofNobodyCan } from './proof/nobody-can'
import { proofUnanswerableSignal } from './proof/unanswerable-signal'
import { proofUnattainableItem } from './proof/unattainable-item'
import { proofUnreachableState } from './proof/unreachable-state'
import type { Rule } from './rule'
import { serviceCircle } from './service/circle'
import { settingUnknownValue } from './setting/unknown-value'
import { shapeMissingField } from './shape/missing-field'
import { shapeNotOneOf } from './shape/not-one-of'
import { shapeNothingHere } from './shape/nothing-here'
import { shapeOther } from './shape/other'
import { shapeUnknownField } from './shape/unknown-field'
import { shapeWrongKind } from './shape/wrong-kind'
import { shapeYesOrNo } from './shape/yes-or-no'
import { signalNothingToName } from './signal/nothing-to-name'
import { slotNotAnOption } from './slot/not-an-option'
import { slotNotReadBack } from './slot/not-read-back'
import { slotUnknown } from './slot/unknown'
import { slotUnused } from './slot/unused'
import { suppressError } from './suppress/error'
import { suppressNoReason } from './suppress/no-reason'
import { suppressUnknownCode } from './suppress/unknown-code'
import { suppressUnused } from './suppress/unused'
import { templateUnknownName } from './template/unknown-name'
import { templateUnknownWord } from './template/unknown-word'
import { timeLateBeforeWithin } from './time/late-before-within'
import { unusedAlert } from './unused/alert'
import { unusedAsk } from './unused/ask'
import { unusedDecision } from './unused/decision'
import { unusedDeploy } from './unused/deploy'
import { unusedDiagnosis } from './unused/diagnosis'
import { unusedFlow } from './unused/flow'
import { unusedMetric } from './unused/metric'
import { unusedPerson } from './unused/person'
import { unusedService } from './unused/service'
import { unusedSetting } from './unused/setting'
import { unusedSignal } from './unused/signal'
import { unusedTell } from './unused/tell'
import { valueClock } from './value/clock'
import { valueDuration } from './value/duration'
import { valueHappening } from './value/happening'
import { valueId } from './value/id'
import { valueNumber } from './value/number'
import { valueShare } from './value/share'
import { valueSpan } from './value/span'
import { valueStateName } from './value/state-name'
import { valueText } from './value/text'
import { valueUrl } from './value/url'
import { variesUneven } from './varies/uneven'
import { variesUnknownWord } from './varies/unknown-word'
import { variesUnused } from './varies/unused'
import { versionFuture } from './version/future'
import { versionMissing } from './version/missing'
import { versionUnknown } from './version/unknown'
import { yamlDuplicateKey } from './yaml/duplicate-key'
import { yamlSeveralDocuments } from './yaml/several-documents'
import { yamlSyntax } from './yaml/syntax'
import { yamlTab } from './yaml/tab'
import { yamlTag } from './yaml/tag'
import { yamlUnknownAlias } from './yaml/unknown-alias'

/** Every rule there is. Adding one means one file, one line here, one folder of examples. */
export const RULES: readonly Rule[] = [
  askNoOutcomeLeft,
  askOutcomeNever,
  askWrongHands,
  chartEndless,
  chartFinalGoesOn,
  chartNoInitial,
  chartNobodyListens,
  chartNobodyRaises,
  chartUnknownInitial,
  chartUnknownTarget,
  conditionAlways,
  conditionSeveral,
  conditionUnknown,
  fileNotFound,
  fileNotText,
  fileTooDeep,
  fileTooLarge,
  fileTooMany,
  fileTooManyProblems,
  fileTooMuch,
  glossaryExplainsItself,
  glossaryTwice,
  glossaryUnused,
  happeningUnknownEnding,
  happeningUnknownSubject,
  happeningUnknownVerb,
  includeCycle,
  includeNotFound,
  includeOutside,
  itemUnaskedJoiner,
  metricOutOfRange,
  momentAfterNothing,
  momentNoTrigger,
  momentTwoTriggers,
  nameRepeated,
  nameReserved,
  nameUnknown,
  nameWrongKind,
  plainLosesName,
  plainSame,
  plainUnknownBlank,
  proofBounded,
  proofCannotBeLost,
  proofCannotBeWon,
  proofDeadEnd,
  proofDelayTooLong,
  proofDoesNotRun,
  proofDueBeforeCue,
  proofLongSilence,
  proofNeverCued,
  proofNeverEnds,
  proofNever,
  proofNobodyCan,
  proofUnanswerableSignal,
  proofUnattainableItem,
  proofUnreachableState,
  serviceCircle,
  settingUnknownValue,
  shapeMissingField,
  shapeNotOneOf,
  shapeNothingHere,
  shapeOther,
  shapeUnknownField,
  shapeWrongKind,
  shapeYesOrNo,
  signalNothingToName,
  slotNotAnOption,
  slotNotReadBack,
  slotUnknown,
  slotUnused,
  suppressError,
  suppressNoReason,
  suppressUnknownCode,
  suppressUnused,
  templateUnknownName,
  templateUnknownWord,
  timeLateBeforeWithin,
  unusedAlert,
  unusedAsk,
  unusedDecision,
  unusedDeploy,
  unusedDiagnosis,
  unusedFlow,
  unusedMetric,
  unusedPerson,
  unusedService,
  unusedSetting,
  unusedSignal,
  unusedTell,
  valueClock,
  valueDuration,
  valueHappening,
  valueId,
  valueNumber,
  valueShare,
  valueSpan,
  valueStateName,
  valueText,
  valueUrl,
  variesUneven,
  variesUnknownWord,
  variesUnused,
  versionFuture,
  versionMissing,
  versionUnknown,
  yamlDuplicateKey,
  yamlSeveralDocuments,
  yamlSyntax,
  yamlTab,
  yamlTag,
  yamlUnknownAlias,
]

const BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]))

/** A rule by its code, if there is one. */
export function ruleOf(code: string): Rule | undefined {
  return BY_CODE.get(code)
}
