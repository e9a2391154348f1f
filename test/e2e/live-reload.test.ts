import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { carried } from './support/carried'
import { startDrill } from './support/start-drill'

const SHIPPED = fileURLToPath(new URL('../../scenarios/library/apache-upgrade.yaml', import.meta.url))

carried('saving a scenario file while it is played', (app) => {
  it('plays a sound one to the same second, lists what is wrong with a broken one, and what the proofs find in a sound one', async () => {
    const file = join(app.folder('scenarios'), 'mine.yaml')
    const text = readFileSync(SHIPPED, 'utf8')
      .replace(/^id: .*$/m, 'id: mine')
      .replace(/^title: .*$/m, 'title: My own drill')
    writeFileSync(file, text)
    const { page, complaints } = await app.open({ file })
    page.setDefaultTimeout(10_000)
    await startDrill(page, { title: 'My own drill', seed: 4 })
    await page.waitForFunction(() => {
      return Number(/\d+/.exec(document.querySelector('[role=timer]')?.getAttribute('datetime') ?? '')?.[0]) > 30
    })
    await page
      .getByRole('timer')
      .focus()
      .catch(() => {})
    await page.keyboard.press('Control+Shift+Space')
    await page
      .getByRole('button', { name: /^(Go on|Start|Resume|Play)/ })
      .first()
      .waitFor()
    const moment = await page.getByRole('timer').textContent()

    const renamed = text.replaceAll('Mika Sato', 'Mika Tanaka')
    writeFileSync(file, renamed)
    await page.getByRole('status').filter({ hasText: 'mine.yaml was saved: the drill was played again to' }).waitFor()
    await page.getByText('Mika Tanaka').first().waitFor()
    expect(await page.getByRole('timer').textContent()).toBe(moment)

    writeFileSync(file, renamed.replace('answers: 5s to 12s', 'answers: soon'))
    await page.getByRole('status').filter({ hasText: 'mine.yaml was saved with a problem' }).waitFor()
    const line = renamed.split('\n').findIndex((each) => each.includes('answers: 5s to 12s')) + 1
    const problem = await page.getByRole('region', { name: 'What to mend' }).textContent()
    expect(problem).toContain(`mine.yaml:${line}:`)
    expect(problem).toContain('answers: soon')
    await say(page, 'Hello everybody.')
    expect(await page.getByRole('timer').textContent()).toBe(moment)

    writeFileSync(file, renamed)
    await page.getByRole('region', { name: 'What to mend' }).waitFor({ state: 'detached' })
    await page.getByText('Hello everybody.').first().waitFor()

    writeFileSync(file, renamed.replace(/^ *switched config-runs stopped: contained\n/m, ''))
    await page.getByRole('region', { name: 'What to mend' }).waitFor()
    expect(await page.getByRole('region', { name: 'What to mend' }).textContent()).toContain(
      'No play comes to the state "rollout.contained"',
    )
    expect(await page.getByRole('timer').textContent()).toBe(moment)

    expect(complaints).toEqual([])
  })
})

async function say(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(words)
  await page.keyboard.press('Enter')
  await page.locator('[data-message]', { hasText: words }).waitFor()
}
