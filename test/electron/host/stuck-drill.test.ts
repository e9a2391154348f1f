import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished, vi } from 'vitest'

import { ENGINE, Host } from '../../../electron/host'
import { HandClock } from '../support/hand-clock'
import { collector } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

const LIBRARY = fileURLToPath(new URL('../../../scenarios/library', import.meta.url))

it('holds up a drill whose scenario cannot go on, says why, and lets all others run', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const folder = tempFolder()
  const file = join(folder, 'mine.yaml')
  const shipped = readFileSync(join(LIBRARY, 'apache-upgrade.yaml'), 'utf8')
  const circle = '$&  always: { when: { after: 2m }, do: { raise: again } }\n  on: { again: {} }\n'
  writeFileSync(file, shipped.replace(/^id: .*$/m, 'id: mine').replace(/^failure:\n/m, circle))
  const clock = new HandClock()
  const dataFolder = join(folder, 'data')
  const host = new Host({ engine: ENGINE, wall: clock, libraryFolder: LIBRARY, dataFolder, version: '0' })
  onTestFinished(() => host.end())
  host.openFile(file)
  const [stuck, other] = [collector(), collector()]
  const runs = await Promise.all(
    ['mine', 'low-fuel'].map((scenario) => host.start({ scenario, seed: 3 }).then(({ run }) => run)),
  )
  const [mine = '', sound = ''] = runs
  await host.sit(mine, stuck.listener)
  await host.sit(sound, other.listener)
  for (const run of runs) await host.pace(run, { paused: false })

  clock.pass(180_000)

  expect(other.lastClock()).toMatchObject({ at: 180, paused: false })
  expect(stuck.lastClock()).toMatchObject({
    at: 119,
    paused: true,
    waits: expect.stringMatching(/cannot go on: .*circles at 120 s/),
  })
  await expect(host.pace(mine, { paused: false })).rejects.toThrow(/cannot go on: .*circles at 120 s.*is safe/)
  await host.giveUp(mine)
  expect((await host.recording(mine)).facts.length).toBeGreaterThan(10)
})
