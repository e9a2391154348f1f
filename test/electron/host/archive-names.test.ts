import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { Archive } from '../../../electron/host'
import { metronomeHost } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

const NO_RUNS = [
  '..',
  '../outside',
  '/etc/passwd',
  'a/b',
  'a\\b',
  'a:b',
  'A',
  '.hidden',
  'con',
  'a\0',
  '',
  '-a',
  'x'.repeat(101),
]

describe('the archive', () => {
  it.each(NO_RUNS)('has no place for a run called %j', (name) => {
    const archive = new Archive(tempFolder())

    expect(() => archive.path(name)).toThrow('There is no run of that name.')
    expect(() => archive.has(name)).toThrow('There is no run of that name.')
    expect(() => archive.discard(name)).toThrow('There is no run of that name.')
    expect(archive.endedRun(name)).toBeNull()
  })

  it('counts no file as a run that is not called like one', () => {
    const folder = tempFolder()
    const archive = new Archive(folder)
    mkdirSync(join(folder, 'runs', 'deeper.jsonl'))
    for (const name of ['a-run.jsonl', 'A.jsonl', '.hidden.jsonl', 'a-run.jsonl.lock', 'notes.txt', 'two words.jsonl'])
      writeFileSync(join(folder, 'runs', name), '')

    expect(archive.ids()).toEqual(['a-run'])
  })

  it.each([
    { name: 'a folder', put: (path: string) => mkdirSync(path) },
    { name: 'a link to a file elsewhere', put: (path: string) => symlinkSync('/etc/hostname', path) },
    { name: 'a link to nothing', put: (path: string) => symlinkSync('/nowhere', path) },
    { name: 'a link to itself', put: (path: string) => symlinkSync(path, path) },
  ])('lists, searches, tells progress and backs up beside $name that is called like a run', async ({ put }) => {
    const { host, fileOf } = metronomeHost()
    const { run } = await host.start({ scenario: 'metronome', seed: 1 })
    put(fileOf('a-run'))

    expect(await host.runs()).toMatchObject([{ run }])
    expect(await host.search('metronome')).toHaveLength(1)
    expect(await host.progress()).toMatchObject({ toMark: 0 })
    expect(await host.backup()).toMatchObject({ runs: 1 })
    expect(await host.discardAll(1)).toMatchObject({ runs: 1 })
  })

  it.runIf(process.getuid?.() !== 0)('says of a run that the disk does not give that it does not', async () => {
    const { host, fileOf } = metronomeHost()
    const { run } = await host.start({ scenario: 'metronome', seed: 1 })
    host.close()
    chmodSync(fileOf(run), 0)

    expect(await host.runs()).toMatchObject([{ run, damage: expect.stringContaining('does not let this run be read') }])
    chmodSync(fileOf(run), 0o600)
    expect(await host.runs()).toMatchObject([{ run, scenario: 'metronome' }])
  })
})
