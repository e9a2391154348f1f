import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'

/** Anything that the host sends. */
export interface Frame {
  id?: number | null
  ok?: boolean
  value?: unknown
  message?: string
  sit?: string
  notice?: { kind: string }
}

/** A window on a real socket: `call` waits for the answer, `frames` is everything that came, in order. */
export async function openWindow(port: number, cookie: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, {
    headers: { cookie, origin: `http://127.0.0.1:${port}`, ...headers },
  })
  onTestFinished(() => socket.terminate())
  const frames: Frame[] = []
  let lookAgain = () => {}
  socket.on('message', (data) => {
    frames.push(JSON.parse(String(data)))
    lookAgain()
  })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const frameWhere = async (wanted: (frame: Frame) => boolean) => {
    for (;;) {
      const found = frames.find(wanted)
      if (found) return found
      await new Promise<void>((resolve) => {
        lookAgain = resolve
      })
    }
  }
  let id = 0
  const call = (name: string, ...args: unknown[]) => {
    id += 1
    const mine = id
    socket.send(JSON.stringify({ id: mine, call: name, args }))
    return frameWhere((frame) => frame.id === mine)
  }
  return { socket, frames, frameWhere, call }
}
