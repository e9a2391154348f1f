import type { MenuItemConstructorOptions } from 'electron'

/**
 * The app's menu, by roles, so that each platform gives the words, keys and places it is used to. Nothing in it reaches
 * the developer tools or loads the page anew.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  actions: { openScenario: () => void; takeIn: () => void; backup: () => void },
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin'
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Open a scenario file…', accelerator: 'CmdOrCtrl+Shift+O', click: actions.openScenario },
        { label: 'Take in runs…', accelerator: 'CmdOrCtrl+O', click: actions.takeIn },
        { label: 'Back up all runs', click: actions.backup },
        { type: 'separator' },
        { role: mac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ]
}
