import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { createPlayer, type PlayerKind, playOut } from '../../scenarios/players'
import { mark, playedScenario } from '../../scenarios/scoring'
import { shipped } from '../players/library'
import { transcriptOf } from './transcript'

const HERE = new URL('./', import.meta.url)
const LIBRARY = new URL('../../scenarios/library/', import.meta.url)

/** Which runs are recorded: every scenario, every kind of player. */
const RUNS: ReadonlyArray<[scenario: string, player: PlayerKind, seed: number]> = [
  ['apache-upgrade', 'expert', 11],
  ['apache-upgrade', 'novice', 12],
  ['apache-upgrade', 'random', 13],
  ['apache-upgrade', 'ack-everything', 14],
  ['low-fuel', 'slow', 21],
  ['low-fuel', 'wrong-hypothesis', 22],
  ['low-fuel', 'panicky', 23],
  ['low-fuel', 'novice', 24],
  ['wrong-prompt', 'expert', 31],
  ['wrong-prompt', 'novice', 32],
  ['wrong-prompt', 'wrong-hypothesis', 33],
  ['wrong-prompt', 'random', 34],
  ['wrong-prompt', 'silent', 35],
]

/** Plays and writes the runs anew, with a transcript each for whoever marks them. Their marks must then be made anew, too. */
export function record(): string[] {
  for (const folder of ['runs', 'scenarios/checklists']) mkdirSync(path(folder), { recursive: true })
  for (const list of ['imoc', 'components']) copy(`checklists/${list}.yaml`)
  return RUNS.map(([id, kind, seed]) => {
    copy(`${id}.yaml`)
    const scenario = shipped(id)
    const { facts } = playOut(scenario, createPlayer(kind, seed), { seed })
    const name = `${id}-${kind}`
    const header = { recording: 'hearback', version: 1, scenario: id, seed, player: kind }
    writeFileSync(path(`runs/${name}.jsonl`), `${[header, ...facts].map((one) => JSON.stringify(one)).join('\n')}\n`)
    const items = mark(facts, scenario).items.map((item) => `${item.id}  ${item.title}`)
    const lines = [
      'Items to mark:',
      '',
      ...items,
      '',
      'What happened:',
      '',
      ...transcriptOf(facts, playedScenario(facts, scenario)),
    ]
    writeFileSync(path(`runs/${name}.transcript.txt`), `${lines.join('\n')}\n`)
    return name
  })
}

function copy(file: string): void {
  copyFileSync(fileURLToPath(new URL(file, LIBRARY)), path(`scenarios/${file}`))
}

function path(file: string): string {
  return fileURLToPath(new URL(file, HERE))
}
