import { IMOC, type Move } from '../engine'
import { rowsOf } from '../tables'
import { explore } from './habits/explore'
import { handOverBriefly } from './habits/hand-over'
import { learnFromRefusals } from './habits/hear-back'
import { acknowledgeAlerts } from './habits/panels'
import { assignRoles, pagePeople } from './habits/people'
import { askWhatChanged, sizeUp } from './habits/size-up'
import { noticeRecovery } from './habits/verify'
import { tellsFor, whoFor } from './match'
import { again, chance, once, since } from './memory'
import { orderFor } from './ordering'
import { fillSlots } from './slots'
import { allClear, type Habit, incoming, learned, openOrders, reportsOf, sincePaged, underWay, type View } from './view'

/** Means well and has seen a list once: does some of it, late and by half, and hears what is said to them, not what is said. */
export const NOVICE: readonly Habit[] = [
  learnFromRefusals,
  takeChargeLate,
  sayOk,
  answerSomehow,
  confirmUnread,
  later(60, acknowledgeAlerts),
  later(120, pagePeople),
  later(240, assignRoles),
  later(150, sizeUp),
  handOverBriefly,
  later(240, askWhatChanged),
  later(200, explore),
  later(300, goAhead),
  postLate,
  noticeRecovery,
  hopeItIsOver,
]

function later(seconds: number, habit: Habit): Habit {
  return (view) => ((sincePaged(view) ?? -1) < seconds ? [] : habit(view))
}

function takeChargeLate(view: View): Move[] {
  const paged = sincePaged(view)
  if (paged === null) return []
  const moves: Move[] = []
  if (paged > 70 && once(view.memory, 'claim', view.now)) moves.push({ do: 'claim-command' })
  if (paged > 150 && once(view.memory, 'severity', view.now)) moves.push({ do: 'set-severity', severity: 'sev2' })
  if (paged > 260 && view.desk.panels.deploys.dark === null && once(view.memory, 'lock', view.now))
    moves.push({ do: 'lock-deploys', reason: 'incident', allow: [] })
  return moves
}

/** "ok" to whoever speaks to them by name; asides pass by. */
function sayOk(view: View): Move[] {
  return rowsOf(view.desk.loops).flatMap((loop): Move[] => {
    const message = view.desk.messages[loop.message]
    if (!loop.open || loop.way !== 'in' || !message || view.now - loop.openedAt < 40) return []
    const heard = loop.to === IMOC || chance(view.memory) < 0.25
    if (!heard || !once(view.memory, `ok:${loop.loop}`, view.now)) return []
    return [{ do: 'say', in: message.in, text: 'ok', re: message.message }]
  })
}

function answerSomehow(view: View): Move[] {
  return incoming(view, 'request').flatMap((loop): Move[] => {
    const message = view.desk.messages[loop.message]
    if (
      !loop.open ||
      !message ||
      view.now - loop.openedAt < 100 ||
      !again(view.memory, `answer:${loop.loop}`, view.now, 400)
    )
      return []
    const tells = tellsFor(view, `${loop.about} ${message.text}`)
    const tell = chance(view.memory) < 0.4 ? tells.at(-1) : tells[0]
    if (!tell) return []
    const slots = Object.fromEntries(tell.slots.map(({ name, options }) => [name, options[0] ?? '']))
    return [{ do: 'tell', in: message.in, to: [loop.by], tell: tell.id, slots }]
  })
}

/** Says "right" to a read-back without quite listening; now and then does listen. */
function confirmUnread(view: View): Move[] {
  return openOrders(view).flatMap((loop): Move[] => {
    if (loop.stage !== 'read-back' || loop.confirmed) return []
    return [
      loop.differs.length > 0 && chance(view.memory) < 0.5
        ? { do: 'correct', loop: loop.loop }
        : { do: 'confirm', loop: loop.loop },
    ]
  })
}

/** Risky steps that came up are simply taken. */
function goAhead(view: View): Move[] {
  if ((since(view.memory, 'risk', view.now) ?? 999) < 180) return []
  for (const ask of view.desk.asks) {
    if (!ask.risky || !learned(view, ask.id) || underWay(view, ask.id) || reportsOf(view, ask.id).length > 0) continue
    if (whoFor(view, ask) === null) continue
    const order = orderFor(view, ask, { slots: fillSlots(view, ask) ?? {} })
    if (!order) continue
    view.memory.did.risk = view.now
    return [order]
  }
  return []
}

function postLate(view: View): Move[] {
  if ((sincePaged(view) ?? 0) < 520 || !once(view.memory, 'post', view.now)) return []
  const text = 'We have some problems at the moment and are working on them.'
  return [{ do: 'publish', state: 'investigating', components: {}, text, nextUpdateIn: null }]
}

function hopeItIsOver(view: View): Move[] {
  const clear = since(view.memory, 'clear', view.now)
  if (clear === null || !allClear(view) || clear < 60 || !again(view.memory, 'resolve', view.now, 180)) return []
  return [{ do: 'resolve', accepting: view.desk.briefing.risks.map(({ id }) => id) }]
}
