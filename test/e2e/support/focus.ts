import type { Page } from 'playwright-core'

export interface Focus {
  /** The accessible name, near enough: what a label, a title or the words on it say. */
  name: string
  role: string
  /** The pane of the desk it stands in. */
  pane: string | null
  /** All of its words. */
  words: string
}

/** What has the focus. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const words = (element.textContent ?? '').trim()
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    const labelledBy = document.getElementById(element.getAttribute('aria-labelledby') ?? '')
    const name = element.getAttribute('aria-label') ?? labelledBy?.textContent ?? labels[0]?.textContent ?? words
    return {
      name: name.trim(),
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      pane: element.closest('[data-pane]')?.getAttribute('data-pane') ?? null,
      words,
    }
  })
}

export type Wanted = (focus: Focus) => boolean

/** Anything by this name. */
export const called =
  (name: string | RegExp): Wanted =>
  (focus) =>
    typeof name === 'string' ? focus.name === name : name.test(focus.name)

/** Presses a key until the focus is on what is wanted, as somebody does who cannot use a mouse. */
export async function pressUntil(page: Page, key: string, wanted: Wanted, most = 120): Promise<Focus> {
  const passed: string[] = []
  for (let presses = 0; presses <= most; presses++) {
    const focus = await focusOf(page)
    if (wanted(focus)) return focus
    passed.push(`${focus.pane ?? ''} ${focus.role} "${focus.name.slice(0, 40)}"`)
    await page.keyboard.press(key)
  }
  throw new Error(`${key}, pressed ${most} times, never came to what was wanted. It passed:\n${passed.join('\n')}`)
}

export const tabTo = (page: Page, name: string | RegExp) => pressUntil(page, 'Tab', called(name))

/** Writes into the field that has the focus, over what stands there. */
export async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** Opens the choice that has the focus and takes the option that begins with these words. */
export async function choose(page: Page, option: string): Promise<void> {
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.role === 'option')
  const { role, words } = await focusOf(page)
  const options = await page.getByRole('option').allTextContents()
  const from = options.findIndex((one) => role === 'option' && one.trim() === words)
  const to = options.findIndex((one) => one.trim().startsWith(option))
  if (to < 0) throw new Error(`There is no option "${option}" among: ${options.join(', ')}`)
  for (let at = from; at < to; at++) await page.keyboard.press('ArrowDown')
  for (let at = from; at > to; at--) await page.keyboard.press('ArrowUp')
  await page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, options[to]?.trim())
  await page.keyboard.press('Enter')
  await page.getByRole('option').first().waitFor({ state: 'hidden' })
}
