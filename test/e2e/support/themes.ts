import type { Page } from 'playwright-core'

import { settled } from './whole-on-screen'

export interface Theme {
  name: string
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>
}

const USUAL = { contrast: 'no-preference', forcedColors: 'none' } as const

/** The four themes, as the system asks for them. */
export const THEMES: readonly [Theme, ...Theme[]] = [
  { name: 'light', media: { colorScheme: 'light', ...USUAL } },
  { name: 'dark', media: { colorScheme: 'dark', ...USUAL } },
  { name: 'light-more', media: { colorScheme: 'light', ...USUAL, contrast: 'more' } },
  { name: 'dark-more', media: { colorScheme: 'dark', ...USUAL, contrast: 'more' } },
]

/** The system's own few colours instead of ours. */
export const FORCED: Theme = { name: 'forced colours', media: { forcedColors: 'active', contrast: 'no-preference' } }

export async function wear(page: Page, { media }: Theme): Promise<void> {
  await page.emulateMedia(media)
  await settled(page)
}
