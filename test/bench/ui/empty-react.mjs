import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { inRoot } from '../../../electron/cli/setup/paths.mjs'

const ENTRY = 'empty-react.js'
/** As little as a page with React can be: a field to write in. */
const SOURCE = `
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
createRoot(document.getElementById('root')).render(createElement('textarea'))
`

/** The page that every page with React is to be read against: its files by path, and what its script weighs. */
export async function emptyReactPage() {
  process.env.NODE_ENV = 'production'
  const built = await build({
    configFile: false,
    root: inRoot(''),
    logLevel: 'error',
    plugins: [
      {
        name: 'empty-react',
        resolveId: (id) => (id === ENTRY ? inRoot(ENTRY) : undefined),
        load: (id) => (id === inRoot(ENTRY) ? SOURCE : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: ENTRY } },
  })
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error('The empty page did not come out as one script.')
  return {
    files: new Map([
      [
        '/react',
        '<!doctype html><title>empty</title><div id="root"></div><script type="module" src="/react.js"></script>',
      ],
      ['/react.js', chunk.code],
    ]),
    kilobytes: Math.round(gzipSync(chunk.code).length / 100) / 10,
  }
}
