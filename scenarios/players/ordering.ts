import type { BriefedAsk, MessageId, Move, PersonId } from '../engine'
import { whoFor } from './match'
import { fillSlots } from './slots'
import { room, type View } from './view'

interface Wish {
  to?: PersonId | null
  re?: MessageId
  slots?: Record<string, string>
  within?: number
  speaker?: PersonId
}

/** An order to whoever fits best, with a time; `null` when there is nobody to ask or nothing to fill in. */
export function orderFor(view: View, ask: BriefedAsk, wish: Wish = {}): Extract<Move, { do: 'order' }> | null {
  const to = wish.to ?? whoFor(view, ask, wish.speaker)
  const slots = wish.slots ?? fillSlots(view, ask)
  if (to === null || slots === null) return null
  view.memory.did[`asked:${ask.id}:${to}`] = view.now
  view.memory.did[`asked:${ask.id}`] = view.now
  view.memory.did[`tasked:${to}`] = view.now
  return {
    do: 'order',
    in: room(view),
    to,
    ask: ask.id,
    slots,
    within: view.manner.boxes ? (wish.within ?? 180) : null,
    ...(wish.re === undefined ? {} : { re: wish.re }),
  }
}
