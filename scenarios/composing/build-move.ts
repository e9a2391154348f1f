import type { Desk } from '../desk'
import { BOT, type Move, type PersonId } from '../engine'
import type { Draft } from './draft'
import { TIME_BOX } from './read-words'
import { roomOf } from './room-of'

/** A slot that has to be chosen before the order can be sent. */
export interface MissingSlot {
  missing: { name: string; label: string }
}

/** The move a draft stands for; the slot that is still open; or `null` when there is nothing to send. */
export function buildMove(draft: Draft, room: string, desk: Desk): Move | MissingSlot | null {
  const text = bareTimeBox(draft) ? '' : draft.text.trim()
  const to = addressees(draft, room, desk)
  const re = draft.re ? { re: draft.re } : {}

  if (draft.intent?.kind === 'ask') {
    const { id, slots } = draft.intent
    const ask = desk.asks.find((one) => one.id === id)
    const missing = ask?.slots.find((slot) => !slots[slot.name])
    if (missing) return { missing }
    return {
      do: 'order',
      in: room,
      to: to[0] ?? null,
      ask: id,
      slots,
      within: draft.within,
      ...(text && { text }),
      ...re,
    }
  }

  if (draft.intent?.kind === 'tell') {
    const { id, slots } = draft.intent
    const tell = desk.briefing.tells.find((one) => one.id === id)
    const missing = tell?.slots.find((slot) => !slots[slot.name])
    if (missing) return { missing }
    return { do: 'tell', in: room, ...(to.length > 0 && { to }), tell: id, slots, ...(text && { text }), ...re }
  }

  if (!text) return null
  return { do: 'say', in: room, text, ...(to.length > 0 && { to }), ...re }
}

/** Whether the words of an ask are its time box and no more: then the ask keeps its own sentence. */
function bareTimeBox({ intent, within, text }: Draft): boolean {
  return intent?.kind === 'ask' && within !== null && text.replace(TIME_BOX, '').replaceAll(/[\s.,;–—-]/g, '') === ''
}

/** Who a draft speaks to: the people chosen, else the person at the other end of a direct conversation. */
export function addressees(draft: Draft, room: string, desk: Desk): PersonId[] {
  if (draft.to.length > 0) return draft.to
  const direct = roomOf(desk, room)?.direct
  return direct && direct !== BOT ? [direct] : []
}
