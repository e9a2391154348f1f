import { describe, expect, it } from 'vitest'

import { get, runningServer } from '../../support/running-server'

describe('files', () => {
  it('come with a policy that only our own files satisfy, and a nonce of their own each time', async () => {
    const { port, cookie } = await runningServer()

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
    '///index.html',
    '/assets//app.js',
    '/index.html/',
    '/./index.html',
    '/%252e%252e/outside.js',
    '/..%255coutside.js',
    '/assets/',
    '/index.html%00.js',
    '/index.html::$DATA',
    '/link.js',
    '/.hidden.js',
    '/a:stream.js',
    '/back%5cslash.js',
    '/private.key',
    '/nothing.js',
  ])('never come from outside the folder: %s', async (path) => {
    const { port, cookie } = await runningServer()

    const { status, body } = await get(port, path, { cookie })

    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  it('are served by their type', async () => {
    const { port, cookie } = await runningServer()

    const answer = await get(port, '/assets/app.js', { cookie })

    expect(answer).toMatchObject({ status: 200, body: 'void 0' })
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })
})
