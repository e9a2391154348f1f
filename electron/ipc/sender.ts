import { APP_ORIGIN } from '../app-url'

/** As much of a frame as the check needs; Electron's `WebFrameMain` is one. */
export interface Frame {
  parent: unknown
  url: string
}

export class RefusedSender extends Error {
  override readonly name = 'RefusedSender'
}

/**
 * Throws unless a message comes from the top frame of our own window, showing our own page. Throwing matters: an answer of
 * `undefined` would look like success to the caller. `frame` is `null` when the frame has gone elsewhere meanwhile.
 */
export function requireOwnSender(event: { sender: unknown; senderFrame: Frame | null }, window: unknown): void {
  const { sender, senderFrame } = event
  if (sender !== window) throw new RefusedSender('The sender is not the app window.')
  if (!senderFrame || senderFrame.parent !== null)
    throw new RefusedSender('The sender is not the top frame of the window.')
  if (originOf(senderFrame.url) !== APP_ORIGIN) throw new RefusedSender('The sender shows a page that is not ours.')
}

/** `URL.origin` is "null" for schemes of one's own, so the origin is put together here. */
function originOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}`
  } catch {
    return null
  }
}
