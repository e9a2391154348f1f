import { app, Menu } from 'electron'

import { COMMAND_CHANNEL } from '../ipc/channels'
import { backUp, chooseAndOpen, chooseAndTakeIn, type Taker } from '../shell/asked'
import { askedFor } from '../shell/links'
import { menuTemplate } from '../shell/menu'
import { keepPreferences, readPreferences, rememberFile } from '../shell/preferences'
import { hostOf, type Shell } from './shell'

/** Puts up the app's menu with the commands that the page's screen has. */
export function showMenu(shell: Shell): void {
  const preferences = readPreferences(shell.folder)
  const template = menuTemplate(process.platform, {
    commands: shell.commands,
    run: (id) => shell.window?.webContents.send(COMMAND_CHANNEL, id),
    openScenario: () => void chooseAndOpen(takerOf(shell)),
    takeIn: () => void chooseAndTakeIn(takerOf(shell)),
    recent: {
      files: preferences.recent,
      open: (file) => shell.ask(askedFor([file], shell.folder)),
      clear: () => {
        app.clearRecentDocuments()
        keepPreferences(shell.folder, { ...readPreferences(shell.folder), recent: [] })
        showMenu(shell)
      },
    },
    backup: () => void backUp(hostOf(shell)),
    updates: preferences.updatesFrom === null ? null : { on: preferences.updates, change: changeUpdates(shell) },
    about: () => app.showAboutPanel(),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** Takes what is asked for, and remembers it where the system shows what was opened, and in our own menu. */
export function takerOf(shell: Shell): Taker {
  return {
    host: hostOf(shell),
    remember: (file) => {
      app.addRecentDocument(file)
      rememberFile(shell.folder, file)
      showMenu(shell)
    },
  }
}

function changeUpdates(shell: Shell) {
  return (updates: boolean) => keepPreferences(shell.folder, { ...readPreferences(shell.folder), updates })
}
