import type { Desk, DeskLoop } from '../desk'
import type { ChannelId } from '../engine'

/** The warning or request meant while none is pointed at: of those in the open room that wait for words, the longest. */
export function signalToAnswer({ desk, room }: { desk: Desk | null; room: ChannelId }): DeskLoop | undefined {
  if (!desk) return undefined
  return Object.values(desk.loops).find((loop) => waitsForWords(loop) && desk.messages[loop.message]?.in === room)
}

function waitsForWords(loop: DeskLoop): boolean {
  if (loop.way !== 'in' || !loop.open || loop.ownedBy !== null || loop.parked !== null) return false
  return loop.form === 'request' || loop.acknowledged?.withContent !== true
}
