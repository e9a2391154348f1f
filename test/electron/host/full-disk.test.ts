import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readRun } from '../../../electron/host'
import { collector, metronomeHost } from '../support/metronome-host'
import { MAY_MOUNT, smallDisk } from '../support/small-disk'
import { WeakDisk } from '../support/weak-disk'

const say = (text: string) => ({ do: 'say', in: 'room', text }) as const
const start = { scenario: 'metronome', seed: 7 }

function movesIn(file: string): string[] {
  const read = readRun(readFileSync(file, 'utf8'))
  if (!read.ok || read.run.damage) throw new Error('The file is damaged.')
  return read.run.moves.map(({ move }) => ('text' in move ? String(move.text) : ''))
}

describe('a full disk', () => {
  it('loses nothing that was answered, keeps nothing that was refused, and goes on when there is room', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(6000), fc.boolean(), async (room, truncates) => {
        const disk = new WeakDisk()
        const { host, clock, fileOf, again } = metronomeHost({ ends: 100_000, disk })
        const { run } = await host.start(start)
        await host.pace(run, { paused: false })
        disk.room = room
        disk.truncates = truncates
        const answered: string[] = []
        for (let number = 0; number < 20; number += 1) {
          const taken = await host.act(run, say(`${number}`)).catch((error: Error) => error.message)
          if (typeof taken === 'string') expect(taken).toMatch(/^The disk (?:is full|did not take this).* not kept/)
          else answered.push(`${number}`)
          clock.pass(400)
        }

        disk.room = Number.POSITIVE_INFINITY
        disk.truncates = true
        await host.pace(run, { paused: false })
        clock.pass(2000)
        await host.act(run, say('with room again'))
        answered.push('with room again')
        host.close()

        expect(movesIn(fileOf(run))).toEqual(answered)
        const second = again()
        await second.resume(run)
        await second.giveUp(run)
        expect((await second.recording(run)).moves).toHaveLength(answered.length)
      }),
      { numRuns: 40 },
    )
  })

  it('stops the clock where the file stops, and says why it does not go on', async () => {
    const disk = new WeakDisk()
    const { host, clock } = metronomeHost({ disk })
    const seat = collector()
    const { run } = await host.start(start)
    await host.sit(run, seat.listener)
    await host.pace(run, { paused: false })
    clock.pass(3000)
    disk.room = 0
    clock.pass(60_000)

    expect(seat.lastClock()).toEqual({
      at: 3,
      paused: true,
      speed: 1,
      waits: 'The disk is full, so this was not kept. Everything before it is safe. Make some room, then go on.',
    })
    await expect(host.pace(run, { paused: false })).rejects.toThrow('Make some room, then go on.')
    await expect(host.giveUp(run)).rejects.toThrow('The disk is full')
    await expect(host.start(start)).rejects.toThrow('The disk is full')
    expect(await host.runs()).toHaveLength(1)

    disk.room = Number.POSITIVE_INFINITY
    await host.pace(run, { paused: false })

    expect(seat.lastClock()).toEqual({ at: 3, paused: false, speed: 1 })
  })

  it('does not call a move kept that may not have reached the disk', async () => {
    const disk = new WeakDisk()
    const { host, fileOf } = metronomeHost({ disk })
    const { run } = await host.start(start)
    disk.syncs = false

    await expect(host.act(run, say('perhaps'))).rejects.toThrow('The disk did not take this (EIO)')
    disk.syncs = true
    await host.act(run, say('surely'))

    expect(movesIn(fileOf(run))).toEqual(['surely'])
  })

  it('lets a drill end whose last line finds no room', async () => {
    const disk = new WeakDisk()
    const { host, clock } = metronomeHost({ ends: 4, disk })
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(3500)
    disk.room = 450
    clock.pass(3000)

    expect((await host.recording(run)).facts.at(-1)).toMatchObject({ kind: 'drill-ended' })
  })

  it.skipIf(!MAY_MOUNT)('is told apart and outlived when it is a real one', async () => {
    const disk = smallDisk(512)
    const { host, fileOf } = metronomeHost({ folder: disk.folder })
    const { run } = await host.start(start)
    disk.fill(32)
    const answered: string[] = []
    let refused = ''
    for (let number = 0; refused === '' && number < 10_000; number += 1) {
      await host.act(run, say(`${number}`)).then(
        () => answered.push(`${number}`),
        (error: Error) => {
          refused = error.message
        },
      )
    }

    disk.makeRoom()
    await host.act(run, say('again'))

    expect(refused).toMatch(/^The disk is full/)
    expect(movesIn(fileOf(run))).toEqual([...answered, 'again'])
    expect((await host.backup()).runs).toBe(1)
  })
})

describe('a folder that cannot be written to', () => {
  it.skipIf(!MAY_MOUNT)('can be read, and says so when something is to be kept', async () => {
    const disk = smallDisk(512)
    const { host, clock, again } = metronomeHost({ ends: 3, folder: disk.folder })
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(5000)
    disk.setReadOnly(true)
    const second = again()

    expect(await second.runs()).toMatchObject([{ run, state: 'ended' }])
    expect((await second.recording(run)).moves).toEqual([])
    const shut = 'cannot be written to'
    await expect(second.start(start)).rejects.toThrow(shut)
    await expect(second.annotate(run, { kind: 'whys', chain: [] })).rejects.toThrow(shut)
    await expect(second.discard(run)).rejects.toThrow(shut)
    await expect(second.backup()).rejects.toThrow(shut)
    expect(await second.runs()).toHaveLength(1)
    expect((await second.giveAway(run)).base64.length).toBeGreaterThan(100)
    disk.setReadOnly(false)
  })

  it('is told apart from a mistake of ours', async () => {
    const { host, folder } = metronomeHost()
    const { rmSync, writeFileSync } = await import('node:fs')
    rmSync(join(folder, 'data', 'runs'), { recursive: true })
    writeFileSync(join(folder, 'data', 'runs'), 'a file where the folder was')

    await expect(host.start(start)).rejects.toThrow('The disk did not take this (ENOTDIR)')
  })
})

describe('a calendar that jumps', () => {
  it.each([
    { name: 'back by years', years: -30 },
    { name: 'far ahead', years: 20_000 },
  ])('loses nothing: $name', async ({ years }) => {
    const { host, clock, again } = metronomeHost({ ends: 100_000 })
    const { run } = await host.start(start)
    await host.pace(run, { paused: false })
    clock.pass(4000)
    await host.act(run, say('before'))
    clock.date = () => new Date(Date.UTC(2026 + years, 0, 1)).toISOString()
    clock.pass(4000)
    await host.act(run, say('after'))
    const other = await host.start(start)
    await host.act(other.run, say('in another year'))

    const second = again()
    await second.resume(run)
    await second.giveUp(run)
    await second.resume(other.run)
    await second.giveUp(other.run)

    expect((await second.recording(run)).moves.map(({ at }) => at)).toEqual([4, 8])
    expect((await second.recording(other.run)).moves).toHaveLength(1)
    expect(await second.runs()).toHaveLength(2)
  })
})
