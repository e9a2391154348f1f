import type { Page } from 'playwright-core'

/** What a frame takes a page that keeps up, in milliseconds. */
const FRAME = 16
/** After so many milliseconds no frame will come. */
const LATE = 500

/**
 * Lets time pass at the host, `rate` times as fast as the wall, one step for each frame of the page: on a busy machine, on
 * which the page falls behind, time waits for it.
 */
export async function keepTime(page: Page, rate: number, pass: (milliseconds: number) => void): Promise<void> {
  while (!page.isClosed()) {
    // Between two documents, and where nobody draws the page, there are no frames, and time goes on.
    await page
      .evaluate((limit) => new Promise((done) => [requestAnimationFrame(done), setTimeout(done, limit)]), LATE)
      .catch(() => {})
    pass(FRAME * rate)
  }
}
