import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'

import { APP_URL } from './app-url'
import { stayHome } from './shell/stay-home'
import { windowOptions } from './window-options'

/** Opens the app's window, which shows our page and nothing else, ever. */
export function openWindow(
  preload: string,
  look: Parameters<typeof windowOptions>[1],
  whenReady: () => void,
): BrowserWindow {
  const options: BrowserWindowConstructorOptions = windowOptions(preload, look)
  const window = new BrowserWindow(options)
  stayHome(window.webContents)
  window.once('ready-to-show', whenReady)
  void window.loadURL(APP_URL)
  return window
}
