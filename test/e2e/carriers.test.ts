import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

import { CARRIERS, type Opened } from './support/carriers'
import { startDrill } from './support/start-drill'

describe.each(CARRIERS)('the same app, carried by $name', ({ open, missing }) => {
  const data = mkdtempSync(join(tmpdir(), 'hearback-e2e-'))
  let app: Opened | null = null

  afterAll(async () => {
    await app?.quit()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  })

  it.skipIf(missing)('plays a drill to its desk, and takes it up again after a crash of everything', async () => {
    app = await open(data)
    await app.page.getByText('Tuesday, 14:05', { exact: false }).first().waitFor()
    expect(await app.page.getByText('upgrade that reached everything', { exact: false }).count()).toBe(0)
    await startDrill(app.page, { title: 'Tuesday, 14:05', seed: 4 })
    await app.page.waitForFunction(() => {
      return Number(/\d+/.exec(document.querySelector('[role=timer]')?.getAttribute('datetime') ?? '')?.[0]) > 8
    })
    const complaints = [...app.complaints]
    const [file] = readdirSync(join(data, 'runs')).filter((name) => name.endsWith('.jsonl'))

    await app.kill()
    app = await open(data)
    await app.page.getByRole('button', { name: 'Go on' }).first().waitFor()

    expect(file).toContain('apache-upgrade')
    expect([...complaints, ...app.complaints]).toEqual([])
  })
})
