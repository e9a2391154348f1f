import type { Page } from 'playwright-core'

import { tabTo } from './focus'

export const DIALS = ['Checklist', 'Loops, you to the crew', 'Loops, the crew to you'] as const
export type DialName = (typeof DIALS)[number]

export interface ReadDial {
  /** `developing`, `solid` or `strong`. */
  band: string
  /** How many of its marks were earned in full, and how many there are that applied. */
  inFull: number
  marks: number
}

/** Opens the marks, with the keyboard, and reads the dials off the screen. */
export async function readMarks(page: Page): Promise<Record<DialName, ReadDial>> {
  await tabTo(page, 'Marks')
  await page.keyboard.press('Enter')
  const main = page.getByRole('main')
  const read = async (name: DialName): Promise<ReadDial> => {
    const dial = main.getByRole('region', { name, exact: true })
    const band = /developing|solid|strong/.exec((await dial.locator('header').textContent()) ?? '')?.[0]
    return {
      band: band ?? 'none',
      inFull: await dial.getByRole('img', { name: 'in full' }).count(),
      marks: await dial.getByRole('img').count(),
    }
  }
  await main.getByRole('heading', { name: DIALS[0], exact: true }).waitFor()
  return { [DIALS[0]]: await read(DIALS[0]), [DIALS[1]]: await read(DIALS[1]), [DIALS[2]]: await read(DIALS[2]) }
}

/** Opens the evidence of a mark, with the keyboard, and gives back its lines: each a moment and what happened then. */
export async function readEvidence(page: Page, mark: string | RegExp): Promise<string[]> {
  const main = page.getByRole('main')
  const row = main.locator('[data-mark]', { has: page.getByRole('heading', { level: 3, name: mark }) }).first()
  const title = await row.getByRole('heading').textContent()
  await tabTo(page, `Evidence for ${title}`)
  await page.keyboard.press('Enter')
  await row.getByRole('button', { name: `Evidence for ${title}`, expanded: true }).waitFor()
  const lines = await row.getByRole('listitem').allTextContents()
  return lines.map((line) => line.replace(/\s+/g, ' ').trim())
}
