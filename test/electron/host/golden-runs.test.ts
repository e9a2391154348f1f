import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { loadSources, parseCopy, readRun, verifyRun } from '../../../electron/host'
import { METRONOME } from '../support/metronome'
import { metronomeHost } from '../support/metronome-host'

/** One file as each version of the run format wrote it. Never written anew: old files open for ever. */
const GOLDEN = fileURLToPath(new URL('../../golden/runs', import.meta.url))
const runFiles = readdirSync(GOLDEN).filter((name) => name.endsWith('.jsonl'))

describe('a run kept by an earlier Hearback', () => {
  it('is there for every version of the format', () => {
    expect(runFiles).toEqual(['format-1-metronome.jsonl', 'format-1-without-copy.jsonl'])
  })

  it.each(runFiles)('opens, whole and the same when played again: %s', (name) => {
    const read = readRun(readFileSync(join(GOLDEN, name), 'utf8'))
    if (!read.ok) throw new Error(read.damage.message)
    const { header, damage, torn } = read.run
    const copy = parseCopy(readFileSync(join(GOLDEN, 'format-1-scenario.json'), 'utf8'), header.scenarioHash)
    const scenario = loadSources(METRONOME, copy ?? [['metronome.yaml', '6']])

    expect({ damage, torn }).toEqual({ damage: null, torn: null })
    expect(scenario.ok && verifyRun(METRONOME, scenario.scenario, read.run).same).toBe(true)
  })

  it('is taken in from a bundle, debriefed and gone on with', async () => {
    const { host, folder, libraryFolder } = metronomeHost({ ends: 99 })
    mkdirSync(libraryFolder, { recursive: true })
    const bundle = join(folder, 'old.hearback')
    writeFileSync(bundle, readFileSync(join(GOLDEN, 'format-1.hearback')))

    const { taken } = host.takeIn(bundle)

    expect(taken).toHaveLength(1)
    const recording = await host.recording(taken[0] ?? '')
    expect(recording).toMatchObject({ at: 9, scenario: { ends: 40 }, annotations: [{ kind: 'debrief-note' }] })
    expect(recording).not.toHaveProperty('scenarioNote')
    await expect(host.fork(taken[0] ?? '', 5)).resolves.toMatchObject({ run: expect.any(String) })
  })
})
