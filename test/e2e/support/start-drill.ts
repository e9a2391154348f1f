import type { Page } from 'playwright-core'

import { called, pressUntil, tabTo, writeOver } from './focus'

/** From home by way of the briefing to the desk, with the clock running at full speed. */
export async function startDrill(page: Page, { title, seed }: { title: string; seed: number }): Promise<void> {
  await page.getByRole('button', { name: 'Read the brief' }).waitFor()
  await tabTo(page, new RegExp(`^${title}`))
  await page.keyboard.press('Enter')
  await tabTo(page, 'Seed')
  await writeOver(page, String(seed))
  await tabTo(page, 'Read the brief')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await pressUntil(page, 'Tab', called('Start the clock'))
  await page.keyboard.press('Enter')
  await page.getByRole('timer').waitFor()
  for (let times = 0; times < 3; times++) await page.keyboard.press('>')
}
