import type { BriefedAsk, Move } from '../../engine'
import { heardSince } from '../hearing'
import { asOfNow } from '../looked-up'
import { fitting, whoFor } from '../match'
import { again, attempt, once, since } from '../memory'
import { orderFor } from '../ordering'
import { isOutsideCheck, saysBetter, saysUnexplained } from '../phrases'
import { allClear, personOf, sincePaged, underWay, type View } from '../view'

/** Notices, from what people say and what stops firing, that things get better or worse again. Makes no move. */
export function noticeRecovery(view: View): Move[] {
  if ((sincePaged(view) ?? 0) < 180) return []
  const { did } = view.memory
  const said = heardSince(view, view.now - 30).some(
    ({ text, by }) => personOf(view, by)?.kind === 'crew' && saysBetter(text) && !text.includes('?'),
  )
  if (said || allClear(view)) did.better ??= view.now
  if (allClear(view)) did.clear ??= view.now
  else {
    delete did.clear
    if (did.better !== undefined && view.now - did.better > 600) delete did.better
  }
  return []
}

const outsideCheck = asOfNow((asks: readonly BriefedAsk[]) =>
  asks.find((each) => isOutsideCheck(`${each.label} ${each.text}`)),
)

/** Has somebody look from outside: once in the thick of it, when it gets better, and when all is clear. */
export function verifyFromOutside(view: View): Move[] {
  const paged = sincePaged(view)
  const ask = outsideCheck(view.desk.asks)
  if (!ask || paged === null || underWay(view, ask.id)) return []
  const { did } = view.memory
  const when =
    did.clear !== undefined
      ? `clear:${did.clear}`
      : did.better !== undefined
        ? `better:${did.better}`
        : paged > 240
          ? 'before'
          : null
  if (when === null || since(view.memory, `verify:${when}`, view.now) !== null) return []
  if ((view.memory.tries[`verify:${when}`] ?? 0) > 3 || (since(view.memory, 'verify', view.now) ?? 20) < 20) return []
  if (whoFor(view, ask) === null || !again(view.memory, 'verify', view.now, 20)) return []
  const order = orderFor(view, ask, { within: 120 })
  if (!order) return []
  attempt(view.memory, `verify:${when}`)
  const refused = view.memory.did[`wanted:${ask.id}`] ?? -1
  if (refused < view.now) once(view.memory, `verify:${when}`, view.now)
  return [order]
}

/** Asks again whoever a refusal pointed to, when it was the check from outside that was refused. */
export function verifyAgain(view: View): Move[] {
  const ask = outsideCheck(view.desk.asks)
  const wanted = ask && view.memory.did[`wanted:${ask.id}`]
  if (!ask || wanted === undefined || underWay(view, ask.id) || since(view.memory, 'verify', view.now) === null)
    return []
  delete view.memory.did[`wanted:${ask.id}`]
  if ((view.memory.tries.again ?? 0) > 6) return []
  attempt(view.memory, 'again')
  const order = orderFor(view, ask, { within: 120 })
  return order ? [order] : []
}

/** Writes down as unexplained what worked and nobody can explain. */
export function noteUnexplained(view: View): Move[] {
  return heardSince(view, view.now - 60).flatMap((message): Move[] =>
    saysUnexplained(message.text) && once(view.memory, `unexplained:${message.message}`, view.now)
      ? [{ do: 'note', kind: 'unexplained', text: `Unexplained so far: ${message.text}`, pin: message.fact }]
      : [],
  )
}

/** The ask that would put something back that is still gone. */
export function rebuildFor(view: View, name: string) {
  return fitting(view, name, view.desk.asks)[0]?.ask
}
