/** As much of a window as is needed to bring it back. */
export interface Crashable {
  webContents: {
    on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown
  }
  isDestroyed(): boolean
}

export interface AfterCrash {
  pause: () => void
  /** Puts up the screen that says what happened, and leads back. */
  show: () => void
  ask: (sentence: string) => Promise<'reload' | 'quit'>
  reload: () => void
}

/** A page that dies again this soon may die of that screen, too. */
const SOON_MS = 15_000

/**
 * When the page's process dies, the drill waits and the window says so. The run is with the host and on the disk, so that
 * nothing of it is lost. If it dies again at once, the person is asked outside of any page.
 */
export function surviveCrash(
  window: Crashable,
  { pause, show, ask, reload }: AfterCrash,
  quit: () => void,
  now: () => number = Date.now,
): void {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    pause()
    const again = now() - last < SOON_MS
    last = now()
    if (window.isDestroyed()) return
    if (!again) {
      // Electron falls over when it is told to load a page before it is done with the one that died.
      setImmediate(() => {
        if (!window.isDestroyed()) show()
      })
      return
    }
    void ask(
      'The window stopped working twice. The drill waits at the second it had reached; everything in it is kept.',
    ).then((answer) => {
      if (answer === 'quit') quit()
      else if (!window.isDestroyed()) reload()
    })
  })
}
