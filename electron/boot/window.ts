import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, nativeTheme, screen } from 'electron'

import { AFTER_CRASH_URL, APP_URL } from '../app-url'
import { answerDesktopCalls } from '../ipc/desktop-calls'
import { answerHostCalls } from '../ipc/host-calls'
import { surviveCrash } from '../shell/crash'
import { askAfterCrash, askWhileHanging } from '../shell/dialogs'
import { surviveHang } from '../shell/hang'
import { notices } from '../shell/notices'
import { keepPreferences, readPreferences } from '../shell/preferences'
import { savePdf } from '../shell/save-pdf'
import { keepState, placeOf, readState, showAs, stateOf } from '../shell/window-state'
import { openWindow } from '../windows'
import { showMenu } from './menu'
import { hostOf, type Shell } from './shell'

/** Opens the app's window where it was, answers its page, and keeps the run when the page dies. */
export function openAppWindow(shell: Shell): void {
  const host = hostOf(shell)
  const file = join(shell.folder, 'window.json')
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
  nativeTheme.themeSource = readPreferences(shell.folder).theme
  const saved = readState(file)
  const look = { place: placeOf(saved, screens), dark: nativeTheme.shouldUseDarkColors }
  const preload = fileURLToPath(new URL('../electron/preload.cjs', import.meta.url))
  const window = openWindow(preload, look, () => showAs(window, saved?.as))
  shell.window = window
  answerHostCalls(host, window.webContents)
  answerDesktopCalls(
    {
      ...notices(window, () => comeToFront(shell)),
      menu: (commands) => {
        shell.commands = commands
        showMenu(shell)
      },
      theme: (theme) => {
        nativeTheme.themeSource = theme
        keepPreferences(shell.folder, { ...readPreferences(shell.folder), theme })
      },
      savePdf: (name) => savePdf(window, name),
    },
    window.webContents,
  )
  surviveCrash(
    window,
    {
      pause: () => host.pauseAll(),
      show: () => void window.loadURL(AFTER_CRASH_URL),
      ask: askAfterCrash,
      reload: () => void window.loadURL(APP_URL),
    },
    () => app.quit(),
  )
  surviveHang(window, { pause: () => host.pauseAll(), ask: askWhileHanging })
  window.on('close', () => keepState(file, stateOf(window)))
  window.once('closed', () => {
    shell.window = null
    shell.commands = []
  })
}

/** Shows the window to somebody who asked for it, and opens one where it was closed, as on a Mac. */
export function comeToFront(shell: Shell): void {
  if (!shell.window) {
    openAppWindow(shell)
    return
  }
  if (shell.window.isMinimized()) shell.window.restore()
  shell.window.show()
  shell.window.focus()
}
