import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'

import { Access } from './access'
import type { Host } from './host-api'
import { MAX_CALL_BYTES, SOCKET_PATH } from './protocol'
import { RateLimit } from './rate-limit'
import { RpcSession } from './rpc-session'
import { plain, type Served, serveFile } from './static-files'

const LOOPBACK = '127.0.0.1'
/** More windows than anybody opens; fewer than it takes to fill the memory. */
const MAX_SOCKETS = 32
/** A window that does not read what it is sent is let go of. */
const MAX_WAITING_BYTES = 16 * 1024 * 1024
const PING_EVERY = 15_000
/** Loading the page takes a few dozen requests; one window makes a handful of calls a second. */
const MOST_REQUESTS = { count: 2000, every: 10_000 }
const MOST_CALLS = { count: 1000, every: 5000 }
const MOST_CONNECTIONS = 256
/** A browser on this machine says what it wants at once. In milliseconds; looked at every so often, by default twice a minute. */
const PATIENCE = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 }

const NO_TOKEN =
  'Hearback does not know this browser. Open the address that Hearback printed when it started, with its token.'

export interface WebServer {
  /** With its token: all it takes to play. */
  address: string
  port: number
  close: () => Promise<void>
}

/**
 * Serves the renderer and the host's calls to browsers on this machine.
 *
 * @param ports - tried in turn; 0 is any free one
 * @param patience - with whoever does not finish a request, for tests
 * @throws when none of them can be had
 */
export async function startWebServer(
  host: Host,
  rendererFolder: string,
  ports: number[],
  patience: Partial<typeof PATIENCE> = {},
): Promise<WebServer> {
  let port = 0
  const access = new Access(() => port)
  // Any page in any browser here may flood us with requests that are turned away: they must not keep out whoever is let in.
  const [ours, strangers] = [requestLimit(), requestLimit()]
  const server = createServer({ ...PATIENCE, ...patience }, (request, response) => {
    // Whatever it brings is not waited for: nothing here reads a body.
    request.resume()
    // Nor is it listened to any longer: the answer is the last on this connection.
    if (hasBody(request)) response.shouldKeepAlive = false
    if (!(access.hasCookie(request) ? ours : strangers).allows()) {
      send(response, plain(429, 'Too many requests came at once.'), false)
      return
    }
    answer(request, access, rendererFolder).then(
      (served) => send(response, served, request.method === 'HEAD'),
      () => send(response, plain(500, 'Something went wrong inside Hearback.'), false),
    )
  })
  server.maxConnections = MOST_CONNECTIONS
  const closeSockets = acceptSockets(server, access, host)
  port = await listen(server, ports)
  return {
    address: access.address(),
    port,
    close: async () => {
      closeSockets()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const requestLimit = () => new RateLimit(MOST_REQUESTS.count, MOST_REQUESTS.every)

async function answer(request: IncomingMessage, access: Access, root: string): Promise<Served> {
  if (!access.isOurHost(request)) return plain(403, 'Hearback answers at 127.0.0.1 only.')
  if (!access.isOurOrigin(request, { required: false })) return plain(403, 'Another page asked for this; it may not.')
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only reading is possible here.')
  if (hasBody(request)) return plain(413, 'Nothing is to be brought here.')
  const url = request.url ?? '/'
  const cut = url.indexOf('?')
  const path = cut < 0 ? url : url.slice(0, cut)
  const token = cut < 0 ? null : new URLSearchParams(url.slice(cut)).get('token')
  if (path === '/' && access.isToken(token)) {
    const served = plain(303, 'This way.')
    // Off with the token, so that it is in no history, no screenshot and no bookmark.
    return { ...served, headers: { ...served.headers, Location: '/', 'Set-Cookie': access.setCookie() } }
  }
  if (!access.hasCookie(request)) return plain(403, NO_TOKEN)
  return serveFile(root, path, access.sockets())
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function send(response: ServerResponse, { status, headers, body }: Served, headOnly: boolean): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.length })
  response.end(headOnly ? undefined : body)
}

/** @returns the function that closes all sockets */
function acceptSockets(server: Server, access: Access, host: Host): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_CALL_BYTES, perMessageDeflate: false })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const allowed =
      request.url === SOCKET_PATH &&
      access.isOurHost(request) &&
      access.isOurOrigin(request, { required: true }) &&
      access.hasCookie(request) &&
      sockets.clients.size < MAX_SOCKETS
    if (!allowed) {
      turnAway(socket)
      return
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => converse(accepted, host))
  })
  return () => {
    for (const client of sockets.clients) client.terminate()
    sockets.close()
  }
}

/** Hangs up as well: whoever does not would hold one of the connections. */
function turnAway(socket: Duplex): void {
  // Nobody else listens to this socket: an error, such as that its other end has left, would end the process.
  socket.on('error', () => {})
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
}

function converse(socket: WebSocket, host: Host): void {
  const session = new RpcSession(host, (frame) => {
    if (socket.readyState !== socket.OPEN) return
    if (socket.bufferedAmount > MAX_WAITING_BYTES) socket.terminate()
    else socket.send(JSON.stringify(frame))
  })
  let heard = true
  const ping = setInterval(() => {
    if (!heard) {
      socket.terminate()
      return
    }
    heard = false
    socket.ping()
  }, PING_EVERY)
  socket.on('pong', () => {
    heard = true
  })
  const calls = new RateLimit(MOST_CALLS.count, MOST_CALLS.every)
  socket.on('message', (data, isBinary) => {
    if (calls.allows()) void session.receive(isBinary ? null : parse(String(data)))
    else socket.close(1008, 'Too many calls came at once.')
  })
  socket.on('close', () => {
    clearInterval(ping)
    session.close()
  })
  // A frame that is too large arrives here first; `close` follows.
  socket.on('error', () => {})
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function listen(server: Server, ports: number[]): Promise<number> {
  for (const [index, wanted] of ports.entries()) {
    try {
      return await new Promise<number>((resolve, reject) => {
        server.once('error', reject)
        server.listen(wanted, LOOPBACK, () => {
          server.off('error', reject)
          resolve((server.address() as AddressInfo).port)
        })
      })
    } catch (error) {
      server.removeAllListeners('error')
      if (index === ports.length - 1) throw error
    }
  }
  throw new Error('startWebServer was given no port')
}
