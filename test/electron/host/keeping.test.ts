import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { readBundle, readZip, writeZip } from '../../../electron/host'
import { hostileRun } from '../support/hostile-run'
import { metronomeHost } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

const say = (text: string) => ({ do: 'say', in: 'room', text }) as const
const start = { scenario: 'metronome', seed: 7 }

async function withTwoRuns() {
  const parts = metronomeHost({ ends: 30 })
  const runs: string[] = []
  for (const text of ['one', 'two']) {
    const { run } = await parts.host.start(start)
    await parts.host.act(run, say(text))
    await parts.host.giveUp(run)
    runs.push(run)
  }
  return { ...parts, runs }
}

describe('a backup', () => {
  it('gives back every run and its scenario after everything was deleted', async () => {
    const { host, libraryFolder, runs, linesOf } = await withTwoRuns()
    const before = runs.map(linesOf)
    const { file } = await host.backup()
    expect(await host.discardAll(2)).toEqual({ runs: 2, elsewhere: [] })
    expect(await host.runs()).toEqual([])
    writeFileSync(join(libraryFolder, 'metronome.yaml'), '99')

    const { taken } = host.takeIn(file)

    expect(taken.toSorted()).toEqual(runs.toSorted())
    expect(runs.map(linesOf)).toEqual(before)
    expect(await host.recording(runs[0] ?? '')).toMatchObject({ scenario: { ends: 30 } })
  })

  it('is taken in twice without harm', async () => {
    const { host } = await withTwoRuns()
    const { file } = await host.backup()

    expect(host.takeIn(file)).toMatchObject({ taken: [], here: [expect.any(String), expect.any(String)], refused: [] })
  })

  it('is taken in without harm after something was written since', async () => {
    const { host, runs, linesOf } = await withTwoRuns()
    const { file } = await host.backup()
    await host.annotate(runs[0] ?? '', { kind: 'debrief-note', at: null, text: 'written since' })
    const before = linesOf(runs[0] ?? '')

    expect(host.takeIn(file)).toMatchObject({ taken: [], here: [expect.any(String), expect.any(String)], refused: [] })
    expect(linesOf(runs[0] ?? '')).toEqual(before)
  })

  it('never writes over a run that is here', async () => {
    const { host, runs, linesOf, fileOf } = await withTwoRuns()
    const earlier = readFileSync(fileOf(runs[0] ?? ''))
    await host.annotate(runs[0] ?? '', { kind: 'debrief-note', at: null, text: 'written there' })
    const { file } = await host.backup()
    writeFileSync(fileOf(runs[0] ?? ''), earlier)
    await host.annotate(runs[0] ?? '', { kind: 'debrief-note', at: null, text: 'written here' })
    const before = linesOf(runs[0] ?? '')

    expect(host.takeIn(file).refused).toMatchObject([{ run: runs[0], why: expect.stringContaining('stays as it is') }])
    expect(linesOf(runs[0] ?? '')).toEqual(before)
  })
})

describe('deleting everything', () => {
  it('does nothing unless the number of runs is right', async () => {
    const { host } = await withTwoRuns()

    await expect(host.discardAll(1)).rejects.toThrow('There are 2 runs here, not 1. Nothing was deleted.')
    expect(await host.runs()).toHaveLength(2)
  })

  it('leaves nothing but the backups', async () => {
    const { host, folder } = await withTwoRuns()
    await host.runs()
    await host.backup()

    await host.discardAll(2)

    expect(readdirSync(join(folder, 'data')).toSorted()).toEqual(['backups', 'runs'])
    expect(readdirSync(join(folder, 'data', 'runs'))).toEqual([])
  })
})

describe('deleting what is beside the runs as well', () => {
  it('leaves nothing that Hearback wrote, and what somebody else put there', async () => {
    const { host, folder } = await withTwoRuns()
    const data = join(folder, 'data')
    await host.runs()
    await host.progress()
    await host.backup()
    const written = ['shell.json', 'window.json', 'runs/a.jsonl.77.new', 'runs/a.jsonl.lock', 'index.jsonl.77.new']
    for (const name of [...written, 'letter.txt']) writeFileSync(join(data, name), '{}')
    mkdirSync(join(data, 'taken-in', 'parcels'), { recursive: true })
    writeFileSync(join(data, 'taken-in', 'parcels', 'parcels.yaml'), '40')
    host.openFile(join(data, 'taken-in', 'parcels', 'parcels.yaml'))

    expect(await host.discardAll(2, true)).toEqual({ runs: 2, elsewhere: [] })

    expect(readdirSync(data).toSorted()).toEqual(['letter.txt', 'runs'])
    expect(readdirSync(join(data, 'runs'))).toEqual([])
    expect(await host.library()).toHaveLength(1)
  })

  it('is possible when no run is left', async () => {
    const { host, folder } = metronomeHost()
    mkdirSync(join(folder, 'data', 'backups'))

    await host.discardAll(0, true)

    expect(readdirSync(join(folder, 'data'))).toEqual(['runs'])
  })
})

describe('a run that was given away as its own file', () => {
  it('is taken in', async () => {
    const { host, runs, fileOf, folder } = await withTwoRuns()
    const away = join(folder, 'from-a-colleague.jsonl')
    writeFileSync(away, readFileSync(fileOf(runs[0] ?? '')))
    await host.discard(runs[0] ?? '')

    expect(host.takeIn(away).taken).toEqual([runs[0]])
  })

  it('is refused in words when it is none of ours', async () => {
    const { host, folder } = metronomeHost()
    const away = join(folder, 'holiday.jpg')
    writeFileSync(away, 'not a run')

    expect(() => host.takeIn(away)).toThrow('This file cannot be taken in. Line 1 was cut off')
    expect(() => host.takeIn(join(folder, 'gone'))).toThrow('cannot be read')
    expect(() => host.takeIn(folder)).toThrow('cannot be read')
  })

  it.each(['../up', 'nul', 'com1', 'Capital', ''])('is refused when it calls its run "%s"', (run) => {
    const { host, folder } = metronomeHost()
    const away = join(folder, 'a.jsonl')
    writeFileSync(away, hostileRun([], { run }).bytes)

    expect(() => host.takeIn(away)).toThrow('What it calls its run is no name for one.')
    expect(readdirSync(join(folder, 'data', 'runs'))).toEqual([])
  })

  it('is refused when it is far longer than any run', () => {
    const { host, folder } = metronomeHost()
    const away = join(folder, 'a.jsonl')
    writeFileSync(away, hostileRun([`{"kind":"torn","text":"${'x'.repeat(65 * 1024 * 1024)}","wall":""}`]).bytes)

    expect(() => host.takeIn(away)).toThrow('far longer than any run')
  })
})

describe('a zip from anywhere', () => {
  const limits = { entries: 3, entryBytes: 1000, bytes: 1500, names: /^[a-z]+\.txt$/i }
  const zipOf = (...entries: Array<[string, string]>) => {
    const path = join(tempFolder(), 'a.zip')
    writeZip(
      path,
      entries.map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    )
    const bytes = readFileSync(path)
    rmSync(path)
    return bytes
  }

  it('gives back what was put in', () => {
    const zip = readZip(zipOf(['a.txt', 'first'], ['b.txt', '']), limits)

    expect(zip.ok && zip.entries.map(({ name, bytes }) => [name, String(bytes)])).toEqual([
      ['a.txt', 'first'],
      ['b.txt', ''],
    ])
  })

  it.each<{ name: string; entries: Array<[string, string]>; says: string }>([
    { name: 'a name that leads out', entries: [['../a.txt', '']], says: 'called "../a.txt"' },
    { name: 'a name that begins at the root', entries: [['/etc/passwd', '']], says: 'called' },
    {
      name: 'a name twice',
      entries: [
        ['a.txt', ''],
        ['a.txt', ''],
      ],
      says: 'twice',
    },
    {
      name: 'names that differ in capitals only, which many disks take for one',
      entries: [
        ['a.txt', 'mine'],
        ['A.txt', 'theirs'],
      ],
      says: 'twice',
    },
    { name: 'a name that Windows takes for a device', entries: [['nul.txt', '']], says: 'called "nul.txt"' },
    { name: 'too many files', entries: ['a', 'b', 'c', 'd'].map((x) => [`${x}.txt`, '']), says: '3 are the most' },
    { name: 'too large a file', entries: [['a.txt', 'x'.repeat(1001)]], says: 'larger than' },
    {
      name: 'too much in all',
      entries: [
        ['a.txt', 'x'.repeat(900)],
        ['b.txt', 'x'.repeat(900)],
      ],
      says: 'more in it',
    },
  ])('is refused for $name', ({ entries, says }) => {
    expect(readZip(zipOf(...entries), limits)).toMatchObject({ ok: false, message: expect.stringContaining(says) })
  })

  it('is not believed about sizes: a small claim over a bomb unpacks to no more than it claims', () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000))
    const zip = zipOf(['a.txt', 'x'])
    const listed = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    const local = Buffer.concat([zip.subarray(0, 35), bomb])
    const directory = Buffer.from(zip.subarray(listed))
    directory.writeUInt32LE(crc32(Buffer.from('x')), 16)
    directory.writeUInt32LE(bomb.length, 20)
    directory.writeUInt32LE(local.length, directory.length - 6)

    expect(readZip(Buffer.concat([local, directory]), limits)).toMatchObject({ ok: false })
  })

  /** Where its line in the directory begins, and the number that stands `at` bytes behind that. */
  const listed = (zip: Buffer) => zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))

  it.each<{ name: string; spoil: (zip: Buffer) => void; says: string }>([
    { name: 'its list is not one', spoil: (zip) => zip.writeUInt8(0, listed(zip)), says: 'list of files is broken' },
    { name: 'a file is encrypted', spoil: (zip) => zip.writeUInt16LE(1, listed(zip) + 8), says: 'is encrypted' },
    {
      name: 'a file is packed otherwise',
      spoil: (zip) => zip.writeUInt16LE(12, listed(zip) + 10),
      says: 'packed in a way',
    },
    { name: 'its sum is another', spoil: (zip) => zip.writeUInt32LE(1, listed(zip) + 16), says: 'is damaged' },
    {
      name: 'it is longer than it says',
      spoil: (zip) => zip.writeUInt32LE(3, listed(zip) + 24),
      says: 'not a whole zip',
    },
    { name: 'it is shorter than it says', spoil: (zip) => zip.writeUInt32LE(6, listed(zip) + 24), says: 'is damaged' },
    {
      name: 'it is not where it says',
      spoil: (zip) => zip.writeUInt32LE(1, listed(zip) + 42),
      says: 'not where it should be',
    },
    { name: 'it goes on past the end', spoil: (zip) => zip.writeUInt16LE(999, 28), says: 'is cut off' },
    { name: 'its end is cut off', spoil: (zip) => zip.fill(0, zip.length - 22), says: 'This is not a zip file.' },
  ])('is refused when $name', ({ spoil, says }) => {
    const zip = zipOf(['a.txt', 'first'])

    spoil(zip)

    expect(readZip(zip, limits)).toMatchObject({ ok: false, message: expect.stringContaining(says) })
  })

  it('is refused when it lists one place again and again, as a bomb does', () => {
    const text = randomBytes(300).toString('hex')
    const zip = zipOf(['a.txt', text])
    const end = zip.length - 22
    const line = zip.subarray(listed(zip), end)
    const again = ['a', 'b'].map((name) =>
      Buffer.from(line.toString('latin1').replace('a.txt', `${name}.txt`), 'latin1'),
    )
    const directory = Buffer.concat([...again, zip.subarray(end)])
    directory.writeUInt16LE(2, directory.length - 12)

    expect(readZip(Buffer.concat([zip.subarray(0, listed(zip)), directory]), limits)).toMatchObject({
      ok: false,
      message: expect.stringContaining('on top of one another'),
    })
  })

  it('is refused when it unpacks to far more than any file of ours does', () => {
    const zeroes = zipOf(['a.txt', '0'.repeat(40_000_000)])
    const roomy = { ...limits, entryBytes: 64_000_000, bytes: 64_000_000 }

    expect(readZip(zeroes, roomy)).toMatchObject({ ok: false, message: expect.stringContaining('more in it') })
  })

  it.each([
    '{"hearback":"other"}',
    '{"hearback":"bundle"}',
    '{"hearback":"bundle","version":2}',
    '{"version":1}',
    '"bundle"',
    'null',
    'not JSON',
  ])('is no bundle of ours when it says %s', (about) => {
    expect(readBundle(zipOf(['hearback.json', about]))).toEqual({ ok: false, message: 'It was not made by Hearback.' })
  })

  it('is no bundle of ours when it says nothing', () => {
    expect(readBundle(zipOf(['runs/a.jsonl', '']))).toEqual({ ok: false, message: 'It was not made by Hearback.' })
  })
})
