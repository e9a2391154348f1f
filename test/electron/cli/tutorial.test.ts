import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const LIBRARY = vi.hoisted(() => decodeURIComponent(new URL('../../../scenarios/library', import.meta.url).pathname))
vi.mock('../../../electron/cli/dist-folder', () => ({ inDist: () => LIBRARY }))

import { lintFile } from '../../../electron/cli/lint-file'
import { main } from '../../../electron/cli/main'
import { ENGINE, loadFile } from '../../../electron/host'
import { pretty } from '../../../scenarios/format'

const PAGE = readFileSync(new URL('../../../docs/authoring/tutorial.md', import.meta.url), 'utf8')

/** The blocks of a language on the page, in order. */
function blocks(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '')
}

// One folder for the whole page: each step goes on from the one before.
const folder = mkdtempSync(join(tmpdir(), 'hearback-tutorial-'))
const file = join(folder, 'parcels.yaml')
const [signal = '', ask = '', moment = '', item = '', comment = '', people = '', include = '', changes = ''] =
  blocks('yaml')

const FILES = /^(parcels\.yaml|postlane\.yaml|drill\.jsonl)$/

async function hearback(line: string) {
  let out = ''
  let err = ''
  const args = line.split(' ').map((each) => (FILES.test(each) ? join(folder, each) : each))
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    stdin: () => '',
  }
  return { code: await main(args, io), out: out.replaceAll(`${folder}/`, ''), err }
}

/** At the end of a section, as the page says. The list that the item goes to is the last of its own. */
function put(section: string, block: string) {
  const text = readFileSync(file, 'utf8')
  const end = text.indexOf('\n\n', text.indexOf(`\n${section}:\n`)) + 1
  expect(end).toBeGreaterThan(0)
  writeFileSync(file, text.slice(0, end) + block + text.slice(end))
}

const codes = () => lintFile(file, { shipped: LIBRARY, proof: true }).problems.map((each) => each.code)

describe('the tutorial', () => {
  beforeAll(async () => {
    expect((await hearback('new parcels.yaml')).code).toBe(0)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('begins with something that has no problems', async () => {
    expect(await hearback('lint parcels.yaml')).toEqual({ code: 0, out: '', err: blocks('text')[0] })
  })

  it('shows word for word what a slip is told as', () => {
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.replace('    from: jo\n', '    form: jo\n'))
    const { problems, texts } = lintFile(file, { shipped: LIBRARY, proof: true })
    writeFileSync(file, whole)

    expect(pretty(problems, texts).replaceAll(`${folder}/`, '').trimEnd()).toBe(blocks('text')[1]?.trimEnd())
  })

  it('is told what is missing after a signal, and nothing any more after ask, moment and item', () => {
    put('signals', signal)
    expect(codes()).toEqual(['name/unknown'])
    put('asks', ask)
    expect(codes()).toEqual(['unused/signal'])
    put('moments', moment)
    expect(codes()).toEqual([])
    put('checklists', item)
    expect(codes()).toEqual([])
  })

  it('ends with a scenario that bots play in the right order, everything new seen', async () => {
    const { code, out } = await hearback('rehearse parcels.yaml --runs 6 --bot expert --bot novice --bot silent --json')

    const { bots, unseen } = JSON.parse(out)
    const median = (dial: string) => bots.map((each: Record<string, { median: number }>) => each[dial]?.median)
    for (const dial of ['checklist', 'inbound']) {
      const [expert, novice, silent] = median(dial)
      expect([dial, expert > novice, novice > silent]).toEqual([dial, true, true])
    }
    expect(unseen.items).not.toContain('first-aid')
    expect(unseen.signals).toEqual([])
    expect(code).toBe(0)
  }, 60_000)

  it('annotates the very line for a pull request, and keeps quiet about what has a reason', async () => {
    const whole = readFileSync(file, 'utf8')
    const [code = ''] = /proof\/[\w-]+/.exec(comment) ?? []
    const silent = whole.replace(/^moments:\n[\s\S]*?\n\n/m, 'moments: []\n\n').replace('length: 10m', 'length: 20m')

    writeFileSync(file, whole.replace('    from: jo\n', '    form: jo\n'))
    const told = await hearback('lint parcels.yaml --format github')
    writeFileSync(file, silent)
    const before = codes()
    writeFileSync(file, silent.replace('length: 20m', `${comment}$&`))
    const after = codes()
    writeFileSync(file, whole)

    expect(told).toMatchObject({ code: 1, out: expect.stringMatching(/^::error file=parcels\.yaml,line=99,/) })
    expect(before).toContain(code)
    expect(after).toEqual(before.filter((each) => each !== code))
  })

  it('shares its people, and is the drill it was', async () => {
    const read = () => loadFile(ENGINE, file, LIBRARY)
    const before = read()
    const lines = include.trimEnd()

    writeFileSync(join(folder, 'postlane.yaml'), people)
    const text = readFileSync(file, 'utf8')
      .replace(/^include: .*$/m, lines)
      .replace(/^people:\n(?: .*\n)*/m, changes)
    writeFileSync(file, text)

    expect(text).toContain(`${lines}\n`)
    expect(text).toContain(changes)
    expect(await hearback('lint parcels.yaml postlane.yaml')).toMatchObject({ code: 0, out: '' })
    const after = read()
    if (!before.ok || !after.ok) throw new Error('not sound')
    expect(after.scenario.include).toContain('postlane.yaml')
    const { include: _, 'people-changes': __, ...drill } = after.scenario
    expect(before.scenario).toMatchObject(drill)
  })

  it('has commands that all run', async () => {
    writeFileSync(join(folder, 'drill.jsonl'), blocks('json')[0] ?? '')
    const commands = blocks('sh')
      .flatMap((block) => block.trim().split('\n'))
      .map((line) => line.replace(/^npm run (--silent )?hearback -- /, ''))
      .filter((line) => !line.startsWith('new '))

    for (const line of commands) {
      const { code, err } = await hearback(line.replace('--runs 20', '--runs 1'))
      expect({ line, code, err: code === 0 ? '' : err }).toEqual({ line, code: 0, err: '' })
    }
  }, 60_000)
})
