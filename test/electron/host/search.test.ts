import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

import { ENGINE, Host } from '../../../electron/host'
import { createPlayer, playOut } from '../../../scenarios/players'
import { playAt } from '../../e2e/support/play-at'
import { LIBRARY_FOLDER, shipped } from '../../players/library'
import { HandClock } from '../support/hand-clock'
import { SECRET } from '../support/metronome'
import { metronomeHost } from '../support/metronome-host'

/** It is Tuesday, 3 March 2026, at noon wherever this runs. */
class MarchClock extends HandClock {
  override date() {
    return new Date(new Date(2026, 2, 3, 12).getTime() + this.now()).toISOString()
  }
}

describe('a search through kept runs', () => {
  const clock = new MarchClock()
  const folder = mkdtempSync(join(tmpdir(), 'hearback-search-'))
  let host: Host
  let run: string

  beforeAll(async () => {
    const parts = { engine: ENGINE, wall: clock, libraryFolder: LIBRARY_FOLDER, version: '0', dataFolder: folder }
    host = new Host(parts)
    const played = { scenario: 'open-the-call', seed: 3 }
    const { moves, drill } = playOut(shipped(played.scenario), createPlayer('expert', played.seed), played)
    run = await playAt(host, clock, { ...played, moves, until: drill.at, speed: 8 })
    await host.annotate(run, { kind: 'whys', chain: ['Nobody owned the rota.'] })
    const other = await host.start({ scenario: 'stand-down', seed: 1 })
    await host.giveUp(other.run)
    clock.pass(500)
    return () => {
      host.end()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.each([
    { by: 'its title', words: 'bookings come and go' },
    { by: 'the company', words: 'tern ferries' },
    { by: 'its scenario', words: 'open-the-call' },
    { by: 'who was there', words: 'Colm Byrne' },
    { by: 'its ending', words: 'the call is open' },
    { by: 'what the others said', words: 'gate-3' },
    { by: 'what one wrote oneself', words: 'hurt most today' },
    { by: 'a note in its debrief', words: 'rota' },
    { by: 'the month', words: 'march bookings' },
    { by: 'the day as one says it', words: 'Tuesday 3 March 2026 colm' },
    { by: 'the day as it is sorted', words: '2026-03-03 colm' },
    { by: 'how it was marked', words: 'checklist:strong' },
    { by: 'words in quotation marks', words: '“bookings”, "colm"!' },
    { by: 'the beginning of a word', words: 'booki' },
  ])('finds one by $by', async ({ words }) => {
    expect((await host.search(words)).map((card) => card.run)).toEqual([run])
  })

  it.each(['colm nowhere', 'november bookings', 'checklist:developing colm', 'seats drill-began'])(
    'finds none by "%s"',
    async (words) => {
      expect(await host.search(words)).toEqual([])
    },
  )

  it('says nothing of what no seat has seen', async () => {
    const setup = metronomeHost({ ends: 20 })
    const { run: ended } = await setup.host.start({ scenario: 'metronome', seed: 7 })
    await setup.host.pace(ended, { paused: false })
    setup.clock.pass(30_000)

    expect(JSON.stringify(await setup.host.recording(ended))).toContain(SECRET)
    expect(await setup.host.search(SECRET)).toEqual([])
    expect(await setup.host.search('tick')).toHaveLength(1)
  })
})
