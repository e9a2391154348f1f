const WIDTH = 30

/** A bar on a terminal that fills as work is done, and leaves nothing behind. Writes only when a step of it changes. */
export function progressBar(total: number, write: (text: string) => void): { step: () => void; clear: () => void } {
  let done = 0
  let drawn = -1
  return {
    step() {
      done += 1
      const filled = Math.floor((done / total) * WIDTH)
      const percent = Math.floor((done / total) * 100)
      if (percent === drawn) return
      drawn = percent
      write(
        `\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(percent).padStart(3)} %  ${done} of ${total} plays`,
      )
    },
    clear: () => write('\r\u001b[2K'),
  }
}
