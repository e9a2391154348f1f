import { describe, expect, it } from 'vitest'

import { byHand } from '../../support/by-hand'
import { runningServer } from '../../support/running-server'

const STATUS = /HTTP\/1\.1 (\d{3})/g
const statuses = (answer: string) => [...answer.matchAll(STATUS)].map(([, status]) => Number(status))

describe('a request written by hand', () => {
  it.each([
    {
      name: 'with a second name after ours',
      lines: ['GET / HTTP/1.1', 'Host: HOST', 'Host: evil.example'],
      status: 403,
    },
    {
      name: 'with a second name before ours',
      lines: ['GET / HTTP/1.1', 'Host: evil.example', 'Host: HOST'],
      status: 403,
    },
    { name: 'with no name at all', lines: ['GET / HTTP/1.0'], status: 403 },
    { name: 'for another machine', lines: ['GET http://evil.example/ HTTP/1.1', 'Host: HOST'], status: 404 },
    {
      name: 'from two pages at once',
      lines: ['GET / HTTP/1.1', 'Host: HOST', 'Origin: http://HOST', 'Origin: http://evil.example'],
      status: 403,
    },
    { name: 'from a page of nobody', lines: ['GET / HTTP/1.1', 'Host: HOST', 'Origin: null'], status: 403 },
    {
      name: 'that asks whether another page may',
      lines: ['OPTIONS / HTTP/1.1', 'Host: HOST', 'Origin: http://evil.example', 'Access-Control-Request-Method: GET'],
      status: 403,
    },
    {
      name: 'whose end two would see in two places',
      lines: ['GET / HTTP/1.1', 'Host: HOST', 'Content-Length: 5', 'Transfer-Encoding: chunked', '', '0'],
      status: 400,
    },
    {
      name: 'that brings something',
      lines: ['GET / HTTP/1.1', 'Host: HOST', 'Content-Length: 9', '', '1'],
      status: 413,
    },
    {
      name: 'that brings something in pieces',
      lines: ['GET / HTTP/1.1', 'Host: HOST', 'Transfer-Encoding: chunked', '', '1', 'a'],
      status: 413,
    },
    {
      name: 'that brings something where nothing is written',
      lines: ['POST / HTTP/1.1', 'Host: HOST', 'Content-Length: 9', '', '1'],
      status: 405,
    },
    {
      name: 'with more about itself than anybody has to say',
      lines: ['GET / HTTP/1.1', 'Host: HOST', `X: ${'x'.repeat(99_999)}`],
      status: 431,
    },
  ])('$name is answered once, gets no page, and is hung up on', async ({ lines, status }) => {
    const { port, cookie } = await runningServer()
    const [first, ...rest] = lines.map((line) => line.replace('HOST', `127.0.0.1:${port}`))
    const about = rest.includes('') ? [] : ['Connection: close', '']
    const request = [first, `Cookie: ${cookie}`, ...rest, ...about, ''].join('\r\n')

    const answer = await byHand(port, request)

    expect(statuses(answer)).toEqual([status])
    expect(answer).not.toMatch(/<title>|access-control/i)
  })

  it('that says nothing of the kind gets the page', async () => {
    const { port, cookie } = await runningServer()

    const answer = await byHand(
      port,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    )

    expect(answer).toMatch(/^HTTP\/1\.1 200 .*<title>Hearback<\/title>/s)
  })
})
