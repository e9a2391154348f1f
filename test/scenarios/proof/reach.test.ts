import { describe, expect, it } from 'vitest'

import { readHappenings, variantOf } from '../../../scenarios/engine'
import type { Condition } from '../../../scenarios/format'
import { createPlayer, PLAYER_KINDS, playOut } from '../../../scenarios/players'
import { Reach } from '../../../scenarios/proof/reach'
import { shipped } from '../../players/library'

describe('what can hold', () => {
  const reach = new Reach(variantOf(shipped('low-fuel'), 1))

  it.each<{ name: string; all: Condition[]; holds: boolean }>([
    {
      name: 'a state of one region and a state of another',
      all: [{ in: 'disk.filling' }, { in: 'reads.calm' }],
      holds: true,
    },
    { name: 'two states of one region', all: [{ in: 'disk.filling' }, { in: 'disk.safe' }], holds: false },
    { name: 'a state and the one around it', all: [{ in: 'disk' }, { in: 'disk.safe' }], holds: true },
    { name: 'a state and not the one around it', all: [{ in: 'disk.safe' }, { not: { in: 'disk' } }], holds: false },
    { name: 'a state and not one beside it', all: [{ in: 'disk.safe' }, { not: { in: 'disk.filling' } }], holds: true },
    {
      name: 'two values of a setting',
      all: [{ setting: { logging: 'debugging' } }, { setting: { logging: 'quiet' } }],
      holds: false,
    },
    {
      name: 'a contradiction further in',
      all: [{ deploys: 'locked' }, { all: [{ deploys: 'unlocked' }, { after: 60 }] }],
      holds: false,
    },
    {
      name: 'one of two that the rest allows',
      all: [{ deploys: 'locked' }, { any: [{ deploys: 'unlocked' }, { after: 60 }] }],
      holds: true,
    },
    {
      name: 'a number above and below',
      all: [
        { metric: 'disk', above: 95 },
        { metric: 'disk', below: 93 },
      ],
      holds: false,
    },
    {
      name: 'a number between',
      all: [
        { metric: 'disk', above: 93 },
        { metric: 'disk', below: 95 },
      ],
      holds: true,
    },
    { name: 'something and its opposite', all: [{ after: 60 }, { not: { after: 60 } }], holds: false },
  ])('$name: $holds', ({ all, holds }) => {
    expect(reach.can({ all })).toBe(holds)
  })
})

describe.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])('what the search finds in %s', (id) => {
  it('is all that any bot comes to see', () => {
    const scenario = shipped(id)
    const reach = new Reach(variantOf(scenario, 1))

    const seen = PLAYER_KINDS.flatMap((kind, index) => {
      const seed = 1 + index
      const { facts } = playOut(scenario, createPlayer(kind, seed), { seed, every: 3, until: 4 * 3600 })
      return readHappenings(facts).flatMap(({ names }) => names)
    })

    expect(seen.length).toBeGreaterThan(1000)
    // What is asked for once more after it was done has none of the written outcomes, and nothing can wait for it.
    const named = new Set(seen.filter((each) => !/^outcome .*--1$/.test(each)))
    expect([...named].filter((each) => !reach.happenings.has(each))).toEqual([])
  })
})
