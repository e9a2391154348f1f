import type { Page } from 'playwright-core'

/** What is said on the page, by its pieces, that stands in no brackets: what the catalogue does not know. */
export function unbracketed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const root = document.querySelector('[data-scope=dialog]') ?? document.body
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || element.closest('style, script, noscript, [data-caption]')) continue
      note(node.textContent ?? '')
    }
    for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
        note(element.getAttribute(name) ?? '')
      }
    }
    return [...new Set(found)]

    function note(text: string) {
      // What the catalogue said is cut out, with the scenario's own words that stand within it.
      // Cut short by us, it has lost the ends of its brackets.
      const open = text.split('[').length - text.split(']').length
      let rest = text.trim().endsWith('…') ? text + ']'.repeat(Math.max(0, open)) : text
      for (let before = ''; before !== rest; ) {
        before = rest
        rest = rest.replaceAll(/\[[^[\]]*\]/g, ' ')
      }
      // What a drawing had no room for: its end is dots, and no bracket.
      rest = rest.replace(/\[[^\]]*…\s*$/, ' ')
      if (/\p{L}{3}/u.test(rest)) found.push(rest.trim())
    }
  })
}
