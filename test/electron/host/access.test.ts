import { describe, expect, it } from 'vitest'

import { Access } from '../../../electron/host/access'

const access = new Access(() => 4173)
const token = new URL(access.address()).searchParams.get('token') ?? ''
const headers = (host: string, origin?: string, cookie?: string) => ({
  headers: { host, ...(origin === undefined ? {} : { origin }), ...(cookie === undefined ? {} : { cookie }) },
})
const HOST = '127.0.0.1:4173'

const names = (...host: string[]) => ({ headersDistinct: host.length > 0 ? { host } : {} })

describe('the name a browser came by', () => {
  it.each([HOST, 'localhost:4173'])('may be %s', (host) => {
    expect(access.isOurHost(names(host))).toBe(true)
  })

  it.each([
    { name: 'none', given: [] },
    { name: 'ours and a foreign one', given: [HOST, 'evil.example'] },
    { name: 'a foreign one and ours', given: ['evil.example', HOST] },
    { name: 'ours twice', given: [HOST, HOST] },
  ])('may not be $name', ({ given }) => {
    expect(access.isOurHost(names(...given))).toBe(false)
  })

  it.each([
    'evil.example',
    'evil.example:4173',
    '127.0.0.1',
    '127.0.0.1:4174',
    '127.0.0.1:4173.evil.example',
    '[::1]:4173',
    '127.0.0.1.:4173',
    'localhost.:4173',
    'LOCALHOST:4173',
    '127.1:4173',
    '2130706433:4173',
    '0.0.0.0:4173',
    '127.0.0.1:04173',
    'evil@127.0.0.1:4173',
    '127.0.0.1:4173/',
    '',
  ])('may not be %s, though it resolves to this machine', (host) => {
    expect(access.isOurHost(names(host))).toBe(false)
  })
})

describe('the page a request came from', () => {
  it.each([
    { name: 'ours', host: HOST, origin: `http://${HOST}`, required: true, ok: true },
    { name: 'none, for a page load', host: HOST, origin: undefined, required: false, ok: true },
    { name: 'none, for a socket', host: HOST, origin: undefined, required: true, ok: false },
    { name: 'ours by another of its names', host: HOST, origin: 'http://localhost:4173', required: false, ok: false },
    { name: 'foreign', host: HOST, origin: 'http://evil.example', required: false, ok: false },
    {
      name: 'foreign, by its own name',
      host: 'evil.example',
      origin: 'http://evil.example',
      required: false,
      ok: false,
    },
    { name: 'nobody, as from a file', host: HOST, origin: 'null', required: false, ok: false },
    { name: 'ours but encrypted', host: HOST, origin: `https://${HOST}`, required: false, ok: false },
  ])('is judged: $name', ({ host, origin, required, ok }) => {
    expect(access.isOurOrigin(headers(host, origin), { required })).toBe(ok)
  })
})

describe('the cookie', () => {
  const cookie = access.setCookie().split(';')[0] ?? ''

  it('is our own and holds the token', () => {
    expect(access.hasCookie(headers(HOST, undefined, cookie))).toBe(true)
    expect(access.hasCookie(headers(HOST, undefined, `other=1; ${cookie}; more=2`))).toBe(true)
    expect(access.setCookie()).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  it.each([
    { name: 'with our name and a wrong token', cookie: 'hearback-4173=wrong' },
    { name: 'with our name and no token', cookie: 'hearback-4173' },
    { name: 'with our token under another name', cookie: `hearback-4174=${token}` },
    { name: 'that is not there', cookie: undefined },
    { name: 'that is empty', cookie: '' },
  ])('is not one $name', ({ cookie }) => {
    expect(access.hasCookie(headers(HOST, undefined, cookie))).toBe(false)
  })
})

describe('the token', () => {
  it('is long, and another each time', () => {
    expect(token).toMatch(/^[\w-]{32}$/)
    expect(new Access(() => 4173).address()).not.toBe(access.address())
  })

  it.each([null, '', 'wrong', `${token}x`])('is not %s', (given) => {
    expect(access.isToken(given)).toBe(false)
  })

  it('is not one with a single letter changed', () => {
    expect(access.isToken((token.startsWith('a') ? 'b' : 'a') + token.slice(1))).toBe(false)
    expect(access.isToken(token)).toBe(true)
  })
})
