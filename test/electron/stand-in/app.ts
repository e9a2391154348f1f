import { EventEmitter } from 'node:events'

import { obey, preventable, report } from './report'

/** What is to be closed before the process ends. */
export const closing: Array<() => Promise<unknown>> = []

class App extends EventEmitter {
  readonly isPackaged = false
  readonly #ready = new Promise<void>((resolve) => setTimeout(resolve, 10))
  sandboxed = false
  #quitting = false

  enableSandbox() {
    this.sandboxed = true
    report('sandbox', true)
  }

  requestSingleInstanceLock() {
    return process.env.HEARBACK_STAND_IN_SECOND !== '1'
  }

  whenReady() {
    return this.#ready
  }

  quit() {
    if (this.#quitting) return
    this.#quitting = true
    this.emit('before-quit', preventable())
    this.emit('will-quit', preventable())
    report('quit', null)
    void Promise.allSettled(closing.map((close) => close())).then(() => process.exit(0))
  }

  getName() {
    return 'Hearback'
  }

  setAppUserModelId() {}

  setAsDefaultProtocolClient(scheme: string) {
    report('protocol-client', scheme)
    return true
  }

  addRecentDocument(path: string) {
    report('recent', path)
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
