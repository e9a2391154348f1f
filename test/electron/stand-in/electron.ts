/**
 * What `import … from 'electron'` means in the tests: the real main and the real preload run over this, and the real
 * renderer in a real Chromium. Only what the app uses is here. What differs from Electron: pages of the app's own scheme
 * live at STAND_IN_ORIGIN, since Chromium alone does not know the scheme.
 */
export { app } from './app'
export { BrowserWindow } from './browser-window'
export { dialog, Menu, Notification, nativeImage, nativeTheme, powerMonitor, screen } from './desktop'
export { ipcMain } from './ipc-main'
export { protocol, session } from './session'
