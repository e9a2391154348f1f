import type { Locator, Page } from 'playwright-core'

import { accented } from '../../../renderer/text/pseudo'

type Role = Parameters<Page['getByRole']>[0]

/** English words as the page says them: with accents when it speaks the language nobody knows. */
export async function spoken(page: Page, english: string): Promise<string> {
  return (await page.evaluate(() => document.documentElement.lang)) === 'en' ? english : accented(english)
}

/** The first thing of a role whose name begins with these words, in either language. */
export function named(within: Page | Locator, role: Role, english: string): Locator {
  const begins = [english, accented(english)].map((words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return within.getByRole(role, { name: new RegExp(`^\\[*(${begins})`) }).first()
}

/** The first text with these words in it, in either language. */
export function saying(page: Page, english: string): Locator {
  return page
    .getByText(english)
    .or(page.getByText(accented(english)))
    .first()
}
