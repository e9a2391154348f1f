import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { ENGINE, Host, VERSION, WALL_CLOCK, writeScenarioBundle } from '../../electron/host'
import { LIBRARY_FOLDER, readLibraryFile } from '../players/library'
import { carried } from './support/carried'

const PATIENCE = { timeout: 15_000 }

/** A run that was given up at once, in a folder that no Hearback has open. */
async function keepOneRun(dataFolder: string): Promise<void> {
  const host = new Host({
    engine: ENGINE,
    wall: WALL_CLOCK,
    libraryFolder: LIBRARY_FOLDER,
    dataFolder,
    version: VERSION,
  })
  const { run } = await host.start({ scenario: 'open-the-call', seed: 1 })
  host.close()
  await host.giveUp(run)
  host.end()
}

carried('what is kept on this machine', (app) => {
  it('is backed up, given away, deleted and taken in again, from the home screen', async () => {
    await keepOneRun(app.folder('data'))
    const { page, complaints, download } = await app.open()
    page.setDefaultTimeout(15_000)
    const data = page.getByRole('region', { name: 'Your data' })
    const said = data.getByRole('status')

    const file = await download(app.folder('away'), () =>
      page.getByRole('button', { name: /^Save a copy to give away: / }).click(),
    )
    expect(file).toMatch(/\.hearback$/)

    await page.getByRole('button', { name: 'Back up all runs' }).click()
    await expect.poll(() => said.textContent(), PATIENCE).toMatch(/^\d+ runs? (?:is|are) in .*\.hearback$/)

    await page.getByRole('button', { name: 'Delete all runs…' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Delete (?:the run|\d+ runs)$/ })
      .click()
    await expect.poll(() => said.textContent(), PATIENCE).toMatch(/deleted/)
    await page.getByText('None yet. Every run is kept here').waitFor()

    await data.locator('input[type=file]').setInputFiles(file)
    await expect.poll(() => said.textContent(), PATIENCE).toContain('1 run was taken in.')
    await page.getByRole('button', { name: 'Debrief' }).waitFor()

    await page.evaluate(() => localStorage.setItem('hearback.settings', '{"state":{"theme":"dark"},"version":2}'))
    await page.getByRole('button', { name: 'Delete all runs…' }).click()
    await page.getByRole('checkbox', { name: 'Backups, scenarios that you took in and settings as well' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click()
    await expect.poll(() => said.textContent(), PATIENCE).toMatch(/settings are gone as well\.$/)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    const kept = ['index.jsonl', 'outcomes.jsonl', 'scenarios', 'backups', 'taken-in', 'shell.json']
    expect(readdirSync(app.folder('data')).filter((name) => kept.includes(name))).toEqual([])
    expect(readdirSync(join(app.folder('data'), 'runs'))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('takes in a scenario that is dropped on it, and says why not of what is none of ours', async () => {
    const { page } = await app.open({ data: app.folder('other') })
    page.setDefaultTimeout(15_000)
    const said = page.getByRole('region', { name: 'Your data' }).getByRole('status')
    const bundle = join(app.folder('away'), 'parcels.hearback-scenario')
    const text = readLibraryFile('micro/open-the-call.yaml')
      ?.replace(/^id: .*$/m, 'id: parcels')
      .replace(/^title: .*$/m, 'title: Parcels stand still')
    writeScenarioBundle(bundle, [['parcels.yaml', text ?? '']])
    const chooser = page.getByRole('region', { name: 'Your data' }).locator('input[type=file]')

    await chooser.setInputFiles(bundle)
    await expect.poll(() => said.textContent(), PATIENCE).toContain('The scenario stands in the library.')
    await page.getByText('Parcels stand still').first().waitFor()

    await chooser.setInputFiles({ name: 'x.hearback', mimeType: 'application/zip', buffer: Buffer.from('PK nothing') })
    await expect.poll(() => said.textContent(), PATIENCE).toContain('This file cannot be taken in.')
  })
})
