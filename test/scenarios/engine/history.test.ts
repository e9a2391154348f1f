import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  act,
  advance,
  type Drill,
  drillAt,
  type Fact,
  fork,
  historyOf,
  type Move,
  type RecordedMove,
  startDrill,
} from '../../../scenarios/engine'
import { shipped } from '../../players/library'
import { anyPlay } from './support/any-move'
import { Run, small } from './support/small'

const scenario = shipped('apache-upgrade')
const seeds = fc.integer({ min: 0, max: 1000 })
const plays = anyPlay(scenario)
const END = 2400

/** Moves with the seconds they are made at, rather than the seconds between them. */
function timed(moves: Array<{ wait: number; move: Move }>): RecordedMove[] {
  let at = 0
  return moves.map(({ wait, move }) => {
    at += wait
    return { at, move }
  })
}

/** A plain replay from the start, with nothing kept on the way. */
function replay(seed: number, moves: readonly RecordedMove[], until: number): { drill: Drill; facts: Fact[] } {
  return playOn(startDrill(scenario, { seed }), moves, until)
}

function playOn(
  from: { drill: Drill; facts: Fact[] },
  moves: readonly RecordedMove[],
  until: number,
): { drill: Drill; facts: Fact[] } {
  let { drill } = from
  const facts = [...from.facts]
  const take = (next: { drill: Drill; facts: Fact[] }) => {
    drill = next.drill
    facts.push(...next.facts)
  }
  for (const { at, seat = 'imoc', move } of moves) {
    if (at > until) break
    take(advance(scenario, drill, at))
    const answer = act(scenario, drill, seat, move)
    if (answer.ok) take(answer)
  }
  take(advance(scenario, drill, until))
  return { drill, facts }
}

describe('the history of a drill', () => {
  it('gives at every second the drill that a fresh replay gives', () => {
    fc.assert(
      fc.property(seeds, plays, fc.array(fc.nat(END), { minLength: 2, maxLength: 3 }), (seed, play, seconds) => {
        const moves = timed(play)
        const history = historyOf(scenario, { seed }, moves, END)

        for (const at of [0, ...seconds, moves[3]?.at ?? 0])
          expect(drillAt(history, at)).toEqual(replay(seed, moves, at).drill)
      }),
      { numRuns: 15 },
    )
  })

  it('has the facts of the whole run', () => {
    fc.assert(
      fc.property(seeds, plays, (seed, play) => {
        const moves = timed(play)

        expect(historyOf(scenario, { seed }, moves, END).facts).toEqual(replay(seed, moves, END).facts)
      }),
      { numRuns: 15 },
    )
  })

  it('forked and played on with the same moves gives the same facts', () => {
    fc.assert(
      fc.property(seeds, plays, fc.nat(END), (seed, play, at) => {
        const moves = timed(play)
        const history = historyOf(scenario, { seed }, moves, END)

        const forked = fork(history, at)
        const again = playOn(forked, moves.slice(forked.moves.length), END)

        expect(forked.moves).toEqual(moves.filter((each) => each.at < at))
        expect(again.facts).toEqual(history.facts)
      }),
      { numRuns: 15 },
    )
  })

  it('is untouched by what is played from a fork of it', () => {
    fc.assert(
      fc.property(seeds, plays, plays, fc.nat(600), (seed, play, other, at) => {
        const history = historyOf(scenario, { seed }, timed(play), END)
        const before = JSON.stringify(history)

        const forked = fork(history, at)
        playOn(
          forked,
          timed(other).map((each) => ({ ...each, at: each.at + at })),
          END,
        )

        expect(JSON.stringify(history)).toBe(before)
      }),
      { numRuns: 10 },
    )
  })

  it('forks before the moves of a second and after what falls due in it', () => {
    const calm = small({ moments: [{ at: '50s', do: { set: { switch: 'on' } } }] })
    const history = historyOf(calm, { seed: 1 }, [{ at: 50, move: { do: 'claim-command' } }], 100)

    const forked = fork(history, 50)

    expect(forked.drill.at).toBe(50)
    expect(forked.drill.settings).toEqual({ switch: 'on' })
    expect(forked.drill.incident.command).toBeNull()
    expect(drillAt(history, 50).incident.command).toBe('imoc')
  })

  it('forks at the very start, before anything was done', () => {
    const first: RecordedMove[] = [{ at: 0, move: { do: 'claim-command' } }]

    const forked = fork(historyOf(small(), { seed: 1 }, first, 100), 0)

    expect(forked).toEqual({ ...startDrill(small(), { seed: 1 }), moves: [] })
  })

  it('passes over a refused move as the drill itself did', () => {
    const history = historyOf(small(), { seed: 1 }, [{ at: 10, move: { do: 'confirm', loop: 'l99' } }], 100)

    expect(drillAt(history, 100)).toEqual(new Run(small()).to(100).drill)
  })

  it('has a checkpoint at least every minute and at every second somebody moved', () => {
    const moves: RecordedMove[] = [70, 71, 71, 300].map((at) => ({
      at,
      move: { do: 'note', text: `at ${at}`, kind: 'note' },
    }))

    const kept = historyOf(small(), { seed: 1 }, moves, 420).checkpoints.map(({ drill, moves: made }) => [
      drill.at,
      made,
    ])

    expect(kept).toEqual([
      [0, 0],
      [60, 0],
      [70, 1],
      [71, 3],
      [120, 3],
      [180, 3],
      [240, 3],
      [300, 4],
      [360, 4],
      [420, 4],
    ])
  })
})
