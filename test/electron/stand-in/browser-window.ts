import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'

import { app, closing, openWindows } from './app'
import { chromiumContext, closeChromium } from './chromium'
import { invoke } from './ipc-main'
import { needsReady, untilGone } from './lifecycle'
import { type Call, MAIN_WORLD, preloadWorld, value, WORLD, words } from './page-side'
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
  /** As the app has it: gone for good once it is destroyed. */
  readonly outside: WebContents = untilGone(this, () => this.#destroyed)
  ready: Promise<Page>
  readonly #options: Options
  readonly #worlds = new Map<number, string>()
  #cdp: CDPSession | null = null
  #destroyed = false
  #mayNavigate = ''
  /** While its process is being given up. */
  #dying = false
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

  send(channel: string, ...args: unknown[]) {
    // Throws here, as Electron does, when something cannot cross.
    const said = words({ channel, args: structuredClone(args) })
    for (const world of this.#worlds.keys()) void this.#run(world, `globalThis.__standIn.push(${JSON.stringify(said)})`)
  }

  async loadURL(url: string) {
    if (this.#dying) throw new Error('Electron falls over when a page is loaded while one is dying.')
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
      if ((await this.ready) === page) this.emit('closed-by-page')
    })
    page.on('crash', () => {
      // The next page that is loaded gets a process of its own, as in Electron.
      this.ready = this.#make(this.#options)
      void this.ready.then(() => page.close().catch(() => {}))
      this.#dying = true
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
      this.#dying = false
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
      this.#answer(value(payload) as Call, executionContextId, page).catch((error) => {
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
    const answer = await invoke(channel, { sender: this.outside, senderFrame }, args)
    await this.#run(world, `globalThis.__standIn.answer(${JSON.stringify(words({ id, ...answer }))})`)
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

closing.push(closeChromium)

class Window extends EventEmitter {
  readonly webContents: WebContents
  readonly #contents: WebContents
  readonly #bounds: { x: number; y: number; width: number; height: number }
  #minimized = false
  #maximized = false
  #fullScreen = false
  #gone = false

  constructor(options: Options) {
    super()
    needsReady('BrowserWindow')
    report('window', options)
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.#contents = new WebContents(options)
    this.webContents = this.#contents.outside
    openWindows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
    this.#contents.on('did-finish-load', () => this.emit('ready-to-show'))
    this.#contents.on('closed-by-page', () => this.close())
  }

  loadURL(url: string) {
    return this.#contents.loadURL(url)
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

  maximize() {
    this.#maximized = true
  }

  setFullScreen(on: boolean) {
    this.#fullScreen = on
  }

  setOverlayIcon(_picture: object | null, description: string) {
    report('overlay', description)
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
    return process.env.HEARBACK_STAND_IN_FOCUSED === '1'
  }

  isDestroyed() {
    return this.#gone
  }

  getNormalBounds() {
    return this.#bounds
  }

  /** First the window goes, then its page. @returns whether it did; an app may keep it */
  close(): boolean {
    if (this.#gone) return true
    const event = preventable()
    this.emit('close', event)
    if (event.defaultPrevented) return false
    this.#gone = true
    openWindows.delete(this)
    this.emit('closed')
    this.#contents.destroy()
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
