import { describe, expect, it } from 'vitest'
import { type Move, startDrill } from '../../../scenarios/engine'
import { createPlayer, type PlayerKind, playOn, playOut } from '../../../scenarios/players'
import { shipped } from '../../players/library'

const UNTIL = 900
const slow = shipped('apache-upgrade')
const RUNS = [
  { scenario: slow, seed: 3 },
  { scenario: slow, seed: 4 },
  { scenario: shipped('low-fuel'), seed: 3 },
]

describe('players that take turns', () => {
  it.each<PlayerKind>(['expert', 'novice', 'wrong-hypothesis', 'random'])(
    'each play as if they were alone: %s',
    (kind) => {
      const alone = RUNS.map(({ scenario, seed }) =>
        playOut(scenario, createPlayer(kind, seed), { seed, every: 3, until: UNTIL }),
      )

      const drills = RUNS.map(({ scenario, seed }) =>
        playOn(scenario, createPlayer(kind, seed), startDrill(scenario, { seed }), { every: 3, until: UNTIL }),
      )
      const beside: Move[][] = drills.map(() => [])
      const playing = new Set(drills.keys())
      while (playing.size > 0)
        for (const index of playing) {
          const step = drills[index]?.next()
          if (step?.done) {
            beside[index] = step.value.moves.map(({ move }) => move)
            playing.delete(index)
          }
        }

      expect(beside).toEqual(alone.map(({ moves }) => moves.map(({ move }) => move)))
    },
  )
})
