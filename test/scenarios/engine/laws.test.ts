import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { act, advance, type Drill, type Fact, type Move, startDrill } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { shipped } from '../../players/library'
import { anyInject, anyPlay } from './support/any-move'
import { odd } from './support/odd'

const seeds = fc.integer({ min: 0, max: 1000 })
const END = 4000

interface Course {
  drill: Drill
  facts: Fact[]
}

/** Plays moves at their seconds, then lets time run out. `cut` may take a stretch of time apart. */
function playIn(
  scenario: Scenario,
  seed: number,
  moves: Array<{ wait: number; move: Move }>,
  cut: (from: number, to: number) => number[] = (_, to) => [to],
): Course {
  const course: Course = startDrill(scenario, { seed })
  const pass = (to: number) => {
    for (const stop of cut(course.drill.at, to)) take(course, advance(scenario, course.drill, stop))
  }
  for (const { wait, move } of moves) {
    pass(course.drill.at + wait)
    const answer = act(scenario, course.drill, 'imoc', move)
    if (answer.ok) take(course, answer)
  }
  pass(END)
  return course
}

function take(course: Course, next: Course): void {
  course.drill = next.drill
  course.facts = [...course.facts, ...next.facts]
}

/** Those that ship, and two odd ones: next to nothing, and a bit of everything at once. */
const SCENARIOS = [
  ...['apache-upgrade', 'low-fuel', 'wrong-prompt'].map((name) => ({ name, scenario: shipped(name), share: 1 })),
  ...['tiny', 'everything'].map((name) => ({ name, scenario: odd(name), share: 0.4 })),
]

describe.each(SCENARIOS)('a drill of $name', ({ scenario, share }) => {
  const runs = (all: number) => ({ numRuns: Math.ceil(all * share) })
  const plays = anyPlay(scenario)
  const play = (
    seed: number,
    moves: Array<{ wait: number; move: Move }>,
    cut?: (from: number, to: number) => number[],
  ) => playIn(scenario, seed, moves, cut)

  it('is the same however time is cut up', () => {
    fc.assert(
      fc.property(
        seeds,
        plays,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        (seed, moves, steps) => {
          const inSteps = (from: number, to: number) => {
            const stops = [from]
            for (let index = 0; (stops.at(-1) ?? to) < to; index++) {
              stops.push(Math.min(to, (stops.at(-1) ?? to) + (steps[index % steps.length] ?? 1)))
            }
            return stops
          }

          expect(play(seed, moves, inSteps)).toEqual(play(seed, moves))
        },
      ),
      runs(25),
    )
  })

  it('is the same again with the same seed and moves', () => {
    fc.assert(
      fc.property(seeds, plays, (seed, moves) => {
        expect(JSON.stringify(play(seed, moves))).toBe(JSON.stringify(play(seed, moves)))
      }),
      runs(25),
    )
  })

  it('goes on as if nothing had been, when saved and read back at any moment', () => {
    fc.assert(
      fc.property(seeds, plays, fc.nat(39), (seed, moves, stop) => {
        const whole = play(seed, moves)
        let course: Course = startDrill(scenario, { seed })
        for (const [index, { wait, move }] of moves.entries()) {
          take(course, advance(scenario, course.drill, course.drill.at + wait))
          if (index === stop) course = JSON.parse(JSON.stringify(course)) as Course
          const answer = act(scenario, course.drill, 'imoc', move)
          if (answer.ok) take(course, answer)
        }
        take(course, advance(scenario, course.drill, END))

        expect(course).toEqual(whole)
      }),
      runs(25),
    )
  })

  it('forked goes two ways without either touching the other', () => {
    fc.assert(
      fc.property(seeds, plays, plays, (seed, moves, others) => {
        const { drill } = play(seed, moves.slice(0, 5))
        const before = JSON.stringify(drill)
        for (const { move } of others) act(scenario, drill, 'imoc', move)
        advance(scenario, drill, END)

        expect(JSON.stringify(drill)).toBe(before)
      }),
      runs(25),
    )
  })

  it('never throws, and ends, whatever anybody does', () => {
    fc.assert(
      fc.property(seeds, plays, (seed, moves) => {
        const { drill, facts } = play(seed, moves)

        expect(drill.ended).not.toBeNull()
        expect(facts.at(-1)?.kind).toBe('drill-ended')
        expect(facts.filter((fact) => fact.kind === 'drill-ended')).toHaveLength(1)
      }),
      runs(250),
    )
  })

  it('never throws, and ends, whatever a facilitator injects', () => {
    const injects = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 120 }), move: anyInject(scenario) }), {
      minLength: 1,
      maxLength: 20,
      size: 'max',
    })

    fc.assert(
      fc.property(seeds, injects, (seed, moves) => {
        let { drill } = startDrill(scenario, { seed })
        for (const { wait, move } of moves) {
          const now = advance(scenario, drill, drill.at + wait).drill
          const before = JSON.stringify(now)
          const answer = act(scenario, now, 'facilitator', move)
          if (!answer.ok) expect(JSON.stringify(now)).toBe(before)
          drill = answer.ok ? answer.drill : now
        }
        expect(advance(scenario, drill, END).drill.ended).not.toBeNull()
      }),
      runs(50),
    )
  })

  it('numbers its facts from one without gaps, and never goes back in time', () => {
    fc.assert(
      fc.property(seeds, plays, (seed, moves) => {
        const { facts } = play(seed, moves)

        expect(facts.map((fact) => fact.id)).toEqual(facts.map((_, index) => index + 1))
        expect(facts.every((fact, index) => index === 0 || fact.at >= (facts[index - 1]?.at ?? 0))).toBe(true)
        expect(facts.every((fact) => Number.isInteger(fact.at))).toBe(true)
      }),
      runs(25),
    )
  })

  it('is untouched by a refused move and by any move from another seat', () => {
    fc.assert(
      fc.property(seeds, plays, (seed, moves) => {
        let { drill } = startDrill(scenario, { seed })
        for (const { wait, move } of moves) {
          drill = advance(scenario, drill, drill.at + wait).drill
          const before = JSON.stringify(drill)
          for (const seat of ['observer', 'facilitator', 'bot', ''])
            expect(act(scenario, drill, seat, move).ok).toBe(false)
          const answer = act(scenario, drill, 'imoc', move)
          expect(JSON.stringify(drill)).toBe(before)
          if (answer.ok) drill = answer.drill
        }
      }),
      runs(25),
    )
  })

  it('tells every seat the same, whatever help the bot gives', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const told = (assistance: 'full' | 'none') => {
          const { drill, facts } = startDrill(scenario, { seed, assistance })
          return [...facts, ...advance(scenario, drill, END).facts].map(({ for: _, ...fact }) => fact)
        }

        expect(told('none')).toEqual(told('full'))
      }),
      runs(8),
    )
  })
})
