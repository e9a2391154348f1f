import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'

import { app, closing } from './app'
import { chromiumContext, closeChromium } from './chromium'
import { invoke } from './ipc-main'
import { type Call, MAIN_WORLD, preloadWorld, WORLD } from './page-side'
import { preventable, report } from './report'
import { answerRoute, fromAppUrl, grantAsTold, toAppUrl } from './session'

interface Options {
  width?: number
  height?: number
  x?: number
  y?: number
  webPreferences?: Record<string, unknown> & { preload?: string }
}

interface Context {
  id: number
  name: string
  auxData?: { frameId?: string }
}

/** One page: its events, its preload in a world of its own, and the calls that come from there. */
class WebContents extends EventEmitter {
  ready: Promise<Page>
  readonly #options: Options
  readonly #worlds = new Map<number, string>()
  #cdp: CDPSession | null = null
  #destroyed = false
  #mayNavigate = ''
  #openHandler: ((details: { url: string }) => { action: string }) | null = null

  constructor(options: Options) {
    super()
    this.#options = options
    this.ready = this.#make(options)
  }

  isDestroyed() {
    return this.#destroyed
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.#openHandler = handler
  }

  getURL() {
    return ''
  }

  send(channel: string, ...args: unknown[]) {
    // Throws here, as Electron does, when something cannot cross.
    const words = JSON.stringify({ channel, args: structuredClone(args) })
    for (const world of this.#worlds.keys())
      void this.#run(world, `globalThis.__standIn.push(${JSON.stringify(words)})`)
  }

  async loadURL(url: string) {
    const page = await this.ready
    // A request says nothing of what comes after `#`.
    this.#mayNavigate = fromAppUrl(url).replace(/#.*/, '')
    await page.goto(fromAppUrl(url))
    this.#mayNavigate = ''
    this.emit('did-finish-load')
  }

  async printToPDF(options: { generateTaggedPDF?: boolean; preferCSSPageSize?: boolean }) {
    report('pdf', options)
    const { generateTaggedPDF: tagged = false, preferCSSPageSize = false } = options
    return (await this.ready).pdf({ tagged, preferCSSPageSize })
  }

  destroy() {
    if (this.#destroyed) return
    this.#destroyed = true
    this.emit('destroyed')
  }

  async #make({ width = 800, height = 600, webPreferences = {} }: Options): Promise<Page> {
    const context = await chromiumContext()
    await grantAsTold(context)
    const page = await context.newPage()
    await page.setViewportSize({ width, height })
    await page.route('**/*', async (route) => {
      const asked = route.request()
      if (asked.isNavigationRequest() && asked.frame() === page.mainFrame() && !this.#lets(asked.url())) {
        return route.abort('aborted')
      }
      return answerRoute(route)
    })
    page.on('popup', (popup) => {
      const { action } = this.#openHandler?.({ url: toAppUrl(popup.url()) }) ?? { action: 'allow' }
      report('window-open', action)
      if (action === 'deny') void popup.close()
    })
    page.on('close', async () => {
      if ((await this.ready) === page) this.destroy()
    })
    page.on('crash', () => {
      // The next page that is loaded gets a process of its own, as in Electron.
      this.ready = this.#make(this.#options)
      void this.ready.then(() => page.close().catch(() => {}))
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
    })
    await this.#preload(page, webPreferences)
    return page
  }

  /** Asks whoever listens for `will-navigate`, as for anything but `loadURL`: also when the page loads itself again. */
  #lets(url: string): boolean {
    this.emit('did-start-loading')
    if (url === this.#mayNavigate) return true
    const event = preventable()
    this.emit('will-navigate', Object.assign(event, { url: toAppUrl(url) }), toAppUrl(url))
    report('will-navigate', { url: toAppUrl(url), prevented: event.defaultPrevented })
    return !event.defaultPrevented
  }

  async #preload(page: Page, { preload, ...preferences }: NonNullable<Options['webPreferences']>) {
    const cdp = await page.context().newCDPSession(page)
    this.#cdp = cdp
    cdp.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => {
      if (context.name === WORLD) this.#worlds.set(context.id, context.auxData?.frameId ?? '')
    })
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.#worlds.delete(executionContextId))
    cdp.on('Runtime.executionContextsCleared', () => this.#worlds.clear())
    cdp.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.emit('did-navigate', {}, toAppUrl(frame.url), 200, 'OK')
    })
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== '__standInCall') return
      this.#answer(JSON.parse(payload), executionContextId, page).catch((error) => {
        // Whoever asked may have been closed meanwhile; then there is nobody to answer.
        if (!page.isClosed()) throw error
      })
    })
    await cdp.send('Page.enable')
    await cdp.send('Runtime.enable')
    if (!preload) return
    // Without isolation a preload shares the page's own world, and everything it has with it.
    const worldName = preferences.contextIsolation === false ? undefined : WORLD
    await cdp.send('Runtime.addBinding', {
      name: '__standInCall',
      ...(worldName ? { executionContextName: worldName } : {}),
    })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: MAIN_WORLD })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadWorld(readFileSync(preload, 'utf8')),
      ...(worldName ? { worldName } : {}),
    })
  }

  async #answer({ id, channel, args }: Call, world: number, page: Page) {
    const frameId = this.#worlds.get(world)
    const top = frameId === undefined || frameId === (await this.#topFrameId())
    const senderFrame = { url: toAppUrl(page.url()), parent: top ? null : {} }
    const answer = await invoke(channel, { sender: this, senderFrame }, args)
    await this.#run(world, `globalThis.__standIn.answer(${JSON.stringify(JSON.stringify({ id, ...answer }))})`)
  }

  async #topFrameId(): Promise<string> {
    const tree = await this.#cdp?.send('Page.getFrameTree')
    return tree?.frameTree.frame.id ?? ''
  }

  async #run(contextId: number, expression: string) {
    // The page may have gone on meanwhile; then there is nobody to tell.
    await this.#cdp?.send('Runtime.evaluate', { contextId, expression }).catch(() => {})
  }
}

const windows: BrowserWindow[] = []
closing.push(closeChromium)

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  #bounds: { x: number; y: number; width: number; height: number }
  #minimized = false

  static getAllWindows() {
    return [...windows]
  }

  constructor(options: Options) {
    super()
    report('window', options)
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.webContents = new WebContents(options)
    windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
    this.webContents.on('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.on('destroyed', () => {
      windows.splice(windows.indexOf(this), 1)
      this.emit('closed')
      if (windows.length === 0) app.emit('window-all-closed')
    })
  }

  loadURL(url: string) {
    return this.webContents.loadURL(url)
  }

  show() {
    report('show', null)
  }

  focus() {
    report('focus', null)
  }

  restore() {
    this.#minimized = false
  }

  isMinimized() {
    return this.#minimized
  }

  isFocused() {
    return process.env.HEARBACK_STAND_IN_FOCUSED === '1'
  }

  isMaximized() {
    return false
  }

  maximize() {}

  removeMenu() {}

  flashFrame() {}

  getNormalBounds() {
    return this.#bounds
  }

  isDestroyed() {
    return this.webContents.isDestroyed()
  }
}
