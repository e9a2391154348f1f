import type { BriefedAsk, MessageId, Move, PersonId } from '../../engine'
import { heardSince, saidLike } from '../hearing'
import { asOfNow } from '../looked-up'
import { wholeText } from '../match'
import { again, attempt } from '../memory'
import { orderFor } from '../ordering'
import { asksToSwap, isFreeze, isSafeguard, isSwap, soundsLost, soundsTired, soundsUnsafe } from '../phrases'
import { crewHere, openOrders, personOf, reportsOf, underWay, type View } from '../view'

/** Puts a second reader or a pause between somebody worn out, or about to remove something, and the keyboard. */
export function safeguard(view: View): Move[] {
  const unsafe = crewSaid(view, soundsUnsafe)
  if (!unsafe) return []
  const asks = view.desk.asks.filter((ask) => !ask.risky && isSafeguard(wholeText(ask)))
  return askFirst(view, 'safeguard', asks, unsafe)
}

/** When something may be lost: nobody types until there has been a look. */
export function freeze(view: View): Move[] {
  const lost = crewSaid(view, soundsLost)
  if (!lost) return []
  const asks = view.desk.asks.filter((ask) => !ask.risky && isFreeze(wholeText(ask)))
  return askFirst(view, 'freeze', asks, lost)
}

/** Whether hands are off: then nothing risky is done but what play itself has led to. */
export function frozen(view: View): boolean {
  return freezes(view.desk.asks).some(({ id }) => reportsOf(view, id).length > 0)
}

const freezes = asOfNow((asks: readonly BriefedAsk[]) => asks.filter((ask) => isFreeze(wholeText(ask))))

/** After hours of it, gives somebody rest: rested hands for tired ones, or thanks and a release. */
export function swapTheTired(view: View): Move[] {
  if ((view.memory.tries.swap ?? 0) > 3 || view.memory.did.released !== undefined || !askedToSwap(view)) return []
  const asks = view.desk.asks.filter((ask) => !ask.risky && isSwap(wholeText(ask)))
  if (asks.some(({ id }) => underWay(view, id) || reportsOf(view, id).length > 0)) return []
  if (!again(view.memory, 'swap', view.now, 40)) return []
  attempt(view.memory, 'swap')
  const order = asks[0] && orderFor(view, asks[0], { within: 120 })
  if (order) return [order]
  const worn = crewHere(view).find(
    ({ id }) =>
      heardSince(view, 0).some(({ by, text }) => by === id && soundsTired(text)) &&
      openOrders(view).every(({ to }) => to !== id),
  )
  if (!worn) return []
  view.memory.did.released = view.now
  return [{ do: 'release', person: worn.id }]
}

/** In the last minutes the bot, or anybody, asked whether it is time to swap. */
function askedToSwap({ desk, now }: View): boolean {
  const recent = ({ text, at }: { text: string; at: number }) => now - at < 240 && asksToSwap(text)
  return desk.prompts.some(recent) || saidLike(desk.messages, asksToSwap).some(recent)
}

/** The latest that one of the crew said in the last minute, of some kind. */
function crewSaid(view: View, sounds: (text: string) => boolean): { by: PersonId; message: MessageId } | undefined {
  return heardSince(view, view.now - 60).findLast(({ text, by }) => personOf(view, by)?.kind === 'crew' && sounds(text))
}

/** One of these is asked of whoever spoke, unless one of them is under way or has been reported already. */
function askFirst(
  view: View,
  why: string,
  asks: readonly BriefedAsk[],
  said: { by: PersonId; message: MessageId },
): Move[] {
  const [ask] = asks
  if (!ask || asks.some(({ id }) => underWay(view, id) || reportsOf(view, id).length > 0)) return []
  if ((view.memory.tries[why] ?? 0) > 3 || !again(view.memory, why, view.now, 12)) return []
  attempt(view.memory, why)
  const order = orderFor(view, ask, { to: said.by, re: said.message, within: 60 })
  return order ? [order] : []
}
