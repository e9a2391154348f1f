import type { Move } from '../engine'
import { hearBack, learnFromRefusals } from './habits/hear-back'
import { answerRequests } from './habits/inbound'
import { acknowledgeAlerts, lockDeploys } from './habits/panels'
import { keepPublicPage } from './habits/public-page'
import { askWhatChanged, sizeUp } from './habits/size-up'
import { claimCommand, setSeverity } from './habits/take-command'
import { fitting } from './match'
import { again, once } from './memory'
import { orderFor } from './ordering'
import { type Habit, sincePaged, underWay, type View } from './view'

/** Runs the list well, believes the first thing anybody says, and hears nothing that does not fit it. */
export const WRONG_HYPOTHESIS: readonly Habit[] = [
  hearBack,
  learnFromRefusals,
  claimCommand,
  setSeverity,
  lockDeploys,
  acknowledgeAlerts,
  answerRequests,
  sizeUp,
  askWhatChanged,
  believeTheFirst,
  followIt,
  keepPublicPage,
]

/** The first diagnosis is taken up, every later one set aside. */
function believeTheFirst(view: View): Move[] {
  if (sincePaged(view) === null) return []
  return view.desk.diagnoses.flatMap((diagnosis, index): Move[] => {
    if (diagnosis.weighed !== null || !once(view.memory, `weigh:${diagnosis.id}`, view.now)) return []
    if (index === 0)
      return [{ do: 'weigh', diagnosis: diagnosis.id, as: 'pursued', because: 'it was the first to fit' }]
    return [{ do: 'weigh', diagnosis: diagnosis.id, as: 'ruled-out', because: 'we know what it is already' }]
  })
}

/** Whatever fits the idea is asked for, again and again; where nobody named a cause, the first message is the idea. */
function followIt(view: View): Move[] {
  if ((sincePaged(view) ?? 0) < 60 || !again(view.memory, 'follow', view.now, 120)) return []
  const [first] = view.desk.diagnoses
  const said = first
    ? `${first.short} ${view.desk.messages[first.message]?.text ?? ''}`
    : (Object.values(view.desk.messages)[0]?.text ?? '')
  const ask = fitting(view, said, view.desk.asks).find(({ ask: each }) => !underWay(view, each.id))?.ask
  const order = ask && orderFor(view, ask)
  return order ? [order] : []
}
