import type { ChannelId } from '../../scenarios/engine'
import type { SessionState } from '../store/session-store'

/** The next room below (or above) the open one in which something is unread, going round. */
export function nextUnread(
  { desk, room, read }: Pick<SessionState, 'desk' | 'room' | 'read'>,
  step: 1 | -1,
): ChannelId | null {
  const rooms = Object.values(desk?.rooms ?? {})
  const at = rooms.findIndex((one) => one.id === room)
  for (let distance = 1; distance <= rooms.length; distance++) {
    const next = rooms[(at + step * distance + rooms.length * distance) % rooms.length]
    if (next && next.id !== room && next.messages.length > (read[next.id] ?? 0)) return next.id
  }
  return null
}
