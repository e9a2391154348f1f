import { app, protocol } from 'electron'

import { APP_SCHEME } from '../app-url'
import { askedFor } from '../shell/links'
import { sayWhoWeAre } from '../shell/who-we-are'
import type { Shell } from './shell'

/**
 * What must be said before the app is ready, in one breath: Electron takes none of it later, and the first double click
 * may come at once.
 *
 * @returns whether this is the only Hearback; a second one leaves what it was asked for to the first
 */
export function beforeReady(shell: Shell): boolean {
  app.enableSandbox()
  sayWhoWeAre(app, process.platform)
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  app.on('open-file', (event, path) => {
    event.preventDefault()
    shell.ask(askedFor([path], process.cwd()))
  })
  app.on('open-url', (event, url) => {
    event.preventDefault()
    shell.ask(askedFor([url], process.cwd()))
  })
  app.on('second-instance', (_event, args, from) => shell.ask(askedFor(args.slice(1), from)))
  return app.requestSingleInstanceLock()
}
