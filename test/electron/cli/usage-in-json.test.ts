import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

const LIBRARY = vi.hoisted(() => decodeURIComponent(new URL('../../../scenarios/library', import.meta.url).pathname))
vi.mock('../../../electron/cli/dist-folder', () => ({ inDist: () => LIBRARY }))

import { main } from '../../../electron/cli/main'
import { tempFolder } from '../support/temp-folder'

async function hearback(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), stdin: () => '' }
  return { code: await main(args, io), out: out.join(''), err: err.join('') }
}

const COMMANDS = ['lint', 'rehearse', 'mark', 'debrief', 'replay', 'graph', 'moves', 'play', 'schema']

describe('a command that does not run', () => {
  it.each([
    ...COMMANDS.map((command) => ({ args: [command, '--colour'], error: 'usage/arguments' })),
    { args: ['lint', 'nowhere.yaml'], error: 'usage/no-such-file' },
    { args: ['rehearse', 'nowhere.yaml'], error: 'usage/no-such-scenario' },
    { args: ['graph', 'nowhere.yaml'], error: 'usage/no-such-scenario' },
    { args: ['play', 'nowhere.yaml', '--until', '1m'], error: 'usage/no-such-scenario' },
    { args: ['play', 'low-fuel', '--moves', 'nowhere.jsonl'], error: 'usage/moves' },
    { args: ['mark', 'low-fuel', '--moves', 'nowhere.jsonl'], error: 'usage/moves' },
    { args: ['replay', 'nowhere.jsonl'], error: 'usage/no-such-run' },
    { args: ['moves', 'nowhere.jsonl'], error: 'usage/no-such-run' },
    { args: ['debrief', 'nowhere.jsonl'], error: 'usage/no-such-run' },
    { args: ['lnit', 'x.yaml'], error: 'usage/unknown-command' },
    { args: ['runs', 'nothing-like-it'], error: 'usage/cannot-run' },
    { args: ['bundle', 'nothing-like-it'], error: 'usage/cannot-run' },
    { args: ['bundle', 'a', 'b'], error: 'usage/cannot-run' },
  ])('says $error in JSON: $args', async ({ args, error }) => {
    const { code, out, err } = await hearback(...args, '--json')
    const told = JSON.parse(out).error

    expect(code).toBe(2)
    expect(told.code).toBe(error)
    expect(err).toContain(told.message)
  })

  it('says so in words alone where nobody asked for JSON', async () => {
    expect(await hearback('lint', 'nowhere.yaml')).toEqual({
      code: 2,
      out: '',
      err: 'There is no file or folder called "nowhere.yaml".\n',
    })
  })

  it('tells the problems of a scenario with errors', async () => {
    const file = join(tempFolder(), 'broken.yaml')
    writeFileSync(file, 'hearback: 1\nid: broken\n')

    const { code, out } = await hearback('rehearse', file, '--json')
    const { error } = JSON.parse(out)

    expect(code).toBe(1)
    expect(error.code).toBe('scenario/has-errors')
    expect(error.problems[0]).toMatchObject({ code: 'shape/missing-field', line: 1, severity: 'error' })
  })
})
