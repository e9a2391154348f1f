import { EventEmitter } from 'node:events'

import { becomeReady, needsEarly } from './lifecycle'
import { obey, preventable, report } from './report'

/** What is to be closed before the process ends. */
export const closing: Array<() => Promise<unknown>> = []

/** The windows that are open. Closing one may be prevented, and is then refused. */
export const openWindows = new Set<{ close: () => boolean }>()

class App extends EventEmitter {
  readonly isPackaged = process.env.HEARBACK_STAND_IN_PACKAGED === '1'
  readonly #ready = new Promise<void>((resolve) =>
    setTimeout(() => {
      becomeReady()
      this.emit('ready', {})
      resolve()
    }, 10),
  )
  #quitting = false

  enableSandbox() {
    needsEarly('app.enableSandbox()')
    report('sandbox', true)
  }

  requestSingleInstanceLock() {
    return process.env.HEARBACK_STAND_IN_SECOND !== '1'
  }

  whenReady() {
    return this.#ready
  }

  /** Asks the windows first: whatever keeps one open keeps the app. */
  quit() {
    if (this.#quitting) return
    this.#quitting = true
    const [leaving, ending] = [preventable(), preventable()]
    this.emit('before-quit', leaving)
    const stays = leaving.defaultPrevented || [...openWindows].some((window) => !window.close())
    if (!stays) this.emit('will-quit', ending)
    if (stays || ending.defaultPrevented) {
      this.#quitting = false
      return
    }
    this.emit('quit', {}, 0)
    report('quit', null)
    void Promise.allSettled(closing.map((close) => close())).then(() => process.exit(0))
  }

  /** An app that quits closes its windows itself and is not told; one that nobody listens for quits. */
  windowClosed() {
    if (openWindows.size > 0 || this.#quitting) return
    if (!this.emit('window-all-closed')) this.quit()
  }

  setAppUserModelId(id: string) {
    report('app-id', id)
  }

  setAboutPanelOptions(options: object) {
    report('about-panel', options)
  }

  setAsDefaultProtocolClient(scheme: string, path: string, args: string[]) {
    report('protocol-client', { scheme, path, args })
    return true
  }

  addRecentDocument(path: string) {
    report('recent', path)
  }

  clearRecentDocuments() {
    report('recent-cleared', null)
  }

  showAboutPanel() {
    report('about', null)
  }

  setBadgeCount(count: number) {
    report('badge', count)
    return true
  }
}

export const app = new App()
obey('app', app)
process.on('SIGTERM', () => app.quit())
