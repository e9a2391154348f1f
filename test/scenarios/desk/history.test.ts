import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deskAfter, deskAt, deskAtFact, deskHistoryOf, openDesk, seeAll } from '../../../scenarios/desk'
import { briefingOf, factsFor } from '../../../scenarios/engine'
import { apacheGood } from '../../players/apache-good'
import { shipped } from '../../players/library'
import { playWith } from '../../players/play-with'

const scenario = shipped('apache-upgrade')
const briefing = briefingOf(scenario)
const { facts } = playWith(scenario, apacheGood(), { seed: 8 })
const lists = fc.constantFrom(facts, factsFor(facts))
const spacing = fc.integer({ min: 1, max: 200 })

describe('the history of a desk', () => {
  it('is the fold of the facts so far, after any number of them', () => {
    fc.assert(
      fc.property(lists, spacing, fc.nat(facts.length), (list, every, count) => {
        const history = deskHistoryOf(briefing, list, every)

        expect(deskAfter(history, count)).toEqual(seeAll(openDesk(briefing), list.slice(0, count)))
      }),
      { numRuns: 60 },
    )
  })

  it('is the fold of the facts up to any second', () => {
    fc.assert(
      fc.property(lists, spacing, fc.integer({ min: -1, max: 2400 }), (list, every, at) => {
        const until = list.filter((fact) => fact.at <= at)

        expect(deskAt(deskHistoryOf(briefing, list, every), at)).toEqual(seeAll(openDesk(briefing), until))
      }),
      { numRuns: 60 },
    )
  })

  it('is the fold of the facts up to any fact, also where some did not reach the seat', () => {
    fc.assert(
      fc.property(lists, spacing, fc.nat(facts.length + 5), (list, every, id) => {
        const until = list.filter((fact) => fact.id <= id)

        expect(deskAtFact(deskHistoryOf(briefing, list, every), id)).toEqual(seeAll(openDesk(briefing), until))
      }),
      { numRuns: 60 },
    )
  })

  it('leaves every desk it has given as it was', () => {
    fc.assert(
      fc.property(spacing, fc.nat(facts.length), (every, count) => {
        const history = deskHistoryOf(briefing, facts, every)
        const desk = deskAfter(history, count)
        const before = JSON.stringify([desk, history.checkpoints])

        seeAll(desk, facts.slice(count))

        expect(JSON.stringify([desk, history.checkpoints])).toBe(before)
      }),
      { numRuns: 20 },
    )
  })

  it('gives the same object for the same checkpoint, so that a screen has nothing to draw again', () => {
    const history = deskHistoryOf(briefing, facts, 32)

    expect(deskAfter(history, 64)).toBe(deskAfter(history, 64))
  })
})
