import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { act, advance, type Fact, type Move, startDrill } from '../../../scenarios/engine'
import { createPlayer, playOut } from '../../../scenarios/players'
import { shipped } from '../../players/library'

/**
 * Recorded plays, move by move and fact by fact. A change that alters one says so by failing here; if that is
 * meant, delete the file, run the test once and look at the difference before committing it.
 */
const GOLDEN = ['apache-upgrade', 'low-fuel', 'wrong-prompt'].flatMap((scenario) =>
  (['expert', 'novice', 'silent'] as const).map((player) => ({
    name: `${scenario}-${player}`,
    scenario,
    player,
    seed: 7,
  })),
)

const file = (name: string) => fileURLToPath(new URL(`../../golden/${name}.jsonl`, import.meta.url))

type Line = { kind: 'move'; at: number; move: Move } | { kind: 'fact'; fact: Fact }

describe('a golden recording', () => {
  it.each(GOLDEN)('$name replays byte for byte', ({ name, scenario: id, seed, player }) => {
    const scenario = shipped(id)
    if (!existsSync(file(name))) {
      if (process.env.CI) throw new Error(`${name} has no recording; record it on your own machine and commit it`)
      const { moves, facts } = playOut(scenario, createPlayer(player, seed), { seed })
      const lines: Line[] = [
        ...moves.map((move) => ({ kind: 'move' as const, ...move })),
        ...facts.map((fact) => ({ kind: 'fact' as const, fact })),
      ]
      writeFileSync(file(name), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
    }
    const lines = readFileSync(file(name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)

    let { drill, facts } = startDrill(scenario, { seed })
    for (const line of lines) {
      if (line.kind !== 'move') continue
      const passed = advance(scenario, drill, line.at)
      const answer = act(scenario, passed.drill, 'imoc', line.move)
      if (!answer.ok) throw new Error(answer.message)
      facts = [...facts, ...passed.facts, ...answer.facts]
      drill = answer.drill
    }
    facts = [...facts, ...advance(scenario, drill, 4000).facts]

    const recorded = lines.flatMap((line) => (line.kind === 'fact' ? [JSON.stringify(line.fact)] : []))
    expect(facts.map((fact) => JSON.stringify(fact))).toEqual(recorded)
  })
})
