import { seeToWhatIsLeft } from './habits/afterwards'
import { windUp } from './habits/close'
import { weighDiagnoses } from './habits/diagnoses'
import { explore } from './habits/explore'
import { handOverToRelief } from './habits/hand-over'
import { chaseOverdue, hearBack, learnFromRefusals } from './habits/hear-back'
import { acknowledgeSignals, answerRequests, ownSignals } from './habits/inbound'
import { acknowledgeAlerts, lockDeploys, takeNotes } from './habits/panels'
import { assignRoles, briefJoiners, pagePeople } from './habits/people'
import { keepPublicPage } from './habits/public-page'
import { useTheQuiet } from './habits/quiet'
import { takeRisksWithCare } from './habits/risky'
import { freeze, safeguard, swapTheTired } from './habits/safeguard'
import { askForAWayBack, askWhatChanged, decideRollBack, decideTheRest, sizeUp } from './habits/size-up'
import { goByDegrees } from './habits/steps'
import { answerPrompts, claimCommand, keepState, sayWhereWeAre, setSeverity } from './habits/take-command'
import { noteUnexplained, noticeRecovery, verifyAgain, verifyFromOutside } from './habits/verify'
import type { Habit } from './view'

/** By the book, once it is resolved. */
export const EXPERT_AFTERWARDS: readonly Habit[] = [seeToWhatIsLeft]

/** By the book: everything a good IMOC does, in the order in which it matters within one second. */
export const EXPERT: readonly Habit[] = [
  useTheQuiet,
  learnFromRefusals,
  noticeRecovery,
  hearBack,
  claimCommand,
  setSeverity,
  lockDeploys,
  freeze,
  safeguard,
  acknowledgeSignals,
  ownSignals,
  answerRequests,
  acknowledgeAlerts,
  assignRoles,
  briefJoiners,
  pagePeople,
  sizeUp,
  askForAWayBack,
  askWhatChanged,
  decideRollBack,
  decideTheRest,
  swapTheTired,
  handOverToRelief,
  weighDiagnoses,
  noteUnexplained,
  takeNotes,
  keepState,
  keepPublicPage,
  sayWhereWeAre,
  chaseOverdue,
  verifyFromOutside,
  verifyAgain,
  goByDegrees,
  takeRisksWithCare,
  explore,
  answerPrompts,
  windUp,
]
