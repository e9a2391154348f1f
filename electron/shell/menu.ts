import type { MenuItemConstructorOptions } from 'electron'

import type { MenuCommand } from '../bridge'
import { acceleratorOf } from './accelerator'
import { shownPath } from './shown-path'

/** What the menu shows and does. */
export interface MenuParts {
  /** Of the page's command registry, as the screen has them now. */
  commands: readonly MenuCommand[]
  run: (id: string) => void
  openScenario: () => void
  takeIn: () => void
  /** The files that were opened last; a Mac keeps its own list of them. */
  recent: { files: readonly string[]; open: (file: string) => void; clear: () => void }
  backup: () => void
  /** `null` where there is nowhere to ask for a newer version. */
  updates: { on: boolean; change: (on: boolean) => void } | null
  about: () => void
}

/**
 * The app's menu: roles, so that each platform gives the words, keys and places it is used to, and between them the
 * commands of the page, one submenu a category. Nothing in it reaches the developer tools or loads the page anew.
 */
export function menuTemplate(platform: NodeJS.Platform, parts: MenuParts): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  const menus: Array<MenuItemConstructorOptions | null> = [
    mac ? { role: 'appMenu' } : null,
    fileMenu(mac, parts),
    { role: 'editMenu' },
    VIEW_MENU,
    parts.commands.length > 0 ? drillMenu(parts) : null,
    { role: 'windowMenu' },
    helpMenu(mac, parts),
  ]
  return menus.filter((menu) => menu !== null)
}

const VIEW_MENU: MenuItemConstructorOptions = {
  label: '&View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ],
}

function fileMenu(mac: boolean, { openScenario, takeIn, recent, backup }: MenuParts): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      { label: 'Open a scenario file…', accelerator: 'CmdOrCtrl+Shift+O', click: openScenario },
      { label: 'Take in a file…', accelerator: 'CmdOrCtrl+O', click: takeIn },
      mac ? { role: 'recentDocuments', submenu: [{ role: 'clearRecentDocuments' }] } : recentMenu(recent),
      { label: 'Back up all runs', click: backup },
      { type: 'separator' },
      { role: mac ? 'close' : 'quit' },
    ],
  }
}

function recentMenu({ files, open, clear }: MenuParts['recent']): MenuItemConstructorOptions {
  return {
    label: 'Open recent',
    enabled: files.length > 0,
    submenu: [
      ...files.map((file) => ({ label: plainLabel(shownPath(file)), click: () => open(file) })),
      { type: 'separator' },
      { label: 'Clear this list', click: clear },
    ],
  }
}

function helpMenu(mac: boolean, { updates, about }: MenuParts): MenuItemConstructorOptions {
  // On a Mac it stands in the app's own menu.
  const items: MenuItemConstructorOptions[] = mac ? [] : [{ label: 'About Hearback', click: about }]
  if (updates) items.push(updatesItem(updates))
  return { role: 'help', submenu: items }
}

function drillMenu({ commands, run }: MenuParts): MenuItemConstructorOptions {
  const categories = [...new Set(commands.map(({ category }) => category))]
  return {
    label: '&Drill',
    submenu: categories.map((category) => ({
      label: plainLabel(category),
      submenu: commands
        .filter((command) => command.category === category)
        .map(({ id, title, keys = '', enabled }) => {
          const accelerator = acceleratorOf(keys)
          return {
            id,
            label: plainLabel(title),
            enabled,
            click: () => run(id),
            // The page has the key already, and knows where it may work.
            ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
          }
        }),
    })),
  }
}

/** A menu takes one `&` for the letter to be underlined, and prints one for two. */
function plainLabel(words: string): string {
  return words.replaceAll('&', '&&')
}

function updatesItem({ on, change }: { on: boolean; change: (on: boolean) => void }): MenuItemConstructorOptions {
  return {
    label: 'Look for a newer version at each start',
    type: 'checkbox',
    checked: on,
    click: ({ checked }) => change(checked),
  }
}
