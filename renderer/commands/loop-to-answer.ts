import type { DeskLoop } from '../../scenarios/desk'
import type { LoopId } from '../../scenarios/engine'
import type { SessionState } from '../store/session-store'
import type { Pointed } from './pointed'

/** The order whose read-back Y and N answer: the one in focus, else the one waiting longest in the open room. */
export function loopToAnswer(session: Pick<SessionState, 'desk' | 'room'>, pointed: Pointed = {}): LoopId | null {
  const { desk, room } = session
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
