import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../scenarios/format'
import { createPlayer, type PlayerKind, playOut } from '../../../scenarios/players'
import { mark } from '../../../scenarios/scoring'
import { readLibraryFile } from '../../players/library'

const FIXTURE = fileURLToPath(new URL('./fixtures/late-parcels.yaml', import.meta.url))
const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1)

const read = readScenario('late-parcels.yaml', (path) =>
  path === 'late-parcels.yaml' ? readFileSync(FIXTURE, 'utf8') : readLibraryFile(path),
)
if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
const { scenario } = read

describe('in a scenario none of the players was written for', () => {
  it.each(SEEDS)('the by-the-book player resolves it, and takes the way somebody spoke for (seed %i)', (seed) => {
    const { drill, moves } = play('expert', seed)

    const orders = moves.flatMap(({ move }) => (move.do === 'order' ? [move] : []))

    expect(drill.ended?.ending).toBe('resolved')
    expect(orders.filter(({ ask }) => ask === 'drain').map(({ slots }) => slots.speed)).toEqual(['in batches'])
    expect(orders.some(({ ask }) => ask === 'purge')).toBe(false)
  })

  it('experts come out above novices and novices above the silent', () => {
    for (const seed of SEEDS) {
      const [expert, novice, silent] = (['expert', 'novice', 'silent'] as const).map(
        (kind) => mark(play(kind, seed).facts, scenario).dials,
      )

      for (const dial of ['checklist', 'outbound', 'inbound'] as const) {
        expect(expert?.[dial].score, `${dial}, seed ${seed}`).toBeGreaterThan(novice?.[dial].score ?? 1)
        expect(novice?.[dial].score, `${dial}, seed ${seed}`).toBeGreaterThan(silent?.[dial].score ?? 1)
      }
    }
  })
})

function play(kind: PlayerKind, seed: number) {
  return playOut(scenario, createPlayer(kind, seed), { seed })
}
