import type { RecordingHeader } from '../bridge'
import { newRunId } from './new-run-id'
import type { WallClock } from './wall-clock'

/** The header of a run that begins now. */
export function newHeader(
  { wall, version }: { wall: WallClock; version: string },
  about: Omit<RecordingHeader, 'hearback' | 'run' | 'startedAt' | 'version'>,
): RecordingHeader {
  const startedAt = wall.date()
  return { ...about, hearback: 1, run: newRunId(startedAt, about.scenario), startedAt, version }
}
