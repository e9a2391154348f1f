import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const KINDS = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
  ['.svg', 'image/svg+xml'],
])

/**
 * Serves a built folder, and beside it pages made for the measuring, to this machine alone. Those are known by their paths
 * and come first.
 * @param {string} root @param {ReadonlyMap<string, string>} made
 */
export async function serve(root, made) {
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const kind = KINDS.get(extname(path) || '.html') ?? 'application/octet-stream'
    const text = made.get(path)
    const file = join(root, path === '/' ? 'index.html' : path)
    if (text === undefined && (!file.startsWith(root) || !(await stat(file).catch(() => null)))) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('Content-Type', kind)
    if (text === undefined) createReadStream(file).pipe(response)
    else response.end(text)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The pages are served nowhere.')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
