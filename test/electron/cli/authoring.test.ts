import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'

const LIBRARY = vi.hoisted(() => decodeURIComponent(new URL('../../../scenarios/library', import.meta.url).pathname))
// The built command line finds the library beside itself; here it is where the sources are.
vi.mock('../../../electron/cli/dist-folder', () => ({ inDist: () => LIBRARY }))

import { debrief } from '../../../electron/cli/commands/debrief'
import { graph } from '../../../electron/cli/commands/graph'
import { lint } from '../../../electron/cli/commands/lint'
import { mark } from '../../../electron/cli/commands/mark'
import { newFile } from '../../../electron/cli/commands/new'
import { schema } from '../../../electron/cli/commands/schema'
import { lintFile } from '../../../electron/cli/lint-file'
import { main } from '../../../electron/cli/main'
import type { Problem } from '../../../scenarios/format'
import { tempFolder } from '../support/temp-folder'

const FIXTURES = fileURLToPath(new URL('../../fixtures/scenarios/', import.meta.url))
const BAD = join(FIXTURES, 'invalid/name/unknown/scenario.yaml')

async function run(
  command: (args: string[], io: Parameters<typeof lint>[1]) => number | Promise<number>,
  args: string[],
  stdin = '',
) {
  let out = ''
  let err = ''
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    stdin: () => stdin,
  }
  const code = await command(args, io)
  return { code, out, err }
}

describe('hearback lint', () => {
  it('finds nothing in the scenarios that ship, nor in a new one', async () => {
    const file = join(tempFolder(), 'parcels.yaml')
    await run(newFile, [file])

    expect(await run(lint, [LIBRARY, file])).toEqual({
      code: 0,
      out: '',
      err: expect.stringMatching(/^\d+ files checked, no problems\.\n$/),
    })
  })

  it('ends with 1 where there are problems, 2 where it cannot run', async () => {
    expect((await run(lint, [BAD])).code).toBe(1)
    expect((await run(lint, [])).code).toBe(2)
    expect(await run(lint, ['/nowhere.yaml'])).toMatchObject({ code: 2, err: expect.stringContaining('/nowhere.yaml') })
    expect(await run(lint, [BAD, '--format', 'xml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('pretty, json'),
    })
  })

  it('gives JSON in the documented shape', async () => {
    const { out, code } = await run(lint, [BAD, '--json'])

    const problems = JSON.parse(out) as Problem[]
    expect(code).toBe(1)
    expect(problems).toHaveLength(4)
    expect(Object.keys(problems[0] ?? {})).toEqual([
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'code',
      'severity',
      'message',
      'suggestion',
    ])
    expect(problems[0]).toMatchObject({
      file: BAD,
      line: 14,
      code: 'name/unknown',
      severity: 'error',
      suggestion: 'bob',
    })
    expect(await run(lint, [LIBRARY, '--json'])).toMatchObject({ code: 0, out: '[]\n' })
  })

  it('gives annotations and SARIF of the same problems', async () => {
    const annotations = (await run(lint, [BAD, '--format', 'github'])).out.trim().split('\n')
    const sarif = JSON.parse((await run(lint, [BAD, '--format', 'sarif'])).out)

    expect(annotations).toHaveLength(4)
    expect(annotations[0]).toMatch(
      /^::error file=.*,line=14,endLine=14,col=70,endColumn=73,title=name\/unknown::There is no person/,
    )
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0].results).toHaveLength(4)
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 14,
      startColumn: 70,
      endLine: 14,
      endColumn: 73,
    })
  })

  it('reads standard input, whose includes come from what ships', async () => {
    const text = readFileSync(join(LIBRARY, 'low-fuel.yaml'), 'utf8')

    expect(await run(lint, ['-'], text)).toMatchObject({ code: 0 })
    expect((await run(lint, ['-', '--stdin-name', 'mine.yaml'], text.replace('level: 3', 'level: 30'))).out).toContain(
      'mine.yaml:7:8',
    )
  })

  it('points into an included file, by its path', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'lists'))
    writeFileSync(join(folder, 'lists', 'own.yaml'), 'hearback: 1\nkind: checklists\nchecklists: []\ncolour: red\n')
    const drill = join(folder, 'drill.yaml')
    writeFileSync(
      drill,
      readFileSync(join(FIXTURES, 'valid/small-drill.yaml'), 'utf8').replace(
        'incident:',
        'include: [lists/own.yaml]\nincident:',
      ),
    )

    const [problem] = lintFile(drill, { shipped: LIBRARY, proof: true }).problems
    expect(problem).toMatchObject({
      file: join(folder, 'lists', 'own.yaml'),
      line: 4,
      column: 1,
      code: 'shape/unknown-field',
    })
  })

  it('does not follow an include out of the folder, neither by its path nor by a link', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'inside'))
    writeFileSync(join(folder, 'secret.yaml'), 'hearback: 1\nkind: checklists\nchecklists: []\n')
    symlinkSync(join(folder, 'secret.yaml'), join(folder, 'inside', 'link.yaml'))
    const drill = join(folder, 'inside', 'drill.yaml')
    const small = readFileSync(join(FIXTURES, 'valid/small-drill.yaml'), 'utf8')
    writeFileSync(drill, small.replace('incident:', 'include: [../secret.yaml, link.yaml]\nincident:'))

    const codes = lintFile(drill, { shipped: LIBRARY, proof: false }).problems.map((each) => each.code)
    expect(codes).toEqual(['include/outside', 'include/not-found'])
  })
})

describe('hearback new', () => {
  it('writes a file once, and only under a name that can be an id', async () => {
    const file = join(tempFolder(), 'deeper', 'night-shift.yaml')

    expect(await run(newFile, [file, '--json'])).toMatchObject({
      code: 0,
      out: `${JSON.stringify({ file, id: 'night-shift' })}\n`,
    })
    expect(readFileSync(file, 'utf8')).toContain('id: night-shift\n')
    expect(await run(newFile, [file])).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
    expect(await run(newFile, [join(tempFolder(), 'Night Shift.yaml')])).toMatchObject({ code: 2 })
  })
})

describe('hearback mark and debrief', () => {
  const moves = '{"at":"3m","move":{"do":"claim-command"}}\n'

  it('mark a play from a file of moves, in the documented shape', async () => {
    const { out, code } = await run(mark, ['apache-upgrade', '--moves', '-', '--json'], moves)

    const marks = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(marks)).toEqual(['rubric', 'dials', 'items'])
    expect(Object.keys(marks.dials)).toEqual(['checklist', 'outbound', 'inbound'])
    expect(Object.keys(marks.items[0])).toEqual(['id', 'dial', 'score', 'applicable', 'evidence', 'why'])
    for (const { score } of marks.items) if (score !== null) expect(score >= 0 && score <= 1).toBe(true)
  })

  it('tell what happened, as Markdown or as data', async () => {
    expect((await run(debrief, ['apache-upgrade', '--moves', '-'], moves)).out).toMatch(
      /^# \[SIMULATION\] The upgrade that reached everything/,
    )
    expect(
      JSON.parse((await run(debrief, ['apache-upgrade', '--moves', '-', '--json'], moves)).out).debrief.length,
    ).toBeGreaterThan(0)
    expect((await run(debrief, ['apache-upgrade', '--moves', '-'], '{"at":"3m","move":{"do":"dance"}}\n')).code).toBe(2)
  })
})

describe('hearback graph and schema', () => {
  it('draw and print what they say', async () => {
    expect((await run(graph, ['wrong-prompt'])).out).toMatch(/^stateDiagram-v2\n/)
    expect(JSON.parse((await run(graph, ['wrong-prompt', '--json'])).out)).toMatchObject({
      id: 'wrong-prompt',
      type: 'parallel',
    })
    expect(await run(graph, ['nobody'])).toMatchObject({ code: 2 })
    expect(JSON.parse((await run(schema, [])).out)).toMatchObject({ type: 'object', title: 'A Hearback scenario' })
    expect((await run(schema, ['--reference'])).out).toMatch(/^# The scenario format/)
  })
})

describe('--help', () => {
  it.each(['new', 'lint', 'play', 'rehearse', 'replay', 'moves', 'mark', 'debrief', 'graph', 'schema'])(
    'of %s teaches by example',
    async (name) => {
      let out = ''
      const code = await main([name, '--help'], {
        out: (text) => {
          out += text
        },
        err: () => {},
        stdin: () => '',
      })

      expect(code).toBe(0)
      expect(out).toContain(`npm run`)
      expect(out).toContain(`hearback -- ${name}`)
    },
  )
})
