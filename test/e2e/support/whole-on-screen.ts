import type { Page } from 'playwright-core'

/** What does not fit: a page that scrolls sideways, and things beyond its edge, or cut off, that no scrolling brings into view. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = []
    const { clientWidth: width, clientHeight: height, scrollWidth } = document.documentElement
    if (scrollWidth > width) problems.push(`the page is ${scrollWidth} wide on ${width}`)

    const describe = (element: Element) =>
      `${element.tagName.toLowerCase()}.${String(element.getAttribute('class') ?? '').split(' ')[0]} "${(element.textContent ?? '').trim().slice(0, 40)}"`
    const scrolls = (element: Element | null, axis: 'X' | 'Y'): boolean => {
      for (let at = element?.parentElement; at; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (/auto|scroll/.test(axis === 'X' ? style.overflowX : style.overflowY)) return true
        if (style.position === 'fixed') return false
      }
      return axis === 'Y' && getComputedStyle(document.documentElement).overflowY !== 'hidden'
    }
    // Kept for screen readers only: a pixel, or clipped to nothing.
    const unseen = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (style.clipPath === 'inset(50%)' || style.visibility === 'hidden' || style.opacity === '0') return true
        if (at.getAttribute('aria-hidden') === 'true' && at.tagName !== 'svg' && at.getBoundingClientRect().width <= 1)
          return true
        const { width: wide, height: high } = at.getBoundingClientRect()
        if (style.position === 'absolute' && wide <= 1 && high <= 1) return true
      }
      return false
    }
    // What lies behind an open dialog is a screen of its own.
    const root = document.querySelector('[data-scope=dialog]') ?? document.body
    for (const element of root.querySelectorAll('*')) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0 || element.closest('svg') !== null) continue
      const beside = box.left < -1 || box.right > width + 1
      const below = box.top < -1 || box.bottom > height + 1
      const lost = (beside && !scrolls(element, 'X')) || (below && !scrolls(element, 'Y'))
      if (lost && !unseen(element)) problems.push(`beyond the edge: ${describe(element)} ${JSON.stringify(box)}`)
      const style = getComputedStyle(element)
      const size = Number.parseFloat(style.fontSize)
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      const long = own.some((node) => (node.textContent ?? '').trim().length > 5)
      if (long && box.width < 2 * size && box.height > 4 * size && !unseen(element))
        problems.push(`a letter a line: ${describe(element)}`)
      const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      if (!words || !/hidden|clip/.test(style.overflowX) || element.scrollWidth <= element.clientWidth + 1) continue
      // Three dots are fair as long as they leave something to read.
      const readable = style.textOverflow === 'ellipsis' && element.clientWidth > 24
      if (!readable && !unseen(element)) problems.push(`cut off: ${describe(element)}`)
    }
    for (const words of root.querySelectorAll('svg text')) {
      const [said, drawing] = [words.getBoundingClientRect(), words.closest('svg')?.getBoundingClientRect()]
      if (drawing && said.width > 0 && (said.left < drawing.left - 2 || said.right > drawing.right + 2))
        problems.push(`beyond the edge of its drawing: ${describe(words)}`)
    }
    return problems
  })
}

/** Until what was just opened, resized or recoloured has come to rest: observers and transitions come a frame later. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What is halted, or waits for a file, never comes to rest, and a page that nobody draws has no frames: it is looked at as it is then.
    const limit = new Promise((resolve) => setTimeout(resolve, 3000))
    const frame = () => Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), limit])
    for (const _ of ['seen', 'answered']) await frame()
    const moving = document.getAnimations().filter((animation) => animation.effect?.getTiming().iterations !== Infinity)
    await Promise.race([Promise.allSettled([document.fonts.ready, ...moving.map((one) => one.finished)]), limit])
  })
}
