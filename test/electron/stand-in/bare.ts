/**
 * Electron's module without a browser behind its windows, for tests of what the main process sets up and lets through. The
 * test does what a page, a frame or a network service would do, by asking over the process's channel.
 */
import { EventEmitter } from 'node:events'

import { app, openWindows } from './app'
import { invoke } from './ipc-main'
import { needsEarly, needsReady, untilGone } from './lifecycle'
import { preventable, report } from './report'

export { app } from './app'
export { dialog, Menu, Notification, nativeImage, nativeTheme, powerMonitor, screen } from './desktop'
export { ipcMain } from './ipc-main'

type Handler = (request: { url: string; method: string }) => Promise<Response>
type Decide = (contents: unknown, permission: string, answer?: (granted: boolean) => void) => unknown

let handler: Handler | null = null
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => {
    needsEarly('protocol.registerSchemesAsPrivileged')
    report('schemes', schemes)
  },
  handle: (_scheme: string, given: Handler) => {
    needsReady('protocol.handle')
    if (process.env.HEARBACK_STAND_IN_BROKEN === '1') throw new Error('The scheme is taken.')
    handler = given
  },
}

const decide: { request: Decide | null; check: Decide | null } = { request: null, check: null }
export const session = {
  get defaultSession() {
    needsReady('Session')
    return {
      setPermissionRequestHandler: (given: Decide) => {
        decide.request = given
      },
      setPermissionCheckHandler: (given: Decide) => {
        decide.check = given
      },
    }
  },
}

class Contents extends EventEmitter {
  opens: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  destroyed = false
  /** While its process is being given up. */
  dying = false

  setWindowOpenHandler(given: typeof this.opens) {
    this.opens = given
  }

  isDestroyed() {
    return this.destroyed
  }

  send(channel: string, frame: unknown) {
    report('push', { channel, frame: structuredClone(frame) })
  }

  async printToPDF(options: object) {
    report('pdf', options)
    return Buffer.from('%PDF-1.4')
  }

  forcefullyCrashRenderer() {
    this.die('killed')
  }

  die(reason: string) {
    this.dying = true
    this.emit('render-process-gone', {}, { reason, exitCode: 1 })
    this.dying = false
  }
}

let contents: Contents | null = null
/** The same, as the app has it: it compares. */
let sender: Contents | null = null
let shown: Window | null = null

class Window extends EventEmitter {
  readonly webContents: Contents
  readonly #contents = new Contents()
  #minimized = true
  #maximized = false
  #fullScreen = false
  #gone = false

  constructor(options: unknown) {
    super()
    needsReady('BrowserWindow')
    report('window', options)
    this.webContents = untilGone(this.#contents, () => this.#contents.destroyed)
    contents = this.#contents
    sender = this.webContents
    shown = this
    openWindows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  async loadURL(url: string) {
    if (this.#contents.dying) throw new Error('Electron falls over when a page is loaded while one is dying.')
    report('load', url)
    this.#contents.emit('did-start-loading')
    this.#contents.emit('did-navigate', {}, url, 200, 'OK')
  }

  show() {
    report('show', null)
  }

  restore() {
    this.#minimized = false
    report('restore', null)
  }

  focus() {
    report('focus', null)
  }

  maximize() {
    this.#maximized = true
    report('maximize', null)
  }

  setFullScreen(on: boolean) {
    this.#fullScreen = on
    report('full-screen', on)
  }

  setOverlayIcon(picture: { width: number } | null, description: string) {
    report('overlay', { picture, description })
  }

  isMinimized() {
    return this.#minimized
  }

  isMaximized() {
    return this.#maximized
  }

  isFullScreen() {
    return this.#fullScreen
  }

  isFocused() {
    return false
  }

  isDestroyed() {
    return this.#gone
  }

  getNormalBounds() {
    return { x: 10, y: 20, width: 1200, height: 800 }
  }

  /** First the window goes, then its page. @returns whether it did; an app may keep it */
  close(): boolean {
    const event = preventable()
    this.emit('close', event)
    if (event.defaultPrevented) return false
    this.#gone = true
    shown = null
    openWindows.delete(this)
    this.emit('closed')
    this.#contents.destroyed = true
    this.#contents.emit('destroyed')
    app.windowClosed()
    return true
  }
}

/** As the app gets it: gone for good once it is closed. */
export const BrowserWindow = new Proxy(Window, {
  construct: (made, args) => {
    const window = Reflect.construct(made, args) as Window
    return untilGone(window, () => window.isDestroyed())
  },
})

/** What a test may ask, each answered with what came of it. */
const asked: Record<string, (...args: never[]) => unknown> = {
  /** Emits a preventable event on the page that is there, or on one made elsewhere. */
  emit: (where: 'window' | 'other', name: string, details: object) => {
    const other = new Contents()
    if (where === 'other') app.emit('web-contents-created', {}, other)
    const event = Object.assign(preventable(), details)
    const heard = (where === 'other' ? other : contents)?.emit(name, event, details)
    return { heard, prevented: event.defaultPrevented }
  },
  opens: (where: 'window' | 'other', url: string) => {
    const other = new Contents()
    if (where === 'other') app.emit('web-contents-created', {}, other)
    return (where === 'other' ? other : contents)?.opens({ url }).action
  },
  invoke: (channel: string, from: { foreign?: boolean; frame: unknown }, ...said: unknown[]) =>
    invoke(channel, { sender: from.foreign ? {} : sender, senderFrame: from.frame }, said),
  request: async (url: string, method: string) => {
    const response = await handler?.({ url, method })
    const headers = Object.fromEntries(response?.headers ?? [])
    return { status: response?.status, headers, body: await response?.text() }
  },
  permission: async (name: string) => {
    const request = await new Promise((answer) => (decide.request ? decide.request(null, name, answer) : answer(true)))
    return { request, check: decide.check ? decide.check(null, name) : true }
  },
  app: (name: string, ...args: unknown[]) => {
    const event = preventable()
    app.emit(name, event, ...(args as unknown[]))
    return event.defaultPrevented
  },
  crash: (reason: string) => contents?.die(reason),
  quit: () => app.quit(),
  maximize: () => shown?.maximize(),
  /** Something happens to the window, or the person closes it. */
  window: (name: string) => (name === 'close' ? shown?.close() : shown?.emit(name, preventable())),
}

process.on('message', async (order: { ask?: number; what?: string; args?: never[] }) => {
  if (order.ask === undefined) return
  const value = await asked[order.what ?? '']?.(...(order.args ?? []))
  process.send?.({ answered: order.ask, value: value ?? null })
})
