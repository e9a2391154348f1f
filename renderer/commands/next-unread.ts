import { BOT, type ChannelId, IMOC } from '../../scenarios/engine'
import { rowOf } from '../../scenarios/tables'
import { roomsToGoTo } from '../store/rooms-to-go-to'
import type { SessionState } from '../store/session-store'
import { unreadIn } from '../store/unread'

type Reading = Pick<SessionState, 'desk' | 'room' | 'read' | 'threadRead' | 'options'>

/**
 * The next room below (or above) the open one in which something is unread, going round: first among those where it
 * speaks to you, or the bot waits for an answer, then among the others.
 */
export function nextUnread({ desk, room, options, ...reading }: Reading, step: 1 | -1): ChannelId | null {
  if (!desk) return null
  const rooms = roomsToGoTo(desk, options?.assistance ?? 'full')
  const at = rooms.findIndex((one) => one.id === room)
  const inTurn = rooms.map((_, index) => rooms[(at + step * (index + 1) + rooms.length * 2) % rooms.length])
  const unread = inTurn.flatMap((one) => {
    if (!one || one.id === room) return []
    const fresh = unreadIn(desk, one, reading)
    const asks = one.direct === BOT && desk.prompts.some(({ answered }) => answered === null)
    const toYou = one.direct !== null || fresh.some((id) => rowOf(desk.messages, id)?.to.includes(IMOC))
    return fresh.length > 0 || asks ? [{ id: one.id, first: asks || toYou }] : []
  })
  return (unread.find(({ first }) => first) ?? unread[0])?.id ?? null
}
