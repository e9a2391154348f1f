import { create } from 'zustand'

/** `locked-out`: there is a host at this address, but it was started anew and does not know this window. */
export type Connection = 'up' | 'down' | 'locked-out'

/** How this window reaches its host. One window has one host, so this is no part of a session. */
export const useConnection = create<{ connection: Connection }>(() => ({ connection: 'up' }))

export interface WatchedSocket {
  addEventListener: (kind: 'open' | 'close', listener: () => void) => void
}

/** Follows one attempt to connect. `knows` asks the host over HTTP whether it knows this window; it rejects when nobody answers. */
export function watchSocket(socket: WatchedSocket, knows: () => Promise<boolean>): void {
  let opened = false
  socket.addEventListener('open', () => {
    opened = true
    useConnection.setState({ connection: 'up' })
  })
  socket.addEventListener('close', () => {
    if (opened) {
      useConnection.setState({ connection: 'down' })
      return
    }
    // A browser does not say why a socket was turned down; a plain request does.
    knows().then(
      (known) => useConnection.setState({ connection: known ? 'down' : 'locked-out' }),
      () => useConnection.setState({ connection: 'down' }),
    )
  })
}
