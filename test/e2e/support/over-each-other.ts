import type { Page } from 'playwright-core'

/** Controls that lie on one another, so that one of the two cannot be pressed where it shows. */
export function overEachOther(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'button, a[href], input, textarea, select, [role=button], [role=option], [role=tab]'
    const root = document.querySelector('[data-scope=dialog]') ?? document.body
    const shown = [...root.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((element) => {
      const box = seenPart(element)
      return box && element.checkVisibility({ visibilityProperty: true }) ? [{ element, box }] : []
    })
    return shown.flatMap(({ element, box }, index) =>
      shown.slice(index + 1).flatMap((other) => {
        if (element.contains(other.element) || other.element.contains(element)) return []
        if (layerOf(element) !== layerOf(other.element)) return []
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        return wide > 2 && high > 2 ? [`over each other: ${words(element)} and ${words(other.element)}`] : []
      }),
    )

    /** What is left of it after everything that scrolls or clips around it. */
    function seenPart(element: Element): { left: number; right: number; top: number; bottom: number } | null {
      let { left, right, top, bottom } = element.getBoundingClientRect()
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { overflowX, overflowY, opacity, clipPath } = getComputedStyle(at)
        if (opacity === '0' || clipPath === 'inset(50%)') return null
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const clip = at.getBoundingClientRect()
        left = Math.max(left, clip.left)
        right = Math.min(right, clip.right)
        top = Math.max(top, clip.top)
        bottom = Math.min(bottom, clip.bottom)
      }
      return right - left > 2 && bottom - top > 2 ? { left, right, top, bottom } : null
    }
    /** What floats above the rest covers it on purpose. */
    function layerOf(element: Element): Element | null {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { position, opacity } = getComputedStyle(at)
        if (position === 'fixed' || position === 'absolute' || position === 'sticky' || opacity === '0') return at
      }
      return null
    }
    function words(element: Element): string {
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return `${element.tagName.toLowerCase()} "${name.trim().slice(0, 40)}"`
    }
  })
}
