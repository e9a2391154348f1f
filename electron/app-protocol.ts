import { APP_ORIGIN } from './app-url'
import { serveFile } from './host/static-files'

/** Answers a request for `app://hearback/…` with a file of the renderer, as the web server answers a browser. */
export async function answerAppRequest(root: string, request: { url: string; method: string }): Promise<Response> {
  const { protocol, host, pathname } = new URL(request.url)
  if (`${protocol}//${host}` !== APP_ORIGIN || request.method !== 'GET') return new Response(null, { status: 403 })
  const { status, headers, body } = await serveFile(root, pathname)
  return new Response(new Uint8Array(body), { status, headers })
}
