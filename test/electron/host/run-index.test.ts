import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { Archive, parseIndex, RunWriter } from '../../../electron/host'
import { cpuMilliseconds } from '../../cpu-milliseconds'
import { metronomeHost } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

const MANY = 10_000

function aRun(folder: string, run: string, text: string) {
  const path = join(folder, 'runs', `${run}.jsonl`)
  const writer = RunWriter.create(path)
  writer.append([
    {
      kind: 'header',
      hearback: 1,
      run,
      scenario: 'metronome',
      scenarioHash: '',
      seed: 1,
      assistance: 'full',
      startedAt: `2026-01-01T00:00:00.${run.slice(-3)}Z`,
      version: '0.0.0',
    },
    { kind: 'move', at: 3, move: { do: 'say', in: 'room', text }, wall: '' },
    { kind: 'end', at: 9, how: 'given-up', wall: '' },
  ])
  writer.close()
  return path
}

describe('the index', () => {
  it(`opens a list of ${MANY} runs, and a search through them, in under a second`, async () => {
    const { host, clock, folder, again } = metronomeHost()
    const data = join(folder, 'data')
    for (let number = 0; number < MANY; number += 1)
      aRun(data, `run-${String(number).padStart(6, '0')}`, `word${number}`)

    const first = await cpuMilliseconds(async () => {
      while ((await host.runs()).length < MANY) clock.pass(1000)
    })
    const fresh = again()
    const listed = await cpuMilliseconds(async () => expect(await fresh.runs()).toHaveLength(MANY))
    const searched = await cpuMilliseconds(async () => expect(await fresh.search('metronome word4711')).toHaveLength(1))

    console.info(`${MANY} runs: index made in ${first} ms, listed anew in ${listed} ms, searched in ${searched} ms`)
    expect(listed).toBeLessThan(1000)
    expect(searched).toBeLessThan(1000)
  }, 120_000)

  it('is made anew when it is lost, torn or of another version', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'runs'))
    aRun(folder, 'run-001', 'one')
    aRun(folder, 'run-002', 'two')
    const whole = new Archive(folder).summaries()
    const index = join(folder, 'index.jsonl')
    const text = readFileSync(index, 'utf8')

    for (const broken of [text.slice(0, -30), text.replace(/"version":\d+/, '"version":0'), 'nonsense', '']) {
      writeFileSync(index, broken)
      expect(new Archive(folder).summaries()).toEqual(whole)
    }
    rmSync(index)
    expect(new Archive(folder).summaries()).toEqual(whole)
    expect(readFileSync(index, 'utf8')).toBe(text)
    expect(parseIndex(text).size).toBe(2)
  })

  it('does not outlive a run, and notices one that has changed', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'runs'))
    const first = aRun(folder, 'run-001', 'one')
    const second = aRun(folder, 'run-002', 'two')
    new Archive(folder).summaries()

    rmSync(first)
    writeFileSync(second, readFileSync(second, 'utf8').replace('"text":"two"', '"text":"ten"'))
    utimesSync(second, new Date(), new Date(Date.now() + 5000))

    expect(new Archive(folder).summaries()).toMatchObject([
      { run: 'run-002', damage: expect.stringMatching(/^Line 2/) },
    ])
  })
})
