import type { Page } from 'playwright-core'

/** What hides the count of open loops in the bar of the desk, as sentences; nothing where there is no desk. */
export async function loopsHidden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector('[data-pane=bar]')
    if (!bar) return []
    const item = [...bar.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Open loops'))
    const box = item?.getBoundingClientRect()
    if (!box || box.width === 0) return ['the open loops are not in the bar']
    const problems: string[] = []
    if (box.left < 0 || box.right > innerWidth || box.top < 0) problems.push('the open loops are off the screen')
    for (const dialog of document.querySelectorAll('[data-scope=dialog]')) {
      const over = dialog.getBoundingClientRect()
      const covers = over.left < box.right && over.right > box.left && over.top < box.bottom && over.bottom > box.top
      if (covers) problems.push('a dialog covers the open loops')
    }
    return problems
  })
}
