import { useCallback } from 'react'

import { useSession, useSessionStore } from '../../../store/session-context'

/** The state of a form that survives closing its dialog: words half-written are never lost. `forget` starts it anew. */
export function useUnfinished<T extends object>(kind: string, first: T) {
  const store = useSessionStore()
  const kept = useSession((session) => session.unfinished[kind]) as T | undefined
  const value = kept ?? first
  const change = useCallback(
    (part: Partial<T>) => {
      const before = (store.getState().unfinished[kind] as T | undefined) ?? first
      store.getState().keepUnfinished(kind, { ...before, ...part })
    },
    [store, kind, first],
  )
  const forget = useCallback(() => store.getState().keepUnfinished(kind, undefined), [store, kind])
  return { value, change, forget }
}
