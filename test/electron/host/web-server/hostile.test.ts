import { connect, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deepJson, hostileRun } from '../../support/hostile-run'
import { openWindow } from '../../support/open-window'
import { get, runningServer } from '../../support/running-server'

/** Asks for a socket as a foreign page does, which is refused. */
function askFromAfar(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  return new Promise((resolve) =>
    socket.once('connect', () => {
      socket.write('GET /socket HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
      resolve(socket)
    }),
  )
}

describe('whoever is turned away', () => {
  it('cannot end Hearback by leaving while it is told so', async () => {
    const { port, cookie } = await runningServer()

    for (let times = 0; times < 50; times += 1) {
      const socket = await askFromAfar(port)
      socket.resetAndDestroy()
    }

    expect((await get(port, '/', { cookie })).status).toBe(200)
  })

  it('cannot keep the others out by never hanging up', async () => {
    const { port, cookie } = await runningServer()
    const turnedAway = await Promise.all(Array.from({ length: 250 }, () => askFromAfar(port)))
    await Promise.all(turnedAway.map((socket) => new Promise((resolve) => socket.once('end', resolve).resume())))

    const answers = await Promise.all(Array.from({ length: 20 }, () => get(port, '/', { cookie })))

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })
})

describe('what is nested deeper than anything of ours', () => {
  it('is refused in a call, and the window goes on', async () => {
    const { port, cookie } = await runningServer()
    const { socket, call, frameWhere } = await openWindow(port, cookie)

    socket.send(`{"id":77,"call":"annotate","args":["a-run",{"kind":"factor-tree","tree":${deepJson(100_000)}}]}`)

    expect(await frameWhere(({ id }) => id === 77)).toMatchObject({
      ok: false,
      message: expect.stringContaining('did not understand'),
    })
    expect(await call('runs')).toMatchObject({ ok: true, value: [] })
  })

  it.each([
    { name: 'a note', line: `{"kind":"annotation","annotation":{"kind":"x","tree":${deepJson(50_000)}},"wall":""}` },
    { name: 'a fact', line: `{"kind":"fact","fact":{"id":1,"at":0,"kind":"x","it":${deepJson(50_000)}}}` },
    { name: 'a move', line: `{"kind":"move","at":0,"move":{"do":"say","text":${deepJson(50_000)}},"wall":""}` },
  ])('is not believed in a run that is taken in: $name', async ({ line }) => {
    const { port, cookie } = await runningServer()
    const { call } = await openWindow(port, cookie)
    const { run, bytes } = hostileRun([line])

    await call('takeInPart', { upload: 'u', part: 0, last: true, base64: bytes.toString('base64') })

    expect(await call('recording', run)).toMatchObject({ ok: true, value: { facts: [], moves: [], annotations: [] } })
    expect(await call('runs')).toMatchObject({ value: [{ run, damage: expect.stringContaining('Line 2 of 2') }] })
  })
})
