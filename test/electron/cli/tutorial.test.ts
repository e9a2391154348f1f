import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const LIBRARY = vi.hoisted(() => decodeURIComponent(new URL('../../../scenarios/library', import.meta.url).pathname))
vi.mock('../../../electron/cli/dist-folder', () => ({ inDist: () => LIBRARY }))

import { lintFile } from '../../../electron/cli/lint-file'
import { main } from '../../../electron/cli/main'
import { pretty } from '../../../scenarios/format'

const PAGE = readFileSync(new URL('../../../docs/authoring/tutorial.md', import.meta.url), 'utf8')

/** The blocks of a language on the page, in order. */
function blocks(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '')
}

// One folder for the whole page: each step goes on from the one before.
const folder = mkdtempSync(join(tmpdir(), 'hearback-tutorial-'))
const file = join(folder, 'parcels.yaml')
const [signal = '', ask = '', moment = '', item = ''] = blocks('yaml')

async function hearback(line: string) {
  let out = ''
  let err = ''
  const args = line.split(' ').map((each) => (/^(parcels\.yaml|drill\.jsonl)$/.test(each) ? join(folder, each) : each))
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

function put(under: string, block: string) {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(under)
  writeFileSync(file, text.replace(under, `${under}${block}`))
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
    put('\nsignals:\n', signal)
    expect(codes()).toEqual(['name/unknown'])
    put('\nasks:\n', ask)
    expect(codes()).toContain('unused/signal')
    put('\nmoments:\n', moment)
    expect(codes()).toEqual([])
    put('    title: As it unfolds\n    items:\n', item)
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
