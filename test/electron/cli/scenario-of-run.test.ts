import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

const LIBRARY = vi.hoisted(() => decodeURIComponent(new URL('../../../scenarios/library', import.meta.url).pathname))
vi.mock('../../../electron/cli/dist-folder', () => ({ inDist: () => LIBRARY }))

import { main } from '../../../electron/cli/main'
import { ENGINE, loadFile, playMoves, RunWriter, ScenarioCopies } from '../../../electron/host'
import { newScenario } from '../../../scenarios/format'
import { tempFolder } from '../support/temp-folder'

/** A run of a scenario that ships nowhere, in a folder of runs, with the file it was played from beside that. */
function keptRun({ copy }: { copy: boolean }) {
  const folder = tempFolder()
  const file = join(folder, 'parcels.yaml')
  writeFileSync(file, newScenario({ id: 'parcels', schema: 's.json' }))
  const loading = loadFile(ENGINE, file, LIBRARY)
  if (!loading.ok) throw new Error('the new scenario does not load')
  const moves = [{ at: 70, move: { do: 'claim-command' } as const }]
  const played = playMoves(ENGINE, loading.scenario, { seed: 7, assistance: 'full' }, moves, 120)
  mkdirSync(join(folder, 'runs'))
  const path = join(folder, 'runs', 'one.jsonl')
  const writer = RunWriter.create(path)
  writer.append([
    {
      kind: 'header',
      hearback: 1,
      run: 'one',
      scenario: 'parcels',
      scenarioHash: loading.hash,
      seed: 7,
      assistance: 'full',
      startedAt: '2026-01-01T00:00:00.000Z',
      version: '0.0.0',
    },
    ...played.facts.map((fact) => ({ kind: 'fact', fact }) as never),
  ])
  writer.close()
  if (copy) new ScenarioCopies(folder).keep(loading.sources)
  return { folder, file, path }
}

async function hearback(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), stdin: () => '' }
  return { code: await main(args, io), out: out.join(''), err: err.join('') }
}

describe('a run of a scenario that does not ship', () => {
  it.each(['mark', 'debrief', 'replay'])('is read by %s with the copy kept beside it', async (command) => {
    const { path, folder, file } = keptRun({ copy: true })
    writeFileSync(file, 'gone')

    const { code, out, err } = await hearback(command, path, '--data', join(folder, 'elsewhere'))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.length).toBeGreaterThan(200)
  })

  it.each(['mark', 'debrief', 'replay'])(
    'asks %s for the file where there is no copy, and takes it',
    async (command) => {
      const { path, folder, file } = keptRun({ copy: false })
      const data = join(folder, 'elsewhere')

      const without = await hearback(command, path, '--data', data)
      expect(without.code).toBeGreaterThan(0)
      expect(without.err).toContain('--scenario FILE')
      expect(await hearback(command, path, '--data', data, '--scenario', file)).toMatchObject({ code: 0, err: '' })
      expect(await hearback(command, path, '--data', data, '--scenario', 'nowhere.yaml')).toMatchObject({ code: 2 })
    },
  )

  it('says when the file named is not what was played', async () => {
    const { path, folder, file } = keptRun({ copy: false })
    writeFileSync(file, newScenario({ id: 'parcels', schema: 'another.json' }))

    const { err } = await hearback('mark', path, '--data', join(folder, 'elsewhere'), '--scenario', file)
    expect(err).toContain('is not, letter for letter')
  })
})
