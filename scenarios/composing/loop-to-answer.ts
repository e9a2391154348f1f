import type { Desk, DeskLoop } from '../desk'
import type { ChannelId, LoopId } from '../engine'

/** The order whose read-back is answered: the one pointed at, else the one waiting longest in the open room. */
export function loopToAnswer(
  { desk, room }: { desk: Desk | null; room: ChannelId },
  pointed: { loop?: string; message?: string } = {},
): LoopId | null {
  if (!desk) return null
  const inFocus = desk.loops[pointed.loop ?? desk.messages[pointed.message ?? '']?.loop ?? '']
  if (inFocus && awaitsAnswer(inFocus)) return inFocus.loop
  const waiting = Object.values(desk.loops).filter(awaitsAnswer)
  const here = waiting.filter((loop) => desk.messages[loop.message]?.in === room)
  return (here[0] ?? waiting[0])?.loop ?? null
}

/** Whether a read-back lies there, neither confirmed nor corrected. */
export function awaitsAnswer(loop: DeskLoop): boolean {
  return loop.way === 'out' && loop.open && loop.stage === 'read-back' && !loop.confirmed
}
