import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'

import { startWebServer } from '../../../electron/host'
import { SECRET } from '../support/metronome'
import { metronomeHost } from '../support/metronome-host'
import { openWindow } from '../support/open-window'

const PAGE = '<meta name="csp-nonce" content="__CSP_NONCE__"><title>Hearback</title>'

async function running({ ends = 600 } = {}) {
  const parts = metronomeHost({ ends })
  const root = join(parts.folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'assets', 'app.js'), 'void 0')
  writeFileSync(join(parts.folder, 'outside.js'), 'secret')
  symlinkSync(join(parts.folder, 'outside.js'), join(root, 'link.js'))
  const server = await startWebServer(parts.host, root, [0])
  onTestFinished(() => server.close())
  const entry = await get(server.port, server.address.replace(/^[^?]*/, '/'))
  const cookie = entry.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  return { ...parts, server, port: server.port, cookie, entry }
}

/** Plain HTTP, with whatever path and headers a browser would never send. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>(
    (resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
      })
      sent.on('error', reject)
      sent.end()
    },
  )
}

describe('the door', () => {
  it('lets in whoever has the token, once, and takes it off the address', async () => {
    const { entry, port, cookie } = await running()

    expect(entry.status).toBe(303)
    expect(entry.headers.location).toBe('/')
    expect(entry.headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
    expect((await get(port, '/', { cookie })).body).toContain('<title>Hearback</title>')
  })

  it.each([
    { name: 'nobody without a cookie', path: '/', headers: {}, status: 403 },
    { name: 'nobody with a wrong token', path: '/?token=wrong', headers: {}, status: 403 },
    { name: 'nobody by a foreign name', path: '/', headers: { host: 'evil.example' }, status: 403 },
    { name: 'nobody from a foreign page', path: '/', headers: { origin: 'http://evil.example' }, status: 403 },
  ])('lets in $name', async ({ path, headers, status }) => {
    const { port } = await running()

    expect((await get(port, path, headers)).status).toBe(status)
  })

  it.each([
    {
      name: 'by a foreign name, which a foreign page may make resolve to this machine',
      headers: { host: 'evil.example' },
    },
    { name: 'from a foreign page', headers: { origin: 'http://evil.example' } },
    { name: 'from a page of another port', headers: { origin: 'http://127.0.0.1:1' } },
  ])('lets in nobody $name, not even with the cookie', async ({ headers }) => {
    const { port, cookie } = await running()

    expect((await get(port, '/', { cookie, ...headers })).status).toBe(403)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not answer %s', async (method) => {
    const { port, cookie } = await running()

    const answer = await get(port, '/', { cookie }, method)

    expect(answer.status).toBe(405)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    { name: 'no cookie', headers: { cookie: '' } },
    { name: 'a foreign origin', headers: { origin: 'http://evil.example' } },
    { name: 'a foreign host', headers: { host: 'evil.example', origin: 'http://evil.example' } },
  ])('refuses a socket with $name', async ({ headers }) => {
    const { port, cookie } = await running()

    await expect(openWindow(port, cookie, headers)).rejects.toThrow('403')
  })

  it('refuses a socket that does not say which page it is from', async () => {
    const { port, cookie } = await running()
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { headers: { cookie } })
    onTestFinished(() => socket.terminate())

    await expect(new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))).rejects.toThrow(
      '403',
    )
  })

  it('sends no body to whoever asks for the head', async () => {
    const { port, cookie } = await running()

    const answer = await get(port, '/', { cookie }, 'HEAD')

    expect(answer).toMatchObject({ status: 200, body: '' })
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(0)
  })
})

describe('files', () => {
  it('come with a policy that only our own files satisfy, and a nonce of their own each time', async () => {
    const { port, cookie } = await running()

    const [first, second] = [await get(port, '/', { cookie }), await get(port, '/', { cookie })]

    const nonce = /content="([^"]+)"/.exec(first.body)?.[1]
    const policy = String(first.headers['content-security-policy'])
    expect(nonce).toMatch(/^[\w+/]{22}==$/)
    expect(policy).toContain(`default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'`)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(first.headers['x-content-type-options']).toBe('nosniff')
    expect(second.body).not.toBe(first.body)
  })

  it.each([
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/assets/..%2f..%2foutside.js',
    '/..%5coutside.js',
    '/%00',
    '/%',
    '//outside.js',
    '/link.js',
    '/.hidden.js',
    '/nothing.js',
  ])('never come from outside the folder: %s', async (path) => {
    const { port, cookie } = await running()

    const { status, body } = await get(port, path, { cookie })

    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  it('are served by their type', async () => {
    const { port, cookie } = await running()

    const answer = await get(port, '/assets/app.js', { cookie })

    expect(answer).toMatchObject({ status: 200, body: 'void 0' })
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })
})

describe('a window', () => {
  it('plays a drill', async () => {
    const { port, cookie, clock } = await running({ ends: 20 })
    const { call, frames, frameWhere } = await openWindow(port, cookie)

    const { value } = await call('start', { scenario: 'metronome', seed: 7 })
    const { run } = value as { run: string }
    await call('sit', run)
    await frameWhere((frame) => frame.notice?.kind === 'seated')
    await call('pace', run, { paused: false })
    clock.pass(30_000)
    const recording = await call('recording', run)

    expect(frames.findIndex(({ notice }) => notice?.kind === 'seated')).toBeGreaterThan(
      frames.findIndex(({ id }) => id === 2),
    )
    expect(JSON.stringify(frames.filter(({ sit }) => sit !== undefined))).not.toContain(SECRET)
    expect(recording).toMatchObject({ ok: true, value: { at: 20 } })
  })

  it('hears what another window does, and no more once it has left', async () => {
    const { port, cookie, clock } = await running()
    const one = await openWindow(port, cookie)
    const two = await openWindow(port, cookie)
    const { run } = (await one.call('start', { scenario: 'metronome' })).value as { run: string }
    await two.call('sit', run)

    await one.call('pace', run, { paused: false })
    clock.pass(6000)
    await two.frameWhere((frame) => frame.notice?.kind === 'facts')
    await two.call('leave', run)
    const heard = two.frames.length
    clock.pass(20_000)
    await two.call('library')

    expect(two.frames).toHaveLength(heard + 1)
  })

  it.each([
    { name: 'an unknown call', call: 'eval', args: [], says: 'did not understand' },
    { name: 'too many arguments', call: 'library', args: [1], says: 'could not do "library"' },
    { name: 'a path for a run', call: 'recording', args: ['../../etc/passwd'], says: 'could not do "recording"' },
    { name: 'a path for a scenario', call: 'start', args: [{ scenario: '../x' }], says: 'at "scenario"' },
    { name: 'a speed out of bounds', call: 'pace', args: ['r', { speed: 1e9 }], says: 'at "speed"' },
    { name: 'a run that is not there', call: 'recording', args: ['nothing'], says: 'not kept here' },
    { name: 'a drill that is not running', call: 'sit', args: ['nothing'], says: 'is not running' },
  ])('is told in a sentence about $name', async ({ call: name, args, says }) => {
    const { port, cookie } = await running()
    const { call } = await openWindow(port, cookie)

    const answer = await call(name, ...args)

    expect(answer).toMatchObject({ ok: false })
    expect(answer.message).toContain(says)
    expect(answer.message).toMatch(/\.$/)
  })

  it('is answered without an id when a frame is no call', async () => {
    const { port, cookie } = await running()
    const { socket, frameWhere } = await openWindow(port, cookie)

    socket.send('not json')

    expect(await frameWhere((frame) => frame.id === null)).toMatchObject({ ok: false })
  })

  it('is let go of when it sends too much', async () => {
    const { port, cookie } = await running()
    const { socket } = await openWindow(port, cookie)

    socket.send('x'.repeat(300 * 1024))

    expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1009)
  })
})

describe('more than there is any use for', () => {
  it('of connections is dropped', async () => {
    const { port } = await running()
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

  it('of windows is turned away', async () => {
    const { port, cookie } = await running()
    const windows = await Promise.allSettled(Array.from({ length: 34 }, () => openWindow(port, cookie)))

    expect(windows.filter(({ status }) => status === 'rejected')).toHaveLength(34 - 32)
  })

  it('of packing is not asked for: a small frame may unpack to a large one', async () => {
    const { port, cookie } = await running()
    const { socket } = await openWindow(port, cookie)

    expect(socket.extensions).toBe('')
  })
})

describe('a window that is not heard of', () => {
  /** Lets a quarter of a minute pass for the server's pings, and nothing else. */
  const passPing = () => vi.advanceTimersByTime(15_000)

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([
    { name: 'is let go of when it does not answer', autoPong: false },
    { name: 'stays when it does', autoPong: true },
  ])('$name', async ({ autoPong }) => {
    const { port, cookie } = await running()
    const origin = `http://127.0.0.1:${port}`
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { autoPong, headers: { cookie, origin } })
    onTestFinished(() => socket.terminate())
    await new Promise((resolve) => socket.once('open', resolve))
    const closed = new Promise((resolve) => socket.once('close', () => resolve('closed')))
    const answered = () =>
      new Promise((resolve) => {
        socket.once('message', () => resolve('answered'))
        socket.send(JSON.stringify({ id: 1, call: 'runs', args: [] }))
      })

    for (let times = 0; times < 2; times += 1) {
      const pinged = new Promise((resolve) => socket.once('ping', resolve))
      passPing()
      if (times === 0) await pinged
      // Its answer is behind any pong, so the server has heard that as well.
      if (autoPong) expect(await answered()).toBe('answered')
    }

    expect(await Promise.race([closed, ...(autoPong ? [answered()] : [])])).toBe(autoPong ? 'answered' : 'closed')
  })
})

describe('startWebServer', () => {
  it('lets go of every window when it is closed', async () => {
    const { server, port, cookie } = await running()
    const { socket } = await openWindow(port, cookie)
    const closed = new Promise((resolve) => socket.once('close', resolve))

    await server.close()

    await closed
  })

  it('says so when no port can be had', async () => {
    const { host, port, folder } = await running()

    await expect(startWebServer(host, folder, [port])).rejects.toThrow('EADDRINUSE')
  })

  it('takes the next port when the first is in use', async () => {
    const { host, port, folder } = await running()

    const second = await startWebServer(host, folder, [port, 0])
    onTestFinished(() => second.close())

    expect(second.port).not.toBe(port)
  })
})

describe('a flood', () => {
  it('of calls closes the socket, and no other', async () => {
    const { port, cookie } = await running()
    const [flooding, quiet] = [await openWindow(port, cookie), await openWindow(port, cookie)]
    const closed = new Promise<number>((resolve) => flooding.socket.once('close', resolve))

    for (let number = 0; number < 1200; number += 1)
      flooding.socket.send(JSON.stringify({ id: number, call: 'leave', args: ['a-run'] }))

    expect(await closed).toBe(1008)
    expect((await quiet.call('runs')).ok).toBe(true)
  })

  it('of requests is turned away after a while', async () => {
    const { port } = await running()
    const statuses = new Set<number>()
    for (let hundred = 0; hundred < 22; hundred += 1) {
      for (const { status } of await Promise.all(Array.from({ length: 100 }, () => get(port, '/'))))
        statuses.add(status)
    }

    expect(statuses).toEqual(new Set([403, 429]))
  })
})

describe('every answer', () => {
  it('says what a page may not do with it', async () => {
    const { port, cookie } = await running()

    for (const path of ['/', '/assets/app.js', '/nothing.js']) {
      expect((await get(port, path, { cookie })).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=()',
      })
    }
  })
})
