import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

import { startWebServer } from '../../../electron/host'
import { metronomeHost } from './metronome-host'

const PAGE = '<meta name="csp-nonce" content="__CSP_NONCE__"><title>Hearback</title>'

/** A web server over the metronome, with a page of one line, and the cookie of a browser that has been let in. */
export async function runningServer({ ends = 600, patience = {} } = {}) {
  const parts = metronomeHost({ ends })
  const root = join(parts.folder, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'assets', 'app.js'), 'void 0')
  writeFileSync(join(parts.folder, 'outside.js'), 'secret')
  // Files that lie inside, and are none of the page's all the same.
  for (const name of ['.hidden.js', 'a:stream.js', 'back\\slash.js', 'private.key'])
    writeFileSync(join(root, name), 'secret')
  symlinkSync(join(parts.folder, 'outside.js'), join(root, 'link.js'))
  const server = await startWebServer(parts.host, root, [0], patience)
  onTestFinished(() => server.close())
  const entry = await get(server.port, server.address.replace(/^[^?]*/, '/'))
  const cookie = entry.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  return { ...parts, server, port: server.port, cookie, entry }
}

/** Plain HTTP, with whatever path and headers a browser would never send. */
export function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
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
