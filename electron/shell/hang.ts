/** As much of a window as is needed to notice that it does not answer. */
export interface Hanging {
  webContents: {
    on(event: 'unresponsive' | 'responsive', listener: () => void): unknown
    forcefullyCrashRenderer(): void
  }
  isDestroyed(): boolean
}

export interface WhileHanging {
  pause: () => void
  /** @param answered - aborted when the window answers again, and nobody need say anything any more */
  ask: (sentence: string, answered: AbortSignal) => Promise<'wait' | 'again'>
}

const SENTENCE = 'The window does not answer. The drill waits at the second it had reached; everything in it is kept.'

/**
 * When the page hangs, the drill waits and the person says how long. Its process is ended if they do not want to wait, which is
 * a crash as any other and brings up what comes after one.
 */
export function surviveHang(window: Hanging, { pause, ask }: WhileHanging): void {
  const { webContents } = window
  let asking: AbortController | null = null
  webContents.on('unresponsive', async () => {
    pause()
    if (asking) return
    const mine = new AbortController()
    asking = mine
    const answer = await ask(SENTENCE, mine.signal)
    asking = null
    if (answer === 'again' && !mine.signal.aborted && !window.isDestroyed()) webContents.forcefullyCrashRenderer()
  })
  webContents.on('responsive', () => asking?.abort())
}
