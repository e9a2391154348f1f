import type { Desk, DeskRoom } from '../desk'
import { type ChannelId, IMOC } from '../engine'

const NO_MESSAGES: string[] = []

/** A room of the desk; a direct conversation in which nobody has said anything yet is an empty one. */
export function roomOf(desk: Desk, id: ChannelId): DeskRoom | undefined {
  const known = desk.rooms[id]
  if (known) return known
  const direct = id.startsWith('@') ? id.slice(1) : IMOC
  return direct === IMOC ? undefined : { id, direct, topic: '', messages: NO_MESSAGES }
}
