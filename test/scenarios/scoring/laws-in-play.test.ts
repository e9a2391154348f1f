import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Fact } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { createPlayer, PLAYER_KINDS, type PlayerKind, playOut } from '../../../scenarios/players'
import { type DialId, type Marks, mark } from '../../../scenarios/scoring'
import { shipped } from '../../players/library'
import { type Chatter, replayed } from './fixtures/replayed'

const DIALS: readonly DialId[] = ['checklist', 'outbound', 'inbound']
const seeds = fc.integer({ min: 1, max: 9999 })
const kinds = fc.constantFrom(...PLAYER_KINDS)

describe.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])('marks of what bots play in %s', (id) => {
  const scenario = shipped(id)
  const playedBy = (kind: PlayerKind, seed: number) => playOut(scenario, createPlayer(kind, seed), { seed })

  it('are the same for the same facts, and leave them as they were', () => {
    fc.assert(
      fc.property(kinds, seeds, (kind, seed) => {
        const { facts } = playedBy(kind, seed)
        const kept = structuredClone(facts)

        expect(mark(facts, scenario)).toEqual(mark(kept, scenario))
        expect(facts).toEqual(kept)
      }),
      { numRuns: 3 },
    )
  })

  it('do not change with pauses and pace, which only cut time up differently', () => {
    fc.assert(
      fc.property(kinds, seeds, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (kind, seed, cuts) => {
        const played = playedBy(kind, seed)

        expect(mark(replayed(scenario, played, { seed, cuts }), scenario)).toEqual(mark(played.facts, scenario))
      }),
      { numRuns: 3 },
    )
  })

  it('do not change with the help that the bot gives', () => {
    fc.assert(
      fc.property(kinds, seeds, fc.constantFrom('none' as const, 'lists' as const), (kind, seed, assistance) => {
        const played = playedBy(kind, seed)

        expect(scoresOf(mark(replayed(scenario, played, { seed, assistance }), scenario))).toEqual(
          scoresOf(mark(played.facts, scenario)),
        )
      }),
      { numRuns: 3 },
    )
  })

  it('never rise for talk, however much of it', () => {
    const talk: fc.Arbitrary<Chatter[]> = fc.array(
      fc.record({
        at: fc.integer({ min: 1, max: 2400 }),
        text: fc.constantFrom('Any news?', 'OK.', 'ack', 'Thanks, all.', 'Keep going.', 'Noted.'),
      }),
      { minLength: 1, maxLength: 40 },
    )

    fc.assert(
      fc.property(kinds, seeds, talk, (kind, seed, chatter) => {
        const played = playedBy(kind, seed)
        const before = mark(played.facts, scenario)
        const after = mark(replayed(scenario, played, { seed, chatter }), scenario)

        for (const dial of DIALS) {
          expect(after.dials[dial].score ?? 0, dial).toBeLessThanOrEqual((before.dials[dial].score ?? 0) + 1e-9)
        }
      }),
      { numRuns: 4 },
    )
  })

  it('are the same when everybody is called something else', () => {
    fc.assert(
      fc.property(kinds, seeds, (kind, seed) => {
        const { facts } = playedBy(kind, seed)
        const [renamed, told] = renameEverybody(scenario, facts)

        expect(scoresOf(mark(told, renamed))).toEqual(scoresOf(mark(facts, scenario)))
      }),
      { numRuns: 3 },
    )
  })

  it('never take "ack" for a closed signal', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { items } = mark(playedBy('ack-everything', seed).facts, scenario)
        const signals = items.filter(({ dial, applicable }) => dial === 'inbound' && applicable)

        expect(signals.length).toBeGreaterThan(0)
        for (const { parts, score } of signals) {
          expect(parts.closed).toBe(0)
          expect(score).toBeLessThanOrEqual(0.2)
        }
      }),
      { numRuns: 4 },
    )
  })

  it('rank expert over novice over silence on every dial', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [expert, novice, silent] = (['expert', 'novice', 'silent'] as const).map(
          (kind) => mark(playedBy(kind, seed).facts, scenario).dials,
        )

        for (const dial of DIALS) {
          expect(expert?.[dial].score ?? 0, dial).toBeGreaterThan(novice?.[dial].score ?? 1)
          expect(novice?.[dial].score ?? 0, dial).toBeGreaterThan(silent?.[dial].score ?? 1)
        }
      }),
      { numRuns: 4 },
    )
  })
})

function scoresOf(marks: Marks): unknown {
  return [marks.dials, marks.items.map(({ id, score, applicable }) => ({ id, score, applicable }))]
}

/** The scenario and its facts with every person's id and names replaced, wherever they are written. */
function renameEverybody(scenario: Scenario, facts: readonly Fact[]): [Scenario, Fact[]] {
  const names = Object.entries(scenario.people).flatMap(([id, { name }]) => [id, ...name.split(' ')])
  const others = new Map(
    [...new Set(names)].map((name, index) => [name, `${/^[A-Z]/.test(name) ? 'X' : 'x'}qz${index}`]),
  )
  const words = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${[...others.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  )
  const rename = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replace(words, (name) => others.get(name) ?? name))
  return [rename(scenario), rename([...facts])]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
