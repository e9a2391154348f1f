import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'

import { APP_URL } from './app-url'
import { windowOptions } from './window-options'

/** Opens the app's window with our page; like any other contents, it is kept at home from the moment it is there. */
export function openWindow(
  preload: string,
  look: Parameters<typeof windowOptions>[1],
  whenReady: () => void,
): BrowserWindow {
  const options: BrowserWindowConstructorOptions = windowOptions(preload, look)
  const window = new BrowserWindow(options)
  window.once('ready-to-show', whenReady)
  void window.loadURL(APP_URL)
  return window
}
