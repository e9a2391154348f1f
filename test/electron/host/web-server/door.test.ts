import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'

import { openWindow } from '../../support/open-window'
import { get, runningServer } from '../../support/running-server'

describe('the door', () => {
  it('lets in whoever has the token, once, and takes it off the address', async () => {
    const { entry, port, cookie } = await runningServer()

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
    const { port } = await runningServer()

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
    const { port, cookie } = await runningServer()

    expect((await get(port, '/', { cookie, ...headers })).status).toBe(403)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not answer %s', async (method) => {
    const { port, cookie } = await runningServer()

    const answer = await get(port, '/', { cookie }, method)

    expect(answer.status).toBe(405)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    { name: 'no cookie', headers: { cookie: '' } },
    { name: 'a foreign origin', headers: { origin: 'http://evil.example' } },
    { name: 'a foreign host', headers: { host: 'evil.example', origin: 'http://evil.example' } },
  ])('refuses a socket with $name', async ({ headers }) => {
    const { port, cookie } = await runningServer()

    await expect(openWindow(port, cookie, headers)).rejects.toThrow('403')
  })

  it('refuses a socket that does not say which page it is from', async () => {
    const { port, cookie } = await runningServer()
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { headers: { cookie } })
    onTestFinished(() => socket.terminate())

    await expect(new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))).rejects.toThrow(
      '403',
    )
  })

  it('sends no body to whoever asks for the head', async () => {
    const { port, cookie } = await runningServer()

    const answer = await get(port, '/', { cookie }, 'HEAD')

    expect(answer).toMatchObject({ status: 200, body: '' })
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(0)
  })
})

describe('every answer', () => {
  it('that is not a page lets nothing run in it', async () => {
    const { port, cookie } = await runningServer()

    expect((await get(port, '/nothing.js', { cookie })).headers['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    )
  })

  it('says what a page may not do with it', async () => {
    const { port, cookie } = await runningServer()

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
