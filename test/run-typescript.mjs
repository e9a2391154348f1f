import { createServer } from 'vite'
import { inRoot } from '../electron/cli/setup/paths.mjs'

/** What loads the project's own TypeScript into a plain script, with `ssrLoadModule('/test/…')`; to be closed after use. */
export function typescriptRunner() {
  return createServer({
    configFile: false,
    root: inRoot(''),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
}
