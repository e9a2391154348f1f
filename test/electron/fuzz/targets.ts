import { readFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readMovesFile } from '../../../electron/cli/moves-file'
import { tame } from '../../../electron/cli/tame'
import {
  ENGINE,
  isScenarioBundle,
  loadSources,
  parseCopy,
  parseIndex,
  readBundle,
  readRun,
} from '../../../electron/host'
import { Access } from '../../../electron/host/access'
import { hashOf, type Sources } from '../../../electron/host/archive'
import { isLive } from '../../../electron/host/archive/claim'
import { parseOutcomes } from '../../../electron/host/practice/outcome-index'
import { ARGUMENTS } from '../../../electron/host/rpc-table'
import { fileFor } from '../../../electron/host/static-files'
import { DESKTOP_ARGUMENT } from '../../../electron/ipc/desktop-arguments'
import { askedFor } from '../../../electron/shell/links'
import { newerIn } from '../../../electron/shell/newer-version'
import { parsePreferences } from '../../../electron/shell/preferences'
import { parseState } from '../../../electron/shell/window-state'
import { readRoute } from '../../../renderer/routes'
import { diffWords, languageHints, lessonCard, swapTest } from '../../../scenarios/debrief'
import { parseMove } from '../../../scenarios/engine'
import { checkShared } from '../../../scenarios/format'
import { readLibraryFile, shipped } from '../../players/library'
import { forged, sealed } from './forge'
import { type chance, spoil } from './mutate'
import { tellEverything } from './tell-everything'

type Chance = ReturnType<typeof chance>

export interface Target {
  name: string
  /** Files of the repository that good inputs are taken from, or texts themselves. */
  seeds: string[]
  /** Makes a bad one of a good one, where that is more than spoiling its bytes. */
  spoil?: (good: Buffer, luck: Chance) => Buffer
  /** Must come back by itself, whatever it is given. */
  read: (bytes: Buffer) => unknown
  /** How dear one input is: one in so many goes to it. */
  share: number
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const text = (bytes: Buffer) => bytes.toString('utf8')
const fixture = (path: string) => readFileSync(resolve(ROOT, path), 'utf8')
const access = new Access(() => 4173)
const LOW_FUEL = shipped('low-fuel')
const WRONG_PROMPT = shipped('wrong-prompt')

const SMALL_DRILL = fixture('test/fixtures/scenarios/valid/small-drill.yaml')
const WITH_PEOPLE = fixture('test/fixtures/scenarios/people/sound/scenario.yaml')
/** A whole play, with notes to it, as the lines of a file before they are sealed. */
const RECORDED = [
  '{"kind":"header","hearback":1,"run":"a","scenario":"wrong-prompt","scenarioHash":"0","seed":7,"assistance":"full","startedAt":"2026-01-01T00:00:00.000Z","version":"0.0.0"}',
  ...fixture('test/golden/wrong-prompt-novice.jsonl')
    .trim()
    .replaceAll(/"move":(.*)}$/gm, '"move":$1,"wall":""}')
    .split('\n'),
  ...fixture('test/electron/fuzz/notes.jsonl').trim().split('\n'),
].join('\n')

/** Everything of its kind, but for a line break, and for what some scripts are spelled and hyphenated with. */
const STEERS =
  /(?![\n\u00ad\u0600-\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2060-\u2064\ufeff])[\p{Cc}\p{Cf}\u2028\u2029]/u

/** Every format that a file or a message from outside may have. */
export const TARGETS: Target[] = [
  { name: 'recording', seeds: ['test/golden/runs/format-1-metronome.jsonl'], read: (b) => readRun(text(b)), share: 30 },
  { name: 'bundle', seeds: ['test/golden/runs/format-1.hearback'], read: readBundle, share: 30 },
  {
    name: 'scenario bundle',
    seeds: ['test/golden/runs/format-1.hearback-scenario'],
    read: isScenarioBundle,
    share: 30,
  },
  {
    name: 'scenario copy',
    seeds: ['test/golden/runs/format-1-scenario.json'],
    read: (b) => parseCopy(text(b), '0'.repeat(64)),
    share: 30,
  },
  {
    name: 'recording, forged and sealed anew',
    seeds: [RECORDED],
    spoil: forgedRun,
    read: (b) => {
      const read = readRun(text(b))
      return read.ok && tellEverything(read.run, WRONG_PROMPT)
    },
    share: 1,
  },
  {
    name: 'scenario copy under its own hash',
    seeds: [JSON.stringify({ hearback: 'scenario', version: 1, sources: [['a.yaml', SMALL_DRILL]] })],
    spoil: forgedOrSpoiled,
    read: (b) => {
      const sources = parseCopy(text(b), hashOfAny(parsed(text(b))))
      return sources && loadSources(ENGINE, sources)
    },
    share: 1,
  },
  {
    name: 'outcomes',
    seeds: [
      '{"hearback":"outcomes","version":"1"}\n\n{"run":"a","stamp":"1:2","outcome":{"title":"A","micro":null,"dials":{"checklist":{"score":1,"band":"solid"},"outbound":null,"inbound":null},"skills":[]},"forked":false}',
    ],
    read: (b) => parseOutcomes(text(b), '1'),
    share: 30,
  },
  {
    name: 'claim',
    seeds: ['4194999 0b9e7c1c-8d4b-4a7e-9f5e-0123456789ab:12345'],
    read: (b) => isLive(text(b)),
    share: 30,
  },
  {
    name: 'window state',
    seeds: ['{"x":10,"y":20,"width":1200,"height":800,"as":"maximized"}'],
    spoil: forgedOrSpoiled,
    read: (b) => parseState(text(b)),
    share: 30,
  },
  {
    name: 'settings of the shell',
    seeds: ['{"theme":"dark","updates":true,"updatesFrom":"https://updates.example/hearback.json"}'],
    spoil: forgedOrSpoiled,
    read: (b) => parsePreferences(text(b)),
    share: 30,
  },
  {
    name: 'news of a newer version',
    seeds: ['{"version":"12.3.4"}'],
    spoil: forgedOrSpoiled,
    read: (b) => newerIn(text(b), '0.1.0'),
    share: 30,
  },
  {
    name: 'index',
    seeds: ['{"hearback":"index","version":1}\n{"stamp":"1:2","summary":{"run":"a","scenario":"b"}}\n'],
    read: (b) => parseIndex(text(b)),
    share: 30,
  },
  {
    name: 'moves',
    seeds: ['# a comment\n{"at":"1m5s","move":{"do":"claim-command"}}\n'],
    read: (b) => readMovesFile(text(b), parseMove),
    share: 30,
  },
  {
    name: 'links',
    seeds: ['hearback://open/apache-upgrade', '/home/me/a.hearback', 'file:///home/me/a%20b.hearback'],
    read: (b) => askedFor([text(b)], '/'),
    share: 30,
  },
  {
    name: 'calls',
    seeds: [
      '["a-run",{"do":"say","in":"room","text":"x"}]',
      '[{"scenario":"a","seed":1}]',
      '["a-run",{"paused":true}]',
    ],
    read: (b) => {
      const value = parsed(text(b))
      return Object.values(ARGUMENTS).map((schema) => schema.safeParse(value))
    },
    share: 10,
  },
  {
    name: 'calls of the desktop',
    seeds: [
      '[{"id":"desk.palette","title":"All commands","category":"Desk","keys":"mod+shift+k","enabled":true}]',
      '"Checkout is slow"',
      '7',
    ],
    spoil: forgedOrSpoiled,
    read: (b) => {
      const value = parsed(text(b))
      return Object.values(DESKTOP_ARGUMENT).map((schema) => schema.safeParse(value))
    },
    share: 10,
  },
  {
    name: 'request',
    seeds: ['/assets/app-1a2b.js', '/', '/index.html', '/a/%2e%2e/b%5c..%00.js'],
    read: (b) => {
      const path = b.toString('latin1')
      const file = fileFor('/srv/page', path)
      if (file !== null && !resolve(file).startsWith(`/srv/page${sep}`)) throw new Error(`It leads to ${file}.`)
      const headers = { host: path, origin: path, cookie: path }
      if (
        access.isOurHost({ headersDistinct: { host: [path] } }) ||
        access.hasCookie({ headers }) ||
        access.isToken(path)
      )
        throw new Error('It was let in.')
    },
    share: 30,
  },
  {
    name: 'address within the page',
    seeds: ['#/debrief/2026-01-01-00-00-a?tab=marks&fact=7', '#/briefing/low-fuel?seed=3&assistance=none'],
    read: (b) => readRoute(text(b)),
    share: 30,
  },
  {
    name: 'words in a terminal',
    seeds: ['\u001b]0;title\u0007\u001b[2J\r\u202eten minutes\u2069\n\tleft'],
    read: (b) => {
      if (STEERS.test(tame(text(b)))) throw new Error('It steers the terminal.')
    },
    share: 30,
  },
  {
    name: 'words for the debrief',
    seeds: [
      'db-main-3 went down because Noor should have known better; nobody told us until 14:05, on 10.0.0.1.',
      'Why did you not look at https://grafana.example/d/abc?orgId=1 and mail noor@example.com?',
    ],
    read: (b) => {
      const words = text(b).slice(0, 20_000)
      languageHints(words)
      const { text: after } = lessonCard(words, LOW_FUEL)
      swapTest(after)
      diffWords(words.slice(0, 2000), after.slice(0, 2000))
    },
    share: 1,
  },
  {
    name: 'people',
    seeds: ['test/fixtures/scenarios/people/sound/people.yaml'],
    read: (b) => {
      checkShared('people.yaml', text(b))
      return ENGINE.readScenario('a.yaml', (path) => (path === 'a.yaml' ? WITH_PEOPLE : text(b)))
    },
    share: 1,
  },
  {
    name: 'checklists',
    seeds: ['scenarios/library/checklists/imoc.yaml', 'scenarios/library/checklists/components.yaml'],
    read: (b) => {
      checkShared('imoc.yaml', text(b))
      return ENGINE.readScenario('a.yaml', (path) => (path === 'a.yaml' ? readLibraryFile('low-fuel.yaml') : text(b)))
    },
    share: 1,
  },
  {
    name: 'scenario',
    seeds: ['test/fixtures/scenarios/valid/small-drill.yaml'],
    read: (b) => ENGINE.readScenario('a.yaml', () => text(b)),
    share: 1,
  },
]

/** Fields forged, or bytes spoiled. */
function forgedOrSpoiled(good: Buffer, luck: Chance): Buffer {
  return luck.below(3) === 0 ? spoil(good, luck) : Buffer.from(forged(text(good), luck))
}

/** A recorded play with a few of its lines forged, missing or twice there, below a header, with a chain that is whole. */
function forgedRun(good: Buffer, luck: Chance): Buffer {
  const lines = text(good).trim().split('\n')
  for (let times = 1 + luck.below(3); times > 0; times -= 1) {
    const at = luck.below(lines.length)
    const line = lines[at] ?? ''
    const instead = [[], [line, line]][luck.below(8)] ?? [forged(line, luck)]
    lines.splice(at, 1, ...instead.filter((each) => each.endsWith('}') && each !== '{}'))
  }
  return sealed(lines)
}

/** As a socket's frames are read. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** What a copy would have to be called for somebody to believe it. */
function hashOfAny(copy: unknown): string {
  try {
    return hashOf((copy as { sources: Sources }).sources)
  } catch {
    return ''
  }
}
