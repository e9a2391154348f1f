import { type Draft, EMPTY_DRAFT } from '../../scenarios/composing'
import type { ChannelId } from '../../scenarios/engine'
import type { SessionStore } from './session-store'
import { forgetWritten, readWritten, type Written, writeWritten } from './written-shelf'

/** Runs whose words are kept, the newest first. */
const MOST_RUNS = 12
/** Writing goes on without waiting for the disk, in milliseconds. */
const LATE_MS = 300

/** What was being written at a run when its window was left, loaded anew or lost. */
export function writtenAt(run: string): Written {
  const { drafts, unfinished } = readWritten().find((kept) => kept.run === run) ?? { drafts: {}, unfinished: {} }
  const whole = Object.entries(drafts).map(([room, draft]) => [room, { ...EMPTY_DRAFT, ...draft }] as const)
  return { drafts: Object.fromEntries(whole), unfinished }
}

/** Keeps what is being written at a run in this browser, until the drill is over. Returns how to stop. */
export function keepWritten(store: SessionStore, run: string): () => void {
  let kept: Written = store.getState()
  let timer: ReturnType<typeof setTimeout> | null = null
  const keep = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const now = store.getState()
    if (now.desk?.ended) forgetWritten(run)
    else keepChanges(run, kept, now)
    kept = now
  }
  const stopLooking = store.subscribe((now) => {
    const changed = now.drafts !== kept.drafts || now.unfinished !== kept.unfinished || now.desk?.ended
    if (changed) timer ??= setTimeout(keep, LATE_MS)
  })
  const flush = () => timer !== null && keep()
  window.addEventListener('pagehide', flush)
  return () => {
    stopLooking()
    flush()
    window.removeEventListener('pagehide', flush)
  }
}

/** Only what changed here since: another window on the same run may be writing as well. */
function keepChanges(run: string, before: Written, now: Written): void {
  const all = readWritten()
  const there: Written = all.find((kept) => kept.run === run) ?? { drafts: {}, unfinished: {} }
  const drafts: Record<ChannelId, Draft> = merged(there.drafts, before.drafts, now.drafts)
  const unfinished = merged(there.unfinished, before.unfinished, now.unfinished)
  writeWritten([{ run, drafts, unfinished }, ...all.filter((kept) => kept.run !== run)].slice(0, MOST_RUNS))
}

function merged<T>(there: Record<string, T>, before: Record<string, T>, now: Record<string, T>): Record<string, T> {
  const result = { ...there }
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const value = now[key]
    if (value === before[key]) continue
    if (value === undefined) delete result[key]
    else result[key] = value
  }
  return result
}
