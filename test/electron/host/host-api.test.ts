import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { playMoves } from '../../../electron/host'
import { METRONOME, SECRET } from '../support/metronome'
import { collector, metronomeHost } from '../support/metronome-host'

const say = (text: string) => ({ do: 'say', in: 'room', text }) as const
const start = { scenario: 'metronome', seed: 7 }

describe('a drill', () => {
  it('waits at T+00:00 until it is let go', async () => {
    const { host, clock } = metronomeHost()
    const seat = collector()
    const { run } = await host.start(start)
    await host.sit(run, seat.listener)

    clock.pass(60_000)

    expect(seat.lastClock()).toEqual({ at: 0, paused: true, speed: 1 })
    expect(clock.timers).toBe(0)
  })

  it('passes time at the pace that was set', async () => {
    const { host, clock } = metronomeHost()
    const seat = collector()
    const { run } = await host.start(start)
    await host.sit(run, seat.listener)

    await host.pace(run, { paused: false, speed: 8 })
    clock.pass(5000)

    expect(seat.lastClock()?.at).toBeCloseTo(40, 0)
    expect(seat.facts().filter((fact) => fact.kind === 'message')).toHaveLength(8)
  })

  it('stops for a real incident, and every other one whose clock runs with it', async () => {
    const { host } = metronomeHost()
    const runs: string[] = []
    for (const paused of [false, false, true]) {
      const { run } = await host.start(start)
      await host.pace(run, { paused })
      runs.push(run)
    }
    const [here = '', other = '', waiting = ''] = runs
    const seat = collector()
    await host.sit(other, seat.listener)

    await host.act(here, { do: 'stop', because: 'real-incident' })

    expect(seat.facts()).toContainEqual(expect.objectContaining({ kind: 'drill-ended' }))
    const states = new Map((await host.runs()).map(({ run, state }) => [run, state]))
    expect([here, other, waiting].map((run) => states.get(run))).toEqual(['ended', 'ended', 'running'])
  })

  it('stops alone when somebody has had enough of it', async () => {
    const { host } = metronomeHost()
    const { run: here } = await host.start(start)
    const { run: other } = await host.start(start)
    await host.pace(other, { paused: false })

    await host.act(here, { do: 'stop', because: 'ended-early' })

    expect((await host.runs()).find(({ run }) => run === other)?.state).toBe('running')
  })

  it('sends a seat only what it may see', async () => {
    const { host, clock } = metronomeHost()
    const seat = collector()
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(20_000)

    await host.sit(run, seat.listener)
    clock.pass(20_000)

    expect(JSON.stringify(seat.notices)).not.toContain(SECRET)
    await expect(host.recording(run)).rejects.toThrow('still running')
  })

  it('gives everything to the recording once it is over', async () => {
    const { host, clock } = metronomeHost({ ends: 30 })
    const seat = collector()
    const { run } = await host.start(start)
    await host.sit(run, seat.listener)
    await host.pace(run, { paused: false })

    clock.pass(40_000)

    const recording = await host.recording(run)
    expect(JSON.stringify(recording.facts)).toContain(SECRET)
    expect(recording).toMatchObject({ at: 30, scenario: { ends: 30 }, header: { seed: 7, assistance: 'full' } })
    expect(seat.facts().at(-1)).toMatchObject({ kind: 'drill-ended' })
    expect(seat.lastClock()).toMatchObject({ at: 30, paused: true })
    expect((await host.runs())[0]).toMatchObject({ state: 'ended', ending: { title: 'Over', good: true } })
  })

  it('has a move on the disk before it is answered', async () => {
    const { host, clock, linesOf } = metronomeHost()
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(3400)

    const done = await host.act(run, say('hello'))

    expect(done).toEqual({ ok: true, at: 3 })
    expect(linesOf(run).at(-2)).toContain('"kind":"move","at":3,"move":{"do":"say","in":"room","text":"hello"}')
    expect(linesOf(run).at(-1)).toContain('"kind":"fact"')
  })

  it('answers a refused move with the refusal and writes nothing', async () => {
    const { host, linesOf } = metronomeHost()
    const { run } = await host.start(start)
    const before = linesOf(run)

    const done = await host.act(run, { do: 'release', person: 'nobody' })

    expect(done).toMatchObject({ ok: false, code: 'move/metronome' })
    expect(linesOf(run)).toEqual(before)
  })

  it('has the facts that its moves and seed give when played without it', async () => {
    const { host, clock } = metronomeHost({ ends: 60 })
    const { run } = await host.start(start)
    await host.pace(run, { paused: false, speed: 3 })
    for (const [index, pause] of [1234, 3210, 77, 5000].entries()) {
      clock.pass(pause)
      await host.act(run, say(`word ${index}`))
      await host.act(run, say('another at the same second'))
    }
    await host.pace(run, { paused: true })
    await host.act(run, say('while time stands still'))
    await host.act(run, say('and again'))
    await host.pace(run, { paused: false })
    clock.pass(60_000)

    const { moves, facts, header, scenario } = await host.recording(run)

    const played = playMoves(METRONOME, scenario as never, header, moves, 3600)
    expect(moves).toHaveLength(10)
    expect(facts.map((fact) => JSON.stringify(fact))).toEqual(played.facts.map((fact) => JSON.stringify(fact)))
  })

  it('waits when the machine has slept', async () => {
    const { host, clock } = metronomeHost()
    const seat = collector()
    const { run } = await host.start(start)
    await host.sit(run, seat.listener)
    await host.pace(run, { paused: false })
    clock.pass(2000)

    clock.sleep(3_600_000)
    clock.pass(1000)

    expect(seat.lastClock()).toMatchObject({ at: 2, paused: true, waits: expect.stringContaining('slept') })
  })

  it('waits when everybody has left for longer than loading a page takes', async () => {
    const { host, clock } = metronomeHost()
    const { run } = await host.start(start)
    const leave = await host.sit(run, () => {})
    await host.pace(run, { paused: false })
    leave()

    clock.pass(60_000)

    expect((await host.runs())[0]?.at).toBeLessThanOrEqual(16)
    const seat = collector()
    await host.sit(run, seat.listener)
    expect(seat.lastClock()?.waits).toContain('Nobody was at the desk')
  })
})

describe('an interrupted run', () => {
  it('goes on from the same second after a kill', async () => {
    const { host, clock, again } = metronomeHost()
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(12_700)
    await host.act(run, say('before'))
    // Nothing of the first host is closed.
    const second = again()
    const seat = collector()

    expect((await second.runs())[0]).toMatchObject({ run, state: 'interrupted', at: 12 })
    await second.resume(run)
    await second.sit(run, seat.listener)

    expect(seat.lastClock()).toEqual({ at: 12, paused: true, speed: 1 })
    expect(seat.facts()).toContainEqual(expect.objectContaining({ kind: 'message', text: 'before', at: 12 }))
  })

  it('ends with the same facts as one that was never interrupted', async () => {
    const straight = metronomeHost({ ends: 40 })
    const broken = metronomeHost({ ends: 40 })
    const play = async (parts: ReturnType<typeof metronomeHost>, interrupted: boolean) => {
      let { host } = parts
      const { run } = await host.start(start)
      await host.pace(run, { paused: false })
      parts.clock.pass(11_000)
      await host.act(run, say('one'))
      if (interrupted) {
        host = parts.again()
        await host.resume(run)
        await host.pace(run, { paused: false })
      }
      parts.clock.pass(40_000)
      return (await host.recording(run)).facts
    }

    expect(await play(broken, true)).toEqual(await play(straight, false))
  })

  it('loses only a line that was cut off, and says so', async () => {
    const { host, again, fileOf } = metronomeHost()
    const { run } = await host.start(start)
    await host.act(run, say('kept'))
    appendFileSync(fileOf(run), '{"kind":"move","at":0,"mo')
    const second = again()

    expect((await second.runs())[0]?.damage).toContain('cut off')
    await second.resume(run)
    await second.giveUp(run)

    expect((await second.recording(run)).moves).toHaveLength(1)
  })

  it('is kept and marked, and not gone on with, when its file was altered', async () => {
    const { host, again, fileOf } = metronomeHost()
    const { run } = await host.start(start)
    await host.act(run, say('first'))
    await host.act(run, say('second'))
    const altered = readFileSync(fileOf(run), 'utf8').replace('"text":"second"', '"text":"other!"')
    writeFileSync(fileOf(run), altered)
    const second = again()

    await expect(second.resume(run)).rejects.toThrow('was altered')
    expect((await second.runs())[0]).toMatchObject({ state: 'ended', damage: expect.stringMatching(/^Line \d+ of/) })
    expect((await second.recording(run)).moves).toHaveLength(1)
    expect(readFileSync(fileOf(run), 'utf8')).toBe(altered)
  })

  it('goes on with the scenario it began with, though that has changed since', async () => {
    const { host, again, libraryFolder, clock } = metronomeHost({ ends: 600 })
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(30_000)
    writeFileSync(join(libraryFolder, 'metronome.yaml'), '20')
    const second = again()

    await second.resume(run)
    await second.giveUp(run)

    expect(await second.recording(run)).toMatchObject({ at: 30, scenario: { ends: 600 } })
    expect(await second.recording(run)).not.toHaveProperty('scenarioNote')
  })

  it('is left as it is when the scenario has changed since and no copy of it was kept', async () => {
    const { host, again, fileOf, folder, libraryFolder, clock } = metronomeHost({ ends: 600 })
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(30_000)
    const before = readFileSync(fileOf(run), 'utf8')
    // As with runs from before copies were kept.
    rmSync(join(folder, 'data', 'scenarios'), { recursive: true })
    writeFileSync(join(libraryFolder, 'metronome.yaml'), '20')

    await expect(again().resume(run)).rejects.toThrow('has changed since')

    expect(readFileSync(fileOf(run), 'utf8')).toBe(before)
    const third = again()
    await third.giveUp(run)
    expect((await third.recording(run)).scenarioNote).toContain('no copy of it as it was is kept')
  })

  it('can be ended where it stopped and debriefed', async () => {
    const { host, again, clock } = metronomeHost()
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(9000)
    const second = again()

    await expect(second.recording(run)).rejects.toThrow('interrupted')
    await second.giveUp(run)
    await second.annotate(run, { kind: 'debrief-note', at: 3, text: 'I saw it here.' })

    const recording = await second.recording(run)
    expect(recording).toMatchObject({ at: 9, annotations: [{ kind: 'debrief-note', at: 3, text: 'I saw it here.' }] })
  })

  it('can be deleted for good', async () => {
    const { host } = metronomeHost()
    const { run } = await host.start(start)

    await host.discard(run)

    expect(await host.runs()).toEqual([])
    await expect(host.discard(run)).rejects.toThrow('not kept here')
  })
})

describe('the library', () => {
  it('lists a scenario that does not load with its problems', async () => {
    const { host, libraryFolder } = metronomeHost()
    writeFileSync(join(libraryFolder, 'broken.yaml'), 'not a number')

    const problems = [
      expect.objectContaining({ line: 1, column: 1, message: 'Write a number.', frame: expect.any(String) }),
    ]
    expect(await host.library()).toEqual([
      { ok: false, file: 'broken.yaml', problems },
      { ok: true, briefing: expect.objectContaining({ title: 'A metronome' }) },
    ])
    await expect(host.start({ scenario: 'broken' })).rejects.toThrow('broken.yaml:1: Write a number.')
    await expect(host.start({ scenario: 'other' })).rejects.toThrow('no scenario called "other"')
  })
})
