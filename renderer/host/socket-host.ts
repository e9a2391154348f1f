import type { HostApi, SeatNotice } from '../../electron/bridge'

/** As in electron/host/protocol.ts, which `renderer/` may not import. */
const SOCKET_PATH = '/socket'

const FIRST_RETRY_MS = 250
const LONGEST_RETRY_MS = 4000

export interface SocketHostOptions {
  open: (path: string) => WebSocket
}

interface Pending {
  frame: string
  call: string
  resolve: (value: unknown) => void
  reject: (reason: Error) => void
}

type Frame = { sit: string; notice: SeatNotice } | { id: number | null; ok: boolean; value?: unknown; message?: string }

/**
 * `HostApi` over one WebSocket that comes back by itself.
 *
 * Calls made while it is down wait and are sent once it is up. A call whose answer was lost is sent again,
 * except `act`: the move may have been made, so it rejects with a sentence and the new `seated` shows what counts.
 */
export function openSocketHost({ open }: SocketHostOptions): HostApi {
  const pending = new Map<number, Pending>()
  const seats = new Map<string, (notice: SeatNotice) => void>()
  let socket: WebSocket
  let nextId = 1
  let retryMs = FIRST_RETRY_MS
  let wasUp = false

  const start = () => {
    socket = open(SOCKET_PATH)
    socket.addEventListener('open', whenUp)
    socket.addEventListener('message', (event) => receive(JSON.parse(String(event.data)) as Frame))
    socket.addEventListener('close', whenDown)
  }

  const whenUp = () => {
    retryMs = FIRST_RETRY_MS
    const again = wasUp
    wasUp = true
    for (const { frame } of pending.values()) socket.send(frame)
    if (!again) return
    for (const [run, listener] of seats) {
      const alreadyAsked = [...pending.values()].some(({ frame }) => frame.includes(`"sit","args":["${run}"]`))
      listener({ kind: 'connection', up: true })
      if (!alreadyAsked) void call('sit', run)
    }
  }

  const whenDown = () => {
    for (const [id, { call: name, reject }] of pending) {
      if (name !== 'act') continue
      pending.delete(id)
      reject(new Error('The connection broke before the answer came. What you see once it is back is what counts.'))
    }
    for (const listener of seats.values()) listener({ kind: 'connection', up: false })
    setTimeout(start, retryMs)
    retryMs = Math.min(LONGEST_RETRY_MS, retryMs * 2)
  }

  const receive = (frame: Frame) => {
    if ('sit' in frame) {
      seats.get(frame.sit)?.(frame.notice)
      return
    }
    if (frame.id === null) return
    const waiting = pending.get(frame.id)
    if (!waiting) return
    pending.delete(frame.id)
    if (frame.ok) waiting.resolve(frame.value)
    else waiting.reject(new Error(frame.message ?? 'The host could not do that.'))
  }

  function call<T>(name: string, ...args: unknown[]): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const id = nextId++
      const frame = JSON.stringify({ id, call: name, args })
      if (name === 'act' && socket.readyState !== WebSocket.OPEN) {
        reject(new Error('There is no connection to the host just now. Nothing was sent.'))
        return
      }
      pending.set(id, { frame, call: name, resolve: resolve as (value: unknown) => void, reject })
      if (socket.readyState === WebSocket.OPEN) socket.send(frame)
    })
  }

  start()

  return {
    carrier: 'browser',
    library: () => call('library'),
    runs: () => call('runs'),
    start: (choice) => call('start', choice),
    resume: (run) => call('resume', run),
    async sit(run, listener) {
      seats.set(run, listener)
      await call('sit', run)
      return () => {
        if (seats.get(run) !== listener) return
        seats.delete(run)
        call('leave', run).catch(() => {})
      }
    },
    act: (run, move) => call('act', run, move),
    pace: (run, pace) => call('pace', run, pace),
    recording: (run) => call('recording', run),
    annotate: (run, annotation) => call('annotate', run, annotation),
    fork: (run, at) => call('fork', run, at),
    botPlaysOn: (run, at) => call('botPlaysOn', run, at),
    giveUp: (run) => call('giveUp', run),
    discard: (run) => call('discard', run),
    search: (words) => call('search', words),
    backup: () => call('backup'),
    discardAll: (...what) => call('discardAll', ...what),
    giveAway: (run) => call('giveAway', run),
    takeInPart: (part) => call('takeInPart', part),
    progress: () => call('progress'),
  }
}
