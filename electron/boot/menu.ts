import { app, Menu } from 'electron'

import { COMMAND_CHANNEL } from '../ipc/channels'
import { backUp, chooseAndOpen, chooseAndTakeIn } from '../shell/asked'
import { menuTemplate } from '../shell/menu'
import { keepPreferences, readPreferences } from '../shell/preferences'
import { hostOf, type Shell } from './shell'

/** Puts up the app's menu with the commands that the page's screen has. */
export function showMenu(shell: Shell): void {
  const preferences = readPreferences(shell.folder)
  const template = menuTemplate(process.platform, {
    commands: shell.commands,
    run: (id) => shell.window?.webContents.send(COMMAND_CHANNEL, id),
    openScenario: () => void chooseAndOpen(hostOf(shell)),
    takeIn: () => void chooseAndTakeIn(hostOf(shell)),
    backup: () => void backUp(hostOf(shell)),
    updates: preferences.updatesFrom === null ? null : { on: preferences.updates, change: changeUpdates(shell) },
    about: () => app.showAboutPanel(),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function changeUpdates(shell: Shell) {
  return (updates: boolean) => keepPreferences(shell.folder, { ...readPreferences(shell.folder), updates })
}
