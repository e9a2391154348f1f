import { readMovesFile } from '../../../electron/cli/moves-file'
import { ENGINE, isScenarioBundle, parseCopy, parseIndex, readBundle, readRun } from '../../../electron/host'
import { ARGUMENTS } from '../../../electron/host/rpc-table'
import { askedFor } from '../../../electron/shell/links'
import { parseMove } from '../../../scenarios/engine'

export interface Target {
  name: string
  /** Files of the repository that good inputs are taken from, or texts themselves. */
  seeds: string[]
  /** Must come back by itself, whatever it is given. */
  read: (bytes: Buffer) => unknown
  /** How dear one input is: one in so many goes to it. */
  share: number
}

const text = (bytes: Buffer) => bytes.toString('utf8')

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
    name: 'scenario',
    seeds: ['test/fixtures/scenarios/valid/small-drill.yaml'],
    read: (b) => ENGINE.readScenario('a.yaml', () => text(b)),
    share: 1,
  },
]

/** As a socket's frames are read. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
