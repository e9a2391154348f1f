/** As much of a window as is needed to bring it back. */
export interface Crashable {
  webContents: {
    on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown
  }
  isDestroyed(): boolean
}

/**
 * When the page's process dies, the drill waits and the person is asked. The run is with the host and on the disk, so that
 * nothing of it is lost whatever they answer.
 */
export function surviveCrash(
  window: Crashable,
  {
    pause,
    ask,
    reload,
  }: { pause: () => void; ask: (sentence: string) => Promise<'reload' | 'quit'>; reload: () => void },
  quit: () => void,
): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    pause()
    void ask(
      'The window stopped working. The drill waits at the second it had reached; everything in it is kept.',
    ).then((answer) => {
      if (answer === 'quit') quit()
      else if (!window.isDestroyed()) reload()
    })
  })
}
