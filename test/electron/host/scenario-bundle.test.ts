import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import {
  ENGINE,
  Host,
  takeInScenario,
  VERSION,
  WALL_CLOCK,
  writeScenarioBundle,
  writeZip,
} from '../../../electron/host'
import { LIBRARY_FOLDER } from '../../players/library'
import { tempFolder } from '../support/temp-folder'

const shipped = (file: string) => readFileSync(join(LIBRARY_FOLDER, file), 'utf8')
const MINE = shipped('low-fuel.yaml').replace(/^id: .*$/m, 'id: parcels')

function bundled(name = 'parcels.yaml', text = MINE) {
  const folder = tempFolder()
  const file = join(folder, 'for-you.hearback-scenario')
  writeScenarioBundle(file, [
    [name, text],
    ['checklists/imoc.yaml', shipped('checklists/imoc.yaml')],
    ['checklists/components.yaml', shipped('checklists/components.yaml')],
    ['not-there.yaml', null],
  ])
  return { folder, file }
}

function hostOn(folder: string) {
  return new Host({
    engine: ENGINE,
    wall: WALL_CLOCK,
    libraryFolder: LIBRARY_FOLDER,
    dataFolder: join(folder, 'data'),
    version: VERSION,
  })
}

function zipped(entries: Record<string, string>): Buffer {
  const file = join(tempFolder(), 'x.zip')
  writeZip(
    file,
    Object.entries(entries).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
  )
  return readFileSync(file)
}

const about = (main: unknown) => JSON.stringify({ hearback: 'scenario-bundle', version: 1, main })

describe('a scenario in a bundle', () => {
  it('stands in the library once it is taken in, can be played, and is still there at the next start', async () => {
    const { folder, file } = bundled()
    const first = hostOn(folder)

    const { scenario, taken } = first.takeIn(file)

    expect({ taken, here: scenario?.here }).toEqual({ taken: [], here: false })
    expect((await first.library())[0]).toMatchObject({ ok: true, briefing: { scenario: 'parcels' } })
    expect(await first.start({ scenario: 'parcels', seed: 1 })).toMatchObject({
      run: expect.stringContaining('parcels'),
    })
    first.end()
    const next = hostOn(folder)
    expect((await next.library())[0]).toMatchObject({ ok: true, briefing: { scenario: 'parcels' } })
    next.end()
  })

  it('is taken in once, and never written over by another of its name', () => {
    const { folder, file } = bundled()
    const own = join(folder, 'own')
    const bytes = readFileSync(file)

    expect(takeInScenario(bytes, own)).toEqual({ file: join(own, 'parcels', 'parcels.yaml'), here: false })
    expect(takeInScenario(bytes, own)).toEqual({ file: join(own, 'parcels', 'parcels.yaml'), here: true })
    const other = readFileSync(bundled('parcels.yaml', `${MINE}\n# another\n`).file)
    expect(takeInScenario(other, own)).toEqual({ file: join(own, 'parcels-2', 'parcels.yaml'), here: false })
    expect(readFileSync(join(own, 'parcels', 'parcels.yaml'), 'utf8')).toBe(MINE)
  })

  it('that is broken is taken in, too, and listed with its problems', async () => {
    const { folder, file } = bundled('parcels.yaml', 'hearback: 1\nid: parcels\n')
    const host = hostOn(folder)

    host.takeIn(file)

    expect((await host.library())[0]).toMatchObject({ ok: false, problems: expect.arrayContaining([]) })
    host.end()
  })

  it.each([
    { name: 'no scenario at all', bytes: () => zipped({ 'hearback.json': about('x.yaml') }) },
    { name: 'nothing that says what it is', bytes: () => zipped({ 'x.yaml': MINE }) },
    {
      name: 'another version',
      bytes: () =>
        zipped({ 'hearback.json': '{"hearback":"scenario-bundle","version":2,"main":"x.yaml"}', 'x.yaml': MINE }),
    },
    {
      name: 'a path that leads out',
      bytes: () => zipped({ 'hearback.json': about('x.yaml'), 'x.yaml': MINE, '../y.yaml': MINE }),
    },
    {
      name: 'a path from the root',
      bytes: () => zipped({ 'hearback.json': about('x.yaml'), 'x.yaml': MINE, '/etc/y.yaml': MINE }),
    },
    { name: 'a drive', bytes: () => zipped({ 'hearback.json': about('x.yaml'), 'x.yaml': MINE, 'C:y.yaml': MINE }) },
    {
      name: 'a file of another kind',
      bytes: () => zipped({ 'hearback.json': about('x.yaml'), 'x.yaml': MINE, 'run.sh': 'rm -rf /' }),
    },
    { name: 'a main file in a folder', bytes: () => zipped({ 'hearback.json': about('a/x.yaml'), 'a/x.yaml': MINE }) },
    {
      name: 'a main file that leads out',
      bytes: () => zipped({ 'hearback.json': about('../x.yaml'), 'x.yaml': MINE }),
    },
    {
      name: 'far too much',
      bytes: () => zipped({ 'hearback.json': about('x.yaml'), 'x.yaml': 'x'.repeat(1024 * 1024 + 1) }),
    },
    { name: 'no zip', bytes: () => Buffer.from('PK but not really') },
  ])('is refused with a sentence when it is $name, and leaves nothing behind', ({ bytes }) => {
    const folder = tempFolder()

    expect(() => takeInScenario(bytes(), join(folder, 'own'))).toThrow('This file cannot be taken in.')
    expect(existsSync(join(folder, 'own')) ? readdirSync(join(folder, 'own')) : []).toEqual([])
  })

  it('cannot be made of a name that could not be taken in', () => {
    const file = join(tempFolder(), 'x.hearback-scenario')

    for (const name of ['../x.yaml', 'con.yaml'])
      expect(() => writeScenarioBundle(file, [[name, MINE]])).toThrow(`"${name}" cannot go into a bundle.`)
    expect(existsSync(file)).toBe(false)
  })
})

describe('a file that a window sends in parts', () => {
  const parts = (bytes: Buffer, size = 1000) =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, part) => ({
      upload: 'one',
      part,
      last: (part + 1) * size >= bytes.length,
      base64: bytes.subarray(part * size, (part + 1) * size).toString('base64'),
    }))

  it('is taken in with its last part, and not before', async () => {
    const { folder, file } = bundled()
    const host = hostOn(folder)
    const answers = []
    for (const part of parts(readFileSync(file))) answers.push(await host.takeInPart(part))

    expect(answers.slice(0, -1).every((answer) => answer === null)).toBe(true)
    expect(answers.at(-1)).toEqual({ taken: 0, here: 0, refused: [], scenario: 'parcels.yaml' })
    host.end()
  })

  it('is dropped when a part is missing', async () => {
    const { folder, file } = bundled()
    const host = hostOn(folder)
    const [first, , third] = parts(readFileSync(file))
    if (!first || !third) throw new Error('The bundle has fewer parts than that.')
    await host.takeInPart(first)

    await expect(host.takeInPart(third)).rejects.toThrow('A part of the file was lost on its way.')
    await expect(host.takeInPart({ ...third, part: 1 })).rejects.toThrow('A part of the file was lost on its way.')
    host.end()
  })

  it('is dropped when it grows without end, or when too many come at once', async () => {
    const host = hostOn(tempFolder())
    const base64 = Buffer.alloc(32 * 1024 * 1024).toString('base64')
    await host.takeInPart({ upload: 'big', part: 0, last: false, base64 })
    await host.takeInPart({ upload: 'big', part: 1, last: false, base64 })
    await expect(host.takeInPart({ upload: 'big', part: 2, last: false, base64 })).rejects.toThrow('too large')

    for (const upload of ['a', 'b', 'c', 'd']) await host.takeInPart({ upload, part: 0, last: false, base64: '' })
    await expect(host.takeInPart({ upload: 'e', part: 0, last: false, base64: '' })).rejects.toThrow('on their way')
    host.end()
  })

  it('gives back what was given away', async () => {
    const folder = tempFolder()
    const host = hostOn(folder)
    const { run } = await host.start({ scenario: 'low-fuel', seed: 1 })
    await host.giveUp(run).catch(() => host.close())
    const { name, base64 } = await host.giveAway(run)
    expect(name).toBe(`${run}.hearback`)
    writeFileSync(join(folder, name), Buffer.from(base64, 'base64'))
    const other = hostOn(tempFolder())

    expect(other.takeIn(join(folder, name)).taken).toEqual([run])
    host.end()
    other.end()
  })
})
