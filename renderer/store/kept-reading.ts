import type { SessionState, SessionStore } from './session-store'
import type { Read } from './unread'

const KEY = 'hearback.read'

/** What had been read of a run when this window was loaded again; `null` when the run was not open in it. */
export function keptReading(run: string): Read | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(`${KEY} ${run}`) ?? 'null')
    return isRead(found) ? { read: found.read, threadRead: found.threadRead } : null
  } catch {
    return null
  }
}

/** Keeps what has been read of the run as long as the window, so that loading it again reads nothing. */
export function keepReading(store: SessionStore): () => void {
  return store.subscribe((now: SessionState, before: SessionState) => {
    if (now.desk === null || (now.read === before.read && now.threadRead === before.threadRead)) return
    const { run, read, threadRead } = now
    try {
      sessionStorage.setItem(`${KEY} ${run}`, JSON.stringify({ read, threadRead }))
    } catch {
      // Without room to keep it, a window that is loaded again takes all as read, as it would elsewhere.
    }
  })
}

function isRead(found: unknown): found is Read {
  return (
    typeof found === 'object' &&
    found !== null &&
    ['read', 'threadRead'].every((key) => isCounts(Reflect.get(found, key)))
  )
}

function isCounts(found: unknown): boolean {
  return typeof found === 'object' && found !== null && Object.values(found).every((count) => typeof count === 'number')
}
