import { BrowserWindow, type BrowserWindowConstructorOptions, type WebContents } from 'electron'

import { APP_URL } from './app-url'
import { windowOptions } from './window-options'

/** Opens the app's window, which shows our page and nothing else, ever. */
export function openWindow(preload: string): BrowserWindow {
  const options: BrowserWindowConstructorOptions = windowOptions(preload)
  const window = new BrowserWindow(options)
  window.removeMenu()
  stayHome(window.webContents)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(APP_URL)
  return window
}

/** No link, script, dropped file or embedded page leads the window anywhere else, or opens another. */
export function stayHome(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
