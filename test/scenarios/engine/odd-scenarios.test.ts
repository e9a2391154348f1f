import { describe, expect, it } from 'vitest'
import { checkScenario } from '../../../scenarios/format'
import { createPlayer, PLAYER_KINDS, playOut } from '../../../scenarios/players'
import { prove } from '../../../scenarios/proof'
import { mark } from '../../../scenarios/scoring'
import { odd, readOdd } from './support/odd'
import { asks, people, Run, small } from './support/small'

const SEEDS = [1, 2, 3]

describe.each(['tiny', 'everything'])('an odd scenario: %s', (name) => {
  it('is read, and what is proved of it are warnings at most', () => {
    const checked = checkScenario(`${name}.yaml`, readOdd(name))

    expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(prove(checked).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(PLAYER_KINDS)('is played to an end and marked by every kind of player: %s', (kind) => {
    for (const seed of SEEDS) {
      const { drill, facts } = playOut(odd(name), createPlayer(kind, seed), { seed })
      const { dials } = mark(facts, odd(name))

      expect(drill.ended).not.toBeNull()
      for (const { score } of Object.values(dials)) if (score !== null) expect(score).toBeLessThanOrEqual(1)
    }
  })

  it('is played better by the book than not at all', () => {
    for (const seed of SEEDS) {
      const score = (kind: 'expert' | 'silent') =>
        mark(playOut(odd(name), createPlayer(kind, seed), { seed }).facts, odd(name)).dials.checklist.score ?? 0

      expect(score('expert')).toBeGreaterThan(score('silent'))
    }
  })
})

describe('a page in the first second', () => {
  it('leaves nobody late for what is done while it is quiet', () => {
    const { facts } = playOut(odd('tiny'), createPlayer('expert', 1), { seed: 1 })

    const item = mark(facts, odd('tiny')).items.find(({ id }) => id === 'checklist/think-ahead')

    expect(item).toMatchObject({ applicable: false, why: 'It all began before there was time for it.' })
  })
})

describe('a crowd', () => {
  const COUNT = 60
  const crowd = Array.from({ length: COUNT }, (_, index) => `p${index}`)
  const scenario = small({
    people: people(Object.fromEntries(crowd.map((id) => [id, { name: `${id} X`, role: 'Hands', present: true }]))),
    asks: asks({ look: { of: crowd } }),
    signals: Object.fromEntries(
      crowd.map((id) => [
        `s-${id}`,
        { about: id, from: id, in: 'inc', text: `${id} is odd`, names: [[id]], 'closes-with': ['restart'] },
      ]),
    ),
    moments: [{ at: '10s', do: crowd.map((id) => ({ signal: `s-${id}` })) }],
  })

  it('that speaks in one second and is asked in the next is heard, each by name', () => {
    const run = new Run(scenario).to(10)
    for (const to of crowd)
      run.do({ do: 'order', in: 'inc', to, ask: 'look', slots: { host: 'b-2' }, within: 600, text: `${to}, look.` })
    run.to(1200)

    expect(run.of('loop-acknowledged')).toHaveLength(COUNT)
    expect(run.of('loop-reported')).toHaveLength(COUNT)
    expect(run.of('span-exceeded').length).toBeGreaterThan(0)
  })
})
