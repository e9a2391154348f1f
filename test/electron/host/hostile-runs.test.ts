import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { ENGINE, Host, VERSION, WALL_CLOCK, writeZip } from '../../../electron/host'
import { hashOf, type Sources } from '../../../electron/host/archive'
import { LIBRARY_FOLDER } from '../../players/library'
import { hostileRun } from '../support/hostile-run'
import { metronomeHost } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

const shipped = (file: string) => readFileSync(join(LIBRARY_FOLDER, file), 'utf8')

/** A bundle of one run, and of the scenario it says it was played from. */
function bundleOf(lines: string[], scenario: string) {
  const sources: Sources = [
    ['low-fuel.yaml', scenario],
    ...['checklists/imoc.yaml', 'checklists/components.yaml'].map((file): Sources[number] => [file, shipped(file)]),
  ]
  const hash = hashOf(sources)
  const { run, bytes } = hostileRun(lines, { scenario: 'low-fuel', scenarioHash: hash })
  const folder = tempFolder()
  const file = join(folder, 'for-you.hearback')
  const json = (value: object) => Buffer.from(JSON.stringify(value))
  writeZip(file, [
    { name: 'hearback.json', bytes: json({ hearback: 'bundle', version: 1 }) },
    { name: `runs/${run}.jsonl`, bytes },
    { name: `scenarios/${hash}.json`, bytes: json({ hearback: 'scenario', version: 1, sources }) },
  ])
  const parts = { engine: ENGINE, wall: WALL_CLOCK, libraryFolder: LIBRARY_FOLDER, version: VERSION }
  return { run, file, host: new Host({ ...parts, dataFolder: join(folder, 'data') }) }
}

describe('a run that somebody made', () => {
  it('is not taken in when it says that it went on for years, which to play again would take as long', () => {
    // Something happens in it each second, and it never ends.
    const endless = shipped('low-fuel.yaml')
      .replace('when: { after: 45m }', 'when: { after: 9000000h }')
      .replace(/^ {2}nothing-written: .*\n/m, '')
      .replace(/^( +)quiet: \{ (.*) \}$/m, '$1quiet: { $2, after: { 1s: tock } }\n$1tock: { after: { 1s: quiet } }')
    const at = Number.MAX_SAFE_INTEGER
    const { file, host } = bundleOf([`{"kind":"clock","at":${at},"paused":true,"speed":1,"wall":""}`], endless)

    const { taken, refused } = host.takeIn(file)
    host.end()

    expect({ taken, refused }).toMatchObject({ taken: [], refused: [{ why: expect.stringContaining('a week') }] })
  })

  it.each([
    { name: 'calls itself otherwise inside', bytes: hostileRun([]).bytes, why: 'are not the same' },
    { name: 'is none', bytes: Buffer.from('nonsense\n'), why: 'is not a line that Hearback wrote' },
  ])('is not taken in when it $name, and the others are', ({ bytes, why }) => {
    const folder = tempFolder()
    const file = join(folder, 'for-you.hearback')
    const other = hostileRun([], { run: 'other' })
    writeZip(file, [
      { name: 'hearback.json', bytes: Buffer.from('{"hearback":"bundle","version":1}') },
      { name: 'runs/mine.jsonl', bytes },
      { name: 'runs/other.jsonl', bytes: other.bytes },
    ])
    const { host } = metronomeHost()

    expect(host.takeIn(file)).toMatchObject({
      taken: ['other'],
      refused: [{ run: 'mine', why: expect.stringContaining(why) }],
    })
  })

  it.each([
    {
      name: 'a fact that lacks what it says',
      line: { kind: 'fact', fact: { id: 1, at: 1, for: 'seats', kind: 'message' } },
    },
    { name: 'a fact of no kind', line: { kind: 'fact', fact: { id: 1, at: 1, for: 'seats', kind: 'constructor' } } },
    { name: 'a move that is none', line: { kind: 'move', at: 1, move: { do: 'say', in: {}, text: 'x' }, wall: '' } },
  ])('is believed up to $name, though its chain is whole', async ({ line }) => {
    const began = { id: 1, at: 0, for: 'seats', kind: 'drill-began', scenario: 'metronome', seed: 1 }
    const lines = [{ kind: 'fact', fact: began }, line].map((each) => JSON.stringify(each))
    const { host, folder } = metronomeHost()
    const { run, bytes } = hostileRun(lines)
    const file = join(folder, 'for-you.jsonl')
    writeFileSync(file, bytes)

    host.takeIn(file)

    expect(await host.recording(run)).toMatchObject({ facts: [began], moves: [] })
    expect(await host.runs()).toMatchObject([{ run, damage: expect.stringContaining('Line 3 of 3 is whole, but') }])
  })

  it('may have notes that are none: they are left out, and all the rest stands', async () => {
    const notes = [{ kind: 'whys', chain: 5 }, { kind: 'of-tomorrow' }, { kind: 'debrief-note', at: 1, text: 'Kept.' }]
    const lines = notes.map((annotation) => JSON.stringify({ kind: 'annotation', annotation, wall: '' }))
    const { host, folder } = metronomeHost()
    const { run, bytes } = hostileRun([...lines, JSON.stringify({ kind: 'end', at: 7, how: 'ended', wall: '' })])
    const file = join(folder, 'for-you.jsonl')
    writeFileSync(file, bytes)

    host.takeIn(file)

    expect(await host.recording(run)).toMatchObject({ at: 7, annotations: [{ kind: 'debrief-note', text: 'Kept.' }] })
  })

  it('comes in no bundle that is none', () => {
    const file = join(tempFolder(), 'for-you.hearback')
    writeZip(file, [{ name: 'runs/other.jsonl', bytes: hostileRun([], { run: 'other' }).bytes }])

    expect(() => metronomeHost().host.takeIn(file)).toThrow(
      'This file cannot be taken in. It was not made by Hearback.',
    )
  })
})
