import type { App } from 'electron'

import { VERSION } from '../host'

/** As in electron-builder.yml, whose installer writes it on the shortcut: Windows shows no notification of anybody else. */
export const APP_ID = 'dev.hearback.app'
export const LINK_SCHEME = 'hearback'

type Known = Pick<App, 'isPackaged' | 'setAboutPanelOptions' | 'setAppUserModelId' | 'setAsDefaultProtocolClient'>

/** Tells the system who we are, where the package cannot. */
export function sayWhoWeAre(app: Known, platform: NodeJS.Platform): void {
  // On Linux, what is not said here is not shown.
  app.setAboutPanelOptions({
    applicationName: 'Hearback',
    applicationVersion: VERSION,
    copyright: 'Copyright © The Hearback authors. MIT licence.',
  })
  if (platform !== 'win32') return
  app.setAppUserModelId(APP_ID)
  // Packages for Linux and macOS say it themselves. After `--` Chromium takes nothing in a link for an option of its own.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_SCHEME, process.execPath, ['--'])
}
