import { ipcMain, type WebContents } from 'electron'

import { type Host, RpcSession } from '../host'
import type { Answer, HostFrame } from '../host/protocol'
import { CALL_CHANNEL, PUSH_CHANNEL } from './channels'
import { requireOwnSender } from './sender'

/** Lets one window talk to the host, in the words of host/protocol.ts. The only place that touches `ipcMain.handle`. */
export function answerHostCalls(host: Host, window: WebContents): void {
  // By numbers of our own: a page that was loaded again counts from one again, while what the one before asked may go on.
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  const session = new RpcSession(host, (frame: HostFrame) => {
    if ('sit' in frame) {
      if (!window.isDestroyed()) window.send(PUSH_CHANNEL, frame)
      return
    }
    if (frame.id === null) return
    waiting.get(frame.id)?.(frame)
    waiting.delete(frame.id)
  })

  ipcMain.handle(CALL_CHANNEL, (event, call: unknown) => {
    requireOwnSender(event, window)
    last += 1
    const mine = last
    const id = idOf(call)
    return new Promise<Answer>((resolve) => {
      waiting.set(mine, (answer) => resolve({ ...answer, id }))
      void session.receive(id === null ? call : { ...(call as object), id: mine }).then(() => {
        // A frame that is no call is answered without an id; nobody may be left waiting for it.
        if (waiting.delete(mine)) resolve({ id: null, ok: false, message: 'Hearback did not understand this window.' })
      })
    })
  })
  const leave = () => {
    ipcMain.removeHandler(CALL_CHANNEL)
    session.close()
  }
  window.once('destroyed', leave)
  // A page that was loaded again starts with empty hands: its old seats would talk to nobody. Once it is there, and no
  // sooner: a page that only tried to go elsewhere is still the one that sits at them.
  window.on('did-navigate', () => session.leaveAll())
}

function idOf(call: unknown): number | null {
  if (typeof call !== 'object' || call === null || !('id' in call)) return null
  return Number.isInteger(call.id) ? (call.id as number) : null
}
