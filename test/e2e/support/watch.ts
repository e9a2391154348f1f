import type { Page } from 'playwright-core'

/** Something to be seen at the desk: a line of a pane, perhaps one that is so many seconds past; or the clock past a second. */
export type Sight =
  | {
      pane: 'loops' | 'pager' | 'crew' | 'conversation' | 'channels' | 'ended'
      says: string
      not?: string
      past?: number
    }
  | { at: number }

/** Things that have to be seen together. */
export type Sights = readonly Sight[]

/** Which of these can be seen now, by their places in the list. */
export async function seen(page: Page, wanted: readonly Sights[]): Promise<number[]> {
  return (await page.evaluate(look, wanted)) ?? []
}

/** Waits until one of them can be seen. Looks at every frame, since a fast drill goes on meanwhile. */
export async function untilSeen(page: Page, wanted: readonly Sights[], timeout = 60_000): Promise<void> {
  try {
    await page.waitForFunction(look, wanted, { timeout })
  } catch (cause) {
    const desk = await page.locator('body').textContent()
    throw new Error(`None of this came to be seen: ${JSON.stringify(wanted)}\n\n${desk}`, { cause })
  }
}

/** Runs in the page. */
function look(wanted: readonly Sights[]): number[] | null {
  const secondsOf = (time: Element | null) => Number(/\d+/.exec(time?.getAttribute('datetime') ?? '')?.[0])
  const now = secondsOf(document.querySelector('[role=timer]'))
  const isSeen = (sight: Sight) => {
    if ('at' in sight) return now >= sight.at
    const lines = document.querySelectorAll(`[data-pane=${sight.pane}] :is(li, article, h2)`)
    return [...lines].some((line) => {
      const words = line.textContent ?? ''
      if (!words.includes(sight.says) || (sight.not && words.includes(sight.not))) return false
      return sight.past === undefined || now - secondsOf(line.querySelector('time')) >= sight.past
    })
  }
  const found = wanted.flatMap((sights, index) => (sights.every(isSeen) ? [index] : []))
  return found.length > 0 ? found : null
}
