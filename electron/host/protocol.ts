import type { SeatNotice } from '../bridge'

/**
 * The wire between a window and the host: JSON text frames over one WebSocket, the same shapes over IPC in the desktop.
 *
 * A browser gets in with the address that `npm start` prints: `/?token=…` answers with an HttpOnly cookie and goes on to `/`.
 * From then on the page opens `new WebSocket('ws://' + location.host + SOCKET_PATH)`; the cookie and the Origin are checked
 * there. A socket that is refused closes without ever opening; there is nothing to send first.
 *
 * The window sends `Call`s, with `id`s of its own choosing (a counter). Every call is answered exactly once, by the `Answer`
 * with its `id`; answers may come in any order. `call` and `args` are the method and arguments of `HostApi`, apart from:
 *
 * - `sit`: args `[run]`, value `null`. Notices follow as `Push`es, always after the answer, the first one being `seated`.
 *   Sitting again at the same run on the same socket starts over with a new `seated`.
 * - `leave`: args `[run]`, value `null`. No notice of that run follows the answer.
 * - methods of `HostApi` that resolve with nothing have the value `null`.
 *
 * `act` that the engine turns down is `ok: true` with the `Refusal` as its value: the call worked, the move did not.
 * A `Call` that cannot be carried out is `ok: false`; `message` is a sentence for the user. A frame that is no `Call` at all
 * is answered with `id: null`.
 *
 * The host never sends `{ kind: 'connection' }`: the carrier makes it up when its socket closes (`up: false`) and when it is
 * back and seated again (`up: true`, before the new `seated`). When a socket closes the host takes the window from its seats;
 * the carrier opens a new socket and sits again. A move whose answer was lost may have been made: look at the facts in the
 * new `seated` before sending it again.
 */
export const SOCKET_PATH = '/socket'

/** A frame larger than this closes the socket, in either direction of trust: 256 KiB from a window. */
export const MAX_CALL_BYTES = 256 * 1024

/** The `<meta name="csp-nonce" content="…">` of index.html; the host puts the nonce of the load in place of this word. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__'

export const CALL_NAMES = [
  'library',
  'runs',
  'start',
  'resume',
  'sit',
  'leave',
  'act',
  'pace',
  'recording',
  'fork',
  'botPlaysOn',
  'annotate',
  'giveUp',
  'discard',
  'search',
  'progress',
  'backup',
  'giveAway',
  'takeInPart',
  'discardAll',
  'openScenario',
] as const

export type CallName = (typeof CALL_NAMES)[number]

/** Window → host. */
export interface Call {
  id: number
  call: CallName
  args: unknown[]
}

/** Host → window: what became of the call with that `id`. */
export type Answer = { id: number | null; ok: true; value: unknown } | { id: number | null; ok: false; message: string }

/** Host → window, unasked: something reached a seat that this window sits in. */
export interface Push {
  sit: string
  notice: SeatNotice
}

/** Everything the host sends. A frame with `sit` is a push, one with `id` is an answer. */
export type HostFrame = Answer | Push
