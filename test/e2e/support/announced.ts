import type { Page } from 'playwright-core'

export interface Announced {
  urgency: 'assertive' | 'polite'
  words: string
}

/** Writes down what the live regions of the page say from now on, in order. */
export async function hearAnnouncements(page: Page): Promise<() => Promise<Announced[]>> {
  await page.evaluate(() => {
    const said: Array<{ urgency: string; words: string }> = []
    Object.assign(globalThis, { __announced: said })
    for (const region of document.querySelectorAll(
      '[aria-live=polite][aria-atomic], [aria-live=assertive][aria-atomic]',
    )) {
      new MutationObserver(() =>
        said.push({ urgency: region.getAttribute('aria-live') ?? '', words: region.textContent?.trim() ?? '' }),
      ).observe(region, { childList: true, characterData: true, subtree: true })
    }
  })
  return () => page.evaluate(() => Reflect.get(globalThis, '__announced') as Announced[])
}
