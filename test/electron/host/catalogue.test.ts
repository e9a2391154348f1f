import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { Archive, RunWriter } from '../../../electron/host'
import { Catalogue } from '../../../electron/host/catalogue'
import { HandClock } from '../support/hand-clock'
import { tempFolder } from '../support/temp-folder'

const MANY = 60
/** What reading one run costs here: all of them are far more than anybody waits for. */
const SLOW_MS = 12

const nameOf = (number: number) => `run-${String(number).padStart(3, '0')}`

function folderOfRuns(): string {
  const folder = tempFolder()
  mkdirSync(join(folder, 'runs'))
  for (let number = 0; number < MANY; number += 1) {
    const run = nameOf(number)
    const writer = RunWriter.create(join(folder, 'runs', `${run}.jsonl`))
    const about = { scenario: 'metronome', scenarioHash: '', seed: 1, assistance: 'full' } as const
    writer.append([
      { kind: 'header', hearback: 1, run, ...about, startedAt: '2026-01-01T00:00:00.000Z', version: '0.0.0' },
      { kind: 'end', at: 9, how: 'given-up', wall: '' },
    ])
    writer.close()
  }
  return folder
}

function slowCatalogue(folder: string, { busy = false } = {}) {
  const clock = new HandClock()
  let read = 0
  const about = () => {
    const until = performance.now() + SLOW_MS
    while (performance.now() < until);
    read += 1
    return ''
  }
  const catalogue = new Catalogue({ archive: new Archive(folder, { about }), wall: clock, busy: () => busy })
  return { clock, catalogue, read: () => read }
}

describe('runs that the index does not know', () => {
  it('are listed as they are read, the newest first, and nobody waits for all of them', () => {
    const { clock, catalogue } = slowCatalogue(folderOfRuns())

    const first = catalogue.summaries().map(({ run }) => run)
    const left = catalogue.toRead
    while (catalogue.toRead > 0) clock.pass(40)

    expect(first.length).toBeLessThan(MANY)
    expect(first).toEqual(Array.from(first, (_, index) => nameOf(MANY - 1 - index)))
    expect(left).toBe(MANY - first.length)
    expect(catalogue.summaries()).toHaveLength(MANY)
    expect(catalogue.ended()).toHaveLength(MANY)
    expect(clock.timers).toBe(0)
  })

  it('are read once: what was read is kept when Hearback closes in the middle of it', () => {
    const folder = folderOfRuns()
    const before = slowCatalogue(folder)
    before.catalogue.summaries()
    before.clock.pass(200)
    before.catalogue.close()

    const after = slowCatalogue(folder)
    after.catalogue.summaries()
    while (after.catalogue.toRead > 0) after.clock.pass(40)

    expect(before.clock.timers).toBe(0)
    expect(before.read() + after.read()).toBe(MANY)
    expect(readFileSync(join(folder, 'index.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(MANY + 1)
  })

  it('are read one at a time while somebody plays', () => {
    const { clock, catalogue, read } = slowCatalogue(folderOfRuns(), { busy: true })
    catalogue.summaries()
    const before = read()

    clock.pass(400)

    expect(read() - before).toBe(10)
    catalogue.close()
  })

  it('may be deleted meanwhile', () => {
    const folder = folderOfRuns()
    const { clock, catalogue } = slowCatalogue(folder)
    catalogue.summaries()

    rmSync(join(folder, 'runs', `${nameOf(0)}.jsonl`))
    while (catalogue.toRead > 0) clock.pass(40)

    expect(catalogue.summaries()).toHaveLength(MANY - 1)
  })
})
