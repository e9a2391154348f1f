import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow, dialog, Menu, powerMonitor, protocol, screen, session } from 'electron'

import { answerAppRequest } from './app-protocol'
import { APP_SCHEME, APP_URL } from './app-url'
import { inDist } from './cli/dist-folder'
import { dataFolder, ENGINE, Host, HostRefusal, VERSION, WALL_CLOCK } from './host'
import { answerHostCalls } from './ipc/host-calls'
import { surviveCrash } from './shell/crash'
import { guardSession } from './shell/guard-session'
import { askedFor, type Link } from './shell/links'
import { menuTemplate } from './shell/menu'
import { stayHome } from './shell/stay-home'
import { keepState, placeOf, readState } from './shell/window-state'
import { openWindow } from './windows'

const folder = dataFolder(null)
const windowFile = join(folder, 'window.json')
/** What was asked for before there was anybody to ask. */
const early: string[] = []
let ask = (args: string[]): void => void early.push(...args)

// All of this must be said before the app is ready.
app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])
app.on('open-file', (event, path) => {
  event.preventDefault()
  ask([path])
})
app.on('open-url', (event, url) => {
  event.preventDefault()
  ask([url])
})

if (app.requestSingleInstanceLock()) void app.whenReady().then(onReady)
else app.quit()

function onReady(): void {
  const host = openHost()
  if (!host) {
    app.quit()
    return
  }
  guardSession(session.defaultSession)
  protocol.handle(APP_SCHEME, (request) => answerAppRequest(inDist('renderer'), request))
  app.on('web-contents-created', (_event, contents) => stayHome(contents))
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, menuActions(host))))

  let window: BrowserWindow | null = null
  const open = () => {
    const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
    const opened = openWindow(
      fileURLToPath(new URL('../electron/preload.cjs', import.meta.url)),
      placeOf(readState(windowFile), screens),
    )
    window = opened
    answerHostCalls(host, opened.webContents)
    surviveCrash(
      opened,
      { pause: () => host.pauseAll(), ask: askAfterCrash, reload: () => void opened.loadURL(APP_URL) },
      () => app.quit(),
    )
    opened.on('close', () => keepState(windowFile, opened.getNormalBounds()))
    opened.once('closed', () => {
      window = null
    })
  }
  open()
  ask = (args) => void answerAsked(host, args)
  ask([...process.argv.slice(1), ...early])
  powerMonitor.on('suspend', () => host.pauseAll())
  powerMonitor.on('lock-screen', () => host.pauseAll())
  app.on('second-instance', (_event, args) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    ask(args.slice(1))
  })
  app.on('activate', () => {
    if (!window) open()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', () => host.end())
}

/** Files and links come from anywhere, so that nothing happens before the person has said yes. */
async function answerAsked(host: Host, args: string[]): Promise<void> {
  const { links, files, scenarios } = askedFor(args)
  // Reading one changes nothing; what it says is shown in the list, sound or not.
  for (const scenario of scenarios) host.openFile(scenario)
  for (const file of files) await takeIn(host, file)
  for (const link of links) await startFrom(host, link)
}

async function takeIn(host: Host, file: string): Promise<void> {
  if (!(await confirmed('Take in the runs of this file?', file, 'Take in'))) return
  try {
    const { taken, here, refused } = host.takeIn(file)
    const rest = refused.map(({ run, why }) => `\n${run}: ${why}`).join('')
    await tell(`${taken.length} runs were taken in; ${here.length} were here already.${rest}`)
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    await tell(error.message)
  }
}

async function startFrom(host: Host, { scenario }: Link): Promise<void> {
  if (!(await confirmed('A link asks Hearback to prepare a drill.', scenario, 'Prepare it'))) return
  try {
    await host.start({ scenario })
    await tell('The drill is prepared and waits at T+00:00. It is in the list of runs.')
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    await tell(error.message)
  }
}

function menuActions(host: Host) {
  return {
    openScenario: async () => {
      const file = await pickScenario()
      if (file !== null) host.openFile(file)
    },
    takeIn: async () => {
      const filters = [{ name: 'Hearback runs', extensions: ['hearback', 'jsonl'] }]
      const { filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters })
      const [file] = filePaths
      if (file !== undefined) await takeIn(host, file)
    },
    backup: async () => {
      const sentence = await host.backup().then(
        ({ file, runs }) => `${runs} runs are in ${file}`,
        (error: Error) => error.message,
      )
      await tell(sentence)
    },
  }
}

async function pickScenario(): Promise<string | null> {
  const filters = [{ name: 'Scenario files', extensions: ['yaml', 'yml'] }]
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters })
  return filePaths[0] ?? null
}

async function confirmed(message: string, detail: string, yes: string): Promise<boolean> {
  const buttons = [yes, 'Cancel']
  const { response } = await dialog.showMessageBox({ message, detail, buttons, defaultId: 1, cancelId: 1 })
  return response === 0
}

async function tell(message: string): Promise<void> {
  await dialog.showMessageBox({ message, buttons: ['OK'] })
}

async function askAfterCrash(message: string): Promise<'reload' | 'quit'> {
  const buttons = ['Open it again', 'Quit']
  const { response } = await dialog.showMessageBox({ message, type: 'error', buttons, defaultId: 0, cancelId: 0 })
  return response === 0 ? 'reload' : 'quit'
}

/** `null`, after a sentence in a dialog, when runs cannot be kept where they should be. */
function openHost(): Host | null {
  try {
    const libraryFolder = inDist('library')
    return new Host({
      engine: ENGINE,
      wall: WALL_CLOCK,
      libraryFolder,
      dataFolder: folder,
      version: VERSION,
      pickScenario,
    })
  } catch {
    dialog.showErrorBox(
      'Hearback cannot keep runs',
      `${folder} cannot be written to. Set HEARBACK_DATA to another folder.`,
    )
    return null
  }
}
