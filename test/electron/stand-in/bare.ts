/**
 * Electron's module without a browser behind its windows, for tests of what the main process sets up and lets through. The
 * test does what a page, a frame or a network service would do, by asking over the process's channel.
 */
import { EventEmitter } from 'node:events'

import { app } from './app'
import { invoke } from './ipc-main'
import { preventable, report } from './report'

export { app } from './app'
export { dialog, Menu, Notification, nativeTheme, powerMonitor, screen, shell } from './desktop'
export { ipcMain } from './ipc-main'

type Handler = (request: { url: string; method: string }) => Promise<Response>
type Decide = (contents: unknown, permission: string, answer?: (granted: boolean) => void) => unknown

let handler: Handler | null = null
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => report('schemes', schemes),
  handle: (_scheme: string, given: Handler) => {
    if (process.env.HEARBACK_STAND_IN_BROKEN === '1') throw new Error('The scheme is taken.')
    handler = given
  },
}

const decide: { request: Decide | null; check: Decide | null } = { request: null, check: null }
export const session = {
  defaultSession: unknowing({
    setPermissionRequestHandler: (given: Decide) => {
      decide.request = given
    },
    setPermissionCheckHandler: (given: Decide) => {
      decide.check = given
    },
  }),
}

/** Whatever else of it is called does nothing. */
function unknowing<Thing extends object>(thing: Thing): Thing {
  return new Proxy(thing, {
    get: (target, name) => (Reflect.has(target, name) ? Reflect.get(target, name) : () => {}),
  })
}

class Contents extends EventEmitter {
  opens: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  destroyed = false

  setWindowOpenHandler(given: typeof this.opens) {
    this.opens = given
  }

  isDestroyed() {
    return this.destroyed
  }

  send(channel: string, frame: unknown) {
    report('push', { channel, frame })
  }
}

let contents: Contents | null = null
let shown: EventEmitter | null = null

export class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents()
  // Not private: it is asked through the proxy.
  minimized = true

  static getAllWindows() {
    return shown ? [shown] : []
  }

  constructor(options: unknown) {
    super()
    report('window', options)
    contents = this.webContents
    const known = unknowing(this)
    shown = known
    app.emit('web-contents-created', {}, this.webContents)
    // biome-ignore lint/correctness/noConstructorReturn: whatever Electron's window can do, this one can be asked to
    return known
  }

  async loadURL(url: string) {
    report('load', url)
    this.webContents.emit('did-start-loading')
    this.webContents.emit('did-navigate', {}, url, 200, 'OK')
  }

  show() {
    report('show', null)
  }

  restore() {
    this.minimized = false
    report('restore', null)
  }

  focus() {
    report('focus', null)
  }

  isMinimized() {
    return this.minimized
  }

  isDestroyed() {
    return this.webContents.destroyed
  }

  getNormalBounds() {
    return { x: 10, y: 20, width: 1200, height: 800 }
  }

  getBounds() {
    return this.getNormalBounds()
  }
}

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
    invoke(channel, { sender: from.foreign ? {} : contents, senderFrame: from.frame }, said),
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
  crash: (reason: string) => contents?.emit('render-process-gone', {}, { reason, exitCode: 1 }),
  window: (name: string) => {
    if (name === 'closed' && contents) {
      contents.destroyed = true
      contents.emit('destroyed')
    }
    shown?.emit(name, preventable())
    if (name === 'closed') {
      shown = null
      app.emit('window-all-closed')
    }
  },
}

process.on('message', async (order: { ask?: number; what?: string; args?: never[] }) => {
  if (order.ask === undefined) return
  const value = await asked[order.what ?? '']?.(...(order.args ?? []))
  process.send?.({ answered: order.ask, value: value ?? null })
})
