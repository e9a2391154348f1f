import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { ENGINE, type Engine, Host } from '../../../electron/host'
import { createPlayer, playOut } from '../../../scenarios/players'
import { shipped } from '../../players/library'
import { HandClock } from '../support/hand-clock'
import { METRONOME } from '../support/metronome'
import { metronomeHost } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

const start = { scenario: 'metronome', seed: 7 }

/** Plays so many short drills to their end. */
async function playSome({ host, clock }: ReturnType<typeof metronomeHost>, count: number): Promise<string[]> {
  const runs: string[] = []
  for (let index = 0; index < count; index++) {
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(12_000)
    runs.push(run)
  }
  return runs
}

const outcomes = (folder: string) => join(folder, 'data', 'outcomes.jsonl')

describe('one’s own progress', () => {
  it('is empty before anything was played', async () => {
    const { host } = metronomeHost()

    expect(await host.progress()).toMatchObject({ toMark: 0, progress: { runs: 0, practise: [] } })
  })

  it('counts each run that is over, and none that is going on', async () => {
    const setup = metronomeHost({ ends: 10 })
    await playSome(setup, 3)
    await setup.host.start(start)

    setup.clock.pass(500)

    expect(await setup.host.progress()).toMatchObject({ toMark: 0, progress: { runs: 3 } })
  })

  it('marks a run when it ends, before anybody asks', async () => {
    const setup = metronomeHost({ ends: 10 })
    const [run] = await playSome(setup, 1)

    setup.clock.pass(500)

    expect(readFileSync(outcomes(setup.folder), 'utf8')).toContain(`"run":"${run}"`)
    expect(setup.clock.timers).toBe(0)
  })

  it('is answered before old runs are marked, and says how many are left', async () => {
    const setup = metronomeHost({ ends: 10 })
    await playSome(setup, 9)
    setup.clock.pass(500)
    rmSync(outcomes(setup.folder))
    const host = setup.again()

    const first = await host.progress()
    setup.clock.pass(500)
    const second = await host.progress()

    expect(first.toMark).toBeGreaterThan(0)
    expect(first.progress.runs + first.toMark).toBe(9)
    expect(second).toMatchObject({ toMark: 0, progress: { runs: 9 } })
  })

  it('marks no old run while a drill is being played', async () => {
    const setup = metronomeHost({ ends: 10 })
    await playSome(setup, 9)
    setup.clock.pass(500)
    rmSync(outcomes(setup.folder))
    writeFileSync(join(setup.libraryFolder, 'metronome.yaml'), '600')
    const host = setup.again()
    const { run } = await host.start(start)
    const stand = await host.sit(run, () => {})
    await host.pace(run, { paused: false })

    const { toMark } = await host.progress()
    const before = readFileSync(outcomes(setup.folder), 'utf8')
    setup.clock.pass(2000)
    const meanwhile = readFileSync(outcomes(setup.folder), 'utf8')
    await host.pace(run, { paused: true })
    setup.clock.pass(2000)
    const after = readFileSync(outcomes(setup.folder), 'utf8')

    expect(toMark).toBeGreaterThan(0)
    expect(meanwhile).toBe(before)
    expect(after.length).toBeGreaterThan(before.length)
    stand()
    host.close()
  })

  it('marks each run once, over any number of restarts', async () => {
    let marked = 0
    const counting: Engine = {
      ...METRONOME,
      runOutcome: (...args) => {
        marked += 1
        return METRONOME.runOutcome(...args)
      },
    }
    const setup = metronomeHost({ ends: 10 })
    await playSome(setup, 3)
    rmSync(outcomes(setup.folder), { force: true })
    const hostNow = () =>
      new Host({
        engine: counting,
        wall: new HandClock(),
        libraryFolder: setup.libraryFolder,
        dataFolder: join(setup.folder, 'data'),
        version: '0.0.0',
      })

    for (let restart = 0; restart < 4; restart++) expect((await hostNow().progress()).progress.runs).toBe(3)

    expect(marked).toBe(3)
  })

  it('keeps nothing of a run that was deleted', async () => {
    const setup = metronomeHost({ ends: 10 })
    const [gone = '', stays = ''] = await playSome(setup, 2)
    setup.clock.pass(500)
    await setup.host.progress()

    await setup.host.discard(gone)
    const { progress } = await setup.host.progress()

    const kept = readFileSync(outcomes(setup.folder), 'utf8')
    expect(progress.runs).toBe(1)
    expect(kept).not.toContain(gone)
    expect(kept).toContain(stays)
  })

  it('keeps nothing at all once everything was deleted', async () => {
    const setup = metronomeHost({ ends: 10 })
    await playSome(setup, 2)
    setup.clock.pass(500)

    await setup.host.discardAll(2)

    expect(() => readFileSync(outcomes(setup.folder))).toThrow('ENOENT')
    expect((await setup.host.progress()).progress.runs).toBe(0)
  })

  it.each([
    { name: 'cut off in its last line', harm: (text: string) => text.slice(0, -20) },
    { name: 'of another rubric', harm: (text: string) => text.replace('hearback-1', 'hearback-0') },
    { name: 'no such file at all', harm: () => '\u0000\u0001 nothing of ours' },
    { name: 'with lines of something else', harm: (text: string) => `${text}\n{"run":"x"}\n[]\nnull` },
  ])('is the same whatever became of the index: $name', async ({ harm }) => {
    const setup = metronomeHost({ ends: 10 })
    await playSome(setup, 3)
    setup.clock.pass(500)
    const before = await setup.host.progress()
    writeFileSync(outcomes(setup.folder), harm(readFileSync(outcomes(setup.folder), 'utf8')))

    const after = await setup.again().progress()
    const again = await setup.again().progress()

    expect(after).toEqual(before)
    expect(again).toEqual(before)
  })
})

describe('what was missed in a run of a shipped drill', () => {
  it('comes back with the run and the moment', async () => {
    const scenario = shipped('assign-with-a-time-box')
    const wall = new HandClock()
    const dataFolder = tempFolder()
    const libraryFolder = new URL('../../../scenarios/library', import.meta.url).pathname
    const host = new Host({ engine: ENGINE, wall, libraryFolder, dataFolder, version: '0.0.0' })
    const { run } = await host.start({ scenario: scenario.id, seed: 5 })
    await host.sit(run, () => {})
    await host.pace(run, { paused: false, speed: 8 })
    for (const { at, move } of playOut(scenario, createPlayer('novice', 5), { seed: 5 }).moves) {
      while (wall.now() < (at * 1000) / 8) wall.pass(100)
      await host.act(run, move)
    }
    wall.pass(120_000)

    const { progress } = await host.progress()

    const [open] = progress.practise.filter(({ skill }) => skill === 'assign-with-a-time-box')
    expect(open).toMatchObject({ run, missedIn: 1, lately: 1, title: scenario.title })
    expect(open?.miss.why).toContain('with no time given')
    const { facts } = await host.recording(run)
    expect(facts.find(({ id }) => id === open?.miss.fact)).toMatchObject({ kind: 'loop-opened' })
  })
})
