import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'

import type { SessionState, SessionStore } from './session-store'

const SessionContext = createContext<SessionStore | null>(null)

export function SessionProvider({ store, children }: { store: SessionStore; children: ReactNode }) {
  return <SessionContext value={store}>{children}</SessionContext>
}

/** The store itself, for handlers that read without subscribing. */
export function useSessionStore(): SessionStore {
  const store = useContext(SessionContext)
  if (!store) throw new Error('useSessionStore is called outside a SessionProvider.')
  return store
}

/** A slice of the session. Pass a selector defined outside the component; never the whole state. */
export function useSession<T>(selector: (session: SessionState) => T): T {
  return useStore(useSessionStore(), selector)
}
