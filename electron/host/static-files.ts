import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'

import { COMMON_HEADERS, contentSecurityPolicy } from './content-security'
import { NONCE_PLACEHOLDER } from './protocol'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.txt': 'text/plain; charset=utf-8',
}

export interface Served {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/**
 * Finds the file that a URL's path stands for, or `null` when the path leads anywhere but into `root`.
 *
 * @param urlPath - as it came, still percent-encoded
 */
export function fileFor(root: string, urlPath: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  const [nothing, ...parts] = path.split('/')
  const leadsAstray = parts.some((part) => part.startsWith('.') || (part === '' && parts.length > 1))
  if (nothing !== '' || leadsAstray || /[\0\\:]/.test(path)) return null
  const base = resolve(root)
  const file = resolve(join(base, path === '/' ? 'index.html' : path))
  return file.startsWith(base + sep) ? file : null
}

/** Serves one of the renderer's files, to a browser or to the desktop's own protocol. The page gets a fresh nonce each time. */
export async function serveFile(root: string, urlPath: string, sockets: string[] = []): Promise<Served> {
  const file = fileFor(root, urlPath)
  const type = file && TYPES[extname(file)]
  if (!file || !type) return plain(404, 'There is nothing here.')
  let body: Buffer
  try {
    // A link inside the folder must not lead out of it either.
    if (!(await realpath(file)).startsWith((await realpath(root)) + sep)) return plain(404, 'There is nothing here.')
    body = await readFile(file)
  } catch {
    return plain(404, 'There is nothing here.')
  }
  if (extname(file) !== '.html')
    return { status: 200, headers: { ...COMMON_HEADERS, ...cacheOf(urlPath), 'Content-Type': type }, body }
  const nonce = randomBytes(16).toString('base64')
  return {
    status: 200,
    headers: {
      ...COMMON_HEADERS,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(nonce, sockets),
      'Content-Type': type,
    },
    body: Buffer.from(body.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)),
  }
}

/** A short text page, for everything that is not a file. */
export function plain(status: number, text: string): Served {
  const headers = {
    ...COMMON_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'`,
    'Content-Type': 'text/plain; charset=utf-8',
  }
  return { status, headers, body: Buffer.from(`${text}\n`) }
}

/** Vite names files under assets/ after their content. */
function cacheOf(urlPath: string): Record<string, string> {
  return { 'Cache-Control': urlPath.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store' }
}
