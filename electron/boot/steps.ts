import { app, powerMonitor, protocol, session } from 'electron'

import { answerAppRequest } from '../app-protocol'
import { APP_SCHEME } from '../app-url'
import { inDist } from '../cli/dist-folder'
import { askInTurn } from '../shell/asked'
import { guardSession } from '../shell/guard-session'
import { askedFor } from '../shell/links'
import { openHost } from '../shell/open-host'
import { stayHome } from '../shell/stay-home'
import { tellOfUpdate } from '../shell/updates'
import type { Step } from './boot'
import { showMenu, takerOf } from './menu'
import { hostOf, type Shell } from './shell'
import { comeToFront, openAppWindow } from './window'

/** From ready to a window, in order. Nothing of a page is loaded before everything that guards it stands. */
export const STEPS: ReadonlyArray<Step<Shell>> = [
  {
    name: 'opening the archive of runs',
    run: (shell) => {
      shell.host = openHost(shell.folder)
      return shell.host ? undefined : 'stop'
    },
  },
  { name: 'denying permissions', run: () => void guardSession(session.defaultSession) },
  {
    name: 'keeping pages at home',
    run: () => void app.on('web-contents-created', (_event, contents) => stayHome(contents)),
  },
  {
    name: 'serving the page',
    run: () => void protocol.handle(APP_SCHEME, (request) => answerAppRequest(inDist('renderer'), request)),
  },
  { name: 'the menu', run: showMenu },
  { name: 'the window', run: openAppWindow },
  { name: 'the scenarios', run: (shell) => void hostOf(shell).warmUp() },
  {
    name: 'what was asked for',
    run: (shell) => {
      const answer = askInTurn(takerOf(shell))
      for (const asked of [askedFor(process.argv.slice(1), process.cwd()), ...shell.early]) answer(asked)
      shell.ask = (asked) => {
        comeToFront(shell)
        answer(asked)
      }
    },
  },
  {
    name: 'stopping the clock with the machine',
    run: (shell) => {
      for (const event of ['suspend', 'lock-screen'] as const)
        powerMonitor.on(event as 'suspend', () => hostOf(shell).pauseAll())
    },
  },
  {
    name: 'coming and going',
    run: (shell) => {
      app.on('activate', () => {
        if (!shell.window) openAppWindow(shell)
      })
      app.on('window-all-closed', () => {
        if (process.platform !== 'darwin') app.quit()
      })
      app.on('will-quit', () => hostOf(shell).end())
    },
  },
  {
    name: 'looking for a newer Hearback, where that was wished for',
    run: ({ folder }) => void tellOfUpdate(folder),
  },
]
