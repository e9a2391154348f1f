import type { HostApi } from '../../electron/bridge'
import { watchSocket } from '../store/connection-store'
import { openSocketHost } from './socket-host'

declare global {
  interface Window {
    /** Set by the preload of the desktop shell. */
    hearback?: HostApi
  }
}

/** The host of this window: the desktop's bridge where there is one, else a socket to the page's own origin. */
export function connect(): HostApi {
  return window.hearback ?? openSocketHost({ open: openSocket })
}

function openSocket(path: string): WebSocket {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = new WebSocket(`${scheme}//${location.host}${path}`)
  watchSocket(socket, knowsUs)
  return socket
}

async function knowsUs(): Promise<boolean> {
  const { status } = await fetch('/favicon.svg', { cache: 'no-store' })
  return status !== 403
}
