import type { SessionState } from './session-store'

/** What was being written at a run: in rooms and threads, and in dialogs. */
export type Written = Pick<SessionState, 'drafts' | 'unfinished'>

export interface Kept extends Written {
  run: string
}

/** The number goes up with the shape of what is kept; what an older version kept is left alone. */
const KEY = 'hearback.drafts.1'

/** Forgets what was being written at a run, or at all of them. */
export function forgetWritten(run?: string): void {
  writeWritten(run === undefined ? [] : readWritten().filter((kept) => kept.run !== run))
}

/** Everything kept, the newest run first. */
export function readWritten(): Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    return []
  }
}

export function writeWritten(kept: readonly Kept[]): void {
  try {
    if (kept.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // A full or closed store costs what is being written on the next load, and nothing now.
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false
  const { run, drafts, unfinished } = value as Partial<Record<keyof Kept, unknown>>
  return typeof run === 'string' && isRecord(drafts) && isRecord(unfinished)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
