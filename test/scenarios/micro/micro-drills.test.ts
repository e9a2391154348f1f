import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Fact, type HandoverPoint, variantOf } from '../../../scenarios/engine'
import { checkScenario, SKILLS } from '../../../scenarios/format'
import { createPlayer, type PlayerKind, playOut } from '../../../scenarios/players'
import { prove } from '../../../scenarios/proof'
import { mark } from '../../../scenarios/scoring'
import { MICRO_DRILLS, readLibraryFile, shipped } from '../../players/library'
import { anyPlay } from '../engine/support/any-move'
import { course } from './course'

const SEEDS = [1, 2, 3]

it('there is a micro-drill for every skill, and no other', () => {
  expect(MICRO_DRILLS.toSorted()).toEqual([...SKILLS].sort())
})

describe.each(MICRO_DRILLS)('the micro-drill %s', (id) => {
  const scenario = shipped(id)
  const played = (kind: PlayerKind, seed: number) => playOut(scenario, createPlayer(kind, seed), { seed })

  it('has nothing wrong with it, and nothing that can be proved against it', () => {
    const checked = checkScenario(`micro/${id}.yaml`, readLibraryFile)

    expect(checked.withMore(prove(checked))).toEqual([])
  })

  it('drills the skill of its name in three minutes, on a list of its own', () => {
    expect(scenario).toMatchObject({ skill: id, length: 180, include: [] })
    expect(scenario.checklists).toHaveLength(1)
  })

  it('does not say in its title what will be missed', () => {
    const words = id.split('-').filter((word) => word.length > 4)

    expect(words.filter((word) => scenario.title.toLowerCase().includes(word))).toEqual([])
  })

  it('is worth playing again: people and names differ from seed to seed', () => {
    const variants = [...SEEDS, 4, 5, 6, 7, 8].map((seed) => JSON.stringify(variantOf(scenario, seed)))

    expect(new Set(variants).size).toBeGreaterThan(3)
  })

  it('ranks expert, novice and silent on every dial, and ends well only for the one who shows the skill', () => {
    for (const seed of SEEDS) {
      const [expert, novice, silent] = (['expert', 'novice', 'silent'] as const).map((kind) => played(kind, seed))
      const dials = [expert, novice, silent].map((play) => mark(play?.facts ?? [], scenario).dials)

      for (const dial of ['checklist', 'outbound', 'inbound'] as const) {
        const [high, middle, low] = dials.map((each) => each[dial].score)
        if (high == null || middle == null || low == null) continue
        expect(high, `${dial}, seed ${seed}`).toBeGreaterThan(middle)
        expect(middle, `${dial}, seed ${seed}`).toBeGreaterThan(low)
      }
      expect(endedWell(expert?.facts ?? []), `expert, seed ${seed}`).toBe(true)
      expect(endedWell(silent?.facts ?? []), `silent, seed ${seed}`).toBe(false)
      expect(expert?.drill.at ?? 0, `expert, seed ${seed}`).toBeLessThanOrEqual(7 * 60)
    }
  })

  it('is the same however time is cut up, whatever is done', () => {
    fc.assert(
      fc.property(fc.nat(1000), anyPlay(scenario), fc.integer({ min: 1, max: 40 }), (seed, moves, step) => {
        expect(course(id, seed, moves, step)).toEqual(course(id, seed, moves))
      }),
      { numRuns: 6 },
    )
  })
})

describe('the handover of the micro-drill', () => {
  it.each([
    {
      name: 'all six points',
      points: ['state', 'hypotheses', 'inFlight', 'promises', 'openLoops', 'risks'],
      missed: [],
    },
    {
      name: 'where it stands, and nothing else',
      points: ['state'],
      missed: ['handed-hypotheses', 'handed-in-flight', 'handed-promises', 'handed-open-loops', 'handed-risks'],
    },
    {
      name: 'all but what was promised',
      points: ['state', 'hypotheses', 'inFlight', 'openLoops', 'risks'],
      missed: ['handed-promises'],
    },
  ] as Array<{ name: string; points: HandoverPoint[]; missed: string[] }>)(
    'misses what is left out: $name',
    ({ points, missed }) => {
      const report = Object.fromEntries(points.map((point) => [point, 'as it is']))
      const facts = course(
        'hand-over',
        3,
        [
          { wait: 10, move: { do: 'claim-command' } },
          { wait: 60, move: { do: 'hand-over', to: 'relief', report } },
        ],
        null,
      ).facts

      const { items } = mark(facts, shipped('hand-over'))

      const handed = items.filter((item) => item.id.startsWith('checklist/handed-') && item.score === 0)
      expect(handed.map((item) => item.id.replace('checklist/', ''))).toEqual(missed)
    },
  )
})

function endedWell(facts: readonly Fact[]): boolean {
  return facts.some((fact) => fact.kind === 'drill-ended' && fact.good)
}
