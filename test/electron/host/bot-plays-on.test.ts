import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import type { Recording } from '../../../electron/bridge'
import { ENGINE, Host, RpcSession, readRun, verifyRun } from '../../../electron/host'
import type { Scenario } from '../../../scenarios/format'
import { createPlayer, playOut } from '../../../scenarios/players'
import { mark } from '../../../scenarios/scoring'
import { shipped } from '../../players/library'
import { HandClock } from '../support/hand-clock'
import { metronomeHost } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

const say = (text: string) => ({ do: 'say', in: 'room', text }) as const

async function played() {
  const parts = metronomeHost({ ends: 60 })
  const { run } = await parts.host.start({ scenario: 'metronome', seed: 7 })
  await parts.host.pace(run, { paused: false })
  parts.clock.pass(5000)
  await parts.host.act(run, say('early'))
  parts.clock.pass(60_000)
  return { ...parts, run }
}

describe('the bot playing on', () => {
  it('makes a run of its own that is over, and says where it came from and who played', async () => {
    const { host, run, linesOf } = await played()
    const before = linesOf(run)

    const { run: fork } = await host.botPlaysOn(run, 23)

    const recording = await host.recording(fork)
    expect(recording.header.forkedFrom).toEqual({ run, at: 23, by: 'bot' })
    expect(recording.moves.map(({ at }) => at)).toEqual([5, 23, 33, 43, 53])
    expect(recording.facts.at(-1)?.kind).toBe('drill-ended')
    expect((await host.runs()).find((card) => card.run === fork)).toMatchObject({ state: 'ended', byBot: true })
    expect(linesOf(run)).toEqual(before)
  })

  it('is played once when it is asked for twice', async () => {
    const { host, run, folder } = await played()

    const [first, second] = await Promise.all([host.botPlaysOn(run, 20), host.botPlaysOn(run, 20)])

    expect(first).toEqual(second)
    expect(readdirSync(join(folder, 'data', 'runs')).filter((name) => name.endsWith('.jsonl'))).toHaveLength(2)
  })

  it('is refused in a sentence while the drill runs and once it was over', async () => {
    const { host, run } = await played()
    const { run: going } = await host.start({ scenario: 'metronome', seed: 1 })

    await expect(host.botPlaysOn(going, 0)).rejects.toThrow('still running')
    await expect(host.botPlaysOn(run, 60)).rejects.toThrow('The drill was over by then.')
  })

  it('can be asked for over the wire, and only with a whole second', async () => {
    const { host, run } = await played()
    const frames: unknown[] = []
    const session = new RpcSession(host, (frame) => frames.push(frame))

    await session.receive({ id: 1, call: 'botPlaysOn', args: [run, 20] })
    await session.receive({ id: 2, call: 'botPlaysOn', args: [run, -1] })

    expect(frames).toMatchObject([
      { id: 1, ok: true, value: { run: expect.any(String) } },
      { id: 2, ok: false },
    ])
  })
})

describe('the bot playing on from a novice run of a shipped drill', () => {
  const libraryFolder = fileURLToPath(new URL('../../../scenarios/library/', import.meta.url))

  /** A host with a novice's run of a scenario, played to its end. */
  async function withNovice(id: string) {
    const dataFolder = tempFolder()
    const clock = new HandClock()
    const host = new Host({ engine: ENGINE, wall: clock, libraryFolder, dataFolder, version: '0.0.0' })
    const { moves, drill } = playOut(shipped(id), createPlayer('novice', 7), { seed: 7 })
    const { run } = await host.start({ scenario: id, seed: 7 })
    await host.pace(run, { paused: false })
    let now = 0
    for (const { at, move } of moves) {
      clock.pass((at - now) * 1000)
      now = at
      await host.act(run, move)
    }
    clock.pass((drill.at - now + 1) * 1000)
    return { host, dataFolder, run }
  }

  const dialsOf = ({ facts, scenario, at }: Recording) => mark(facts, scenario as Scenario, undefined, at).dials

  it.each([{ id: 'apache-upgrade' }, { id: 'low-fuel' }, { id: 'wrong-prompt' }])(
    'works the list and closes loops in $id, in a file that comes out the same when played again',
    async ({ id }) => {
      const { host, dataFolder, run } = await withNovice(id)
      const novice = await host.recording(run)

      const { run: fork } = await host.botPlaysOn(run, Math.floor(novice.at / 4))

      const byTheBook = await host.recording(fork)
      expect(dialsOf(byTheBook).outbound.score).toBeGreaterThan(dialsOf(novice).outbound.score ?? 1)
      expect(dialsOf(byTheBook).checklist.score).toBeGreaterThan(dialsOf(novice).checklist.score ?? 1)
      const file = readRun(readFileSync(join(dataFolder, 'runs', `${fork}.jsonl`), 'utf8'))
      expect(file.ok && file.run.damage).toBeNull()
      expect(file.ok && verifyRun(ENGINE, shipped(id), file.run)).toMatchObject({ same: true })
    },
  )
})
