import { connect, type Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'

import { openWindow } from '../../support/open-window'
import { get, runningServer } from '../../support/running-server'

describe('more than there is any use for', () => {
  it('of connections is dropped', async () => {
    const { port } = await runningServer()
    const dropped: Socket[] = []
    const sockets = Array.from({ length: 300 }, () => connect(port, '127.0.0.1'))
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy()
    })
    for (const socket of sockets) {
      socket.on('error', () => {})
      socket.once('close', () => dropped.push(socket))
    }

    // The test's own first visit may still hold one of them.
    await expect.poll(() => dropped.length).toBeGreaterThanOrEqual(300 - 256)
    expect(dropped.length).toBeLessThan(50)
  })

  it('of time for a request is not given', async () => {
    const { port } = await runningServer({ patience: { headersTimeout: 50, connectionsCheckingInterval: 20 } })
    const socket = connect(port, '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })

    socket.write('GET / HTTP/1.1\r\nHost: 127')
    await new Promise((resolve) => socket.once('close', resolve))

    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('of time for a body is not given either, in whatever way it is not sent', async () => {
    const { port } = await runningServer({
      patience: { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 20 },
    })
    const socket = connect(port, '127.0.0.1')
    onTestFinished(() => void socket.destroy())

    socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 9\r\n\r\n1`)

    await new Promise((resolve) => socket.resume().once('close', resolve))
  })

  it('of windows is turned away', async () => {
    const { port, cookie } = await runningServer()
    const windows = await Promise.allSettled(Array.from({ length: 34 }, () => openWindow(port, cookie)))

    expect(windows.filter(({ status }) => status === 'rejected')).toHaveLength(34 - 32)
  })

  it('of packing is not asked for: a small frame may unpack to a large one', async () => {
    const { port, cookie } = await runningServer()
    const { socket } = await openWindow(port, cookie)

    expect(socket.extensions).toBe('')
  })
})

describe('a flood', () => {
  it('of calls closes the socket, and no other', async () => {
    const { port, cookie } = await runningServer()
    const [flooding, quiet] = [await openWindow(port, cookie), await openWindow(port, cookie)]
    const closed = new Promise<number>((resolve) => flooding.socket.once('close', resolve))

    for (let number = 0; number < 1200; number += 1)
      flooding.socket.send(JSON.stringify({ id: number, call: 'leave', args: ['a-run'] }))

    expect(await closed).toBe(1008)
    expect((await quiet.call('runs')).ok).toBe(true)
  })

  it('of requests is turned away after a while, and keeps nobody out who is let in', async () => {
    const { port, cookie } = await runningServer()
    const statuses = new Set<number>()
    for (let hundred = 0; hundred < 22; hundred += 1) {
      for (const { status } of await Promise.all(Array.from({ length: 100 }, () => get(port, '/'))))
        statuses.add(status)
    }

    expect(statuses).toEqual(new Set([403, 429]))
    expect((await get(port, '/', { cookie })).status).toBe(200)
  })
})
