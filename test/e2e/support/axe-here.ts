import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The list of completions scrolls with the arrow keys of the text field, which keeps the focus; axe cannot know. */
const ARROWS_SCROLL = { rule: 'scrollable-region-focusable', where: 'id="composer-suggestions"' }

/** Brings axe along into every document of a page. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE)
  await page.reload()
}

/** What another theme can break: it changes colours and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds wrong, one line each: the rule, and where. Behind an open dialog it does not look. All of its rules, with
 * that of the target's size, which it leaves out by itself; or those about colours alone.
 */
export async function axeComplaints(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>, string[] | null>(
    (only) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      return axe.run(document.querySelector('[data-scope=dialog]') ?? document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : { rules: { 'target-size': { enabled: true } } }),
      })
    },
    rules === 'colours' ? COLOUR_RULES : null,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !(id === ARROWS_SCROLL.rule && html.includes(ARROWS_SCROLL.where)))
      .map((node) => `${id}: ${node.html.slice(0, 140)} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`),
  )
}
