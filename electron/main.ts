import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow, dialog, protocol, session } from 'electron'

import { answerAppRequest } from './app-protocol'
import { APP_SCHEME } from './app-url'
import { inDist } from './cli/dist-folder'
import { dataFolder, ENGINE, Host, VERSION, WALL_CLOCK } from './host'
import { answerHostCalls } from './ipc/host-calls'
import { mayHave } from './permissions'
import { openWindow, stayHome } from './windows'

// Both must be said before the app is ready.
app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])

if (app.requestSingleInstanceLock()) void app.whenReady().then(onReady)
else app.quit()

function onReady(): void {
  const host = openHost()
  if (!host) {
    app.quit()
    return
  }
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(mayHave(permission)))
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => mayHave(permission))
  protocol.handle(APP_SCHEME, (request) => answerAppRequest(inDist('renderer'), request))
  app.on('web-contents-created', (_event, contents) => stayHome(contents))

  let window: BrowserWindow | null = null
  const open = () => {
    window = openWindow(fileURLToPath(new URL('../electron/preload.cjs', import.meta.url)))
    answerHostCalls(host, window.webContents)
    window.once('closed', () => {
      window = null
    })
  }
  open()
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (!window) open()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', () => host.close())
}

/** `null`, after a sentence in a dialog, when runs cannot be kept where they should be. */
function openHost(): Host | null {
  const folder = dataFolder(null)
  try {
    const libraryFolder = inDist('library')
    return new Host({ engine: ENGINE, wall: WALL_CLOCK, libraryFolder, dataFolder: folder, version: VERSION })
  } catch {
    dialog.showErrorBox(
      'Hearback cannot keep runs',
      `${folder} cannot be written to. Set HEARBACK_DATA to another folder.`,
    )
    return null
  }
}
