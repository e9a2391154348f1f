import { ipcMain, type WebContents } from 'electron'

import { type Host, RpcSession } from '../host'
import type { Answer, HostFrame } from '../host/protocol'
import { CALL_CHANNEL, PUSH_CHANNEL } from './channels'
import { requireOwnSender } from './sender'

/** Lets one window talk to the host, in the words of host/protocol.ts. The only place that touches `ipcMain.handle`. */
export function answerHostCalls(host: Host, window: WebContents): void {
  const waiting = new Map<number, (answer: Answer) => void>()
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
    const id = typeof call === 'object' && call !== null && 'id' in call && typeof call.id === 'number' ? call.id : -1
    return new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      void session.receive(call).then(() => {
        // A frame that is no call is answered without an id; nobody may be left waiting for it.
        if (waiting.delete(id)) resolve({ id: null, ok: false, message: 'Hearback did not understand this window.' })
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
