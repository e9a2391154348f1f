import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Desk, loopsByUrgency, metricAt, metricSeries, openDesk, see, seeAll } from '../../../scenarios/desk'
import { briefingOf, type Fact } from '../../../scenarios/engine'
import { apacheGood } from '../../players/apache-good'
import { shipped } from '../../players/library'
import { playWith } from '../../players/play-with'
import { asks, look, Run, small } from '../engine/support/small'

const scenario = shipped('apache-upgrade')
const { facts } = playWith(scenario, apacheGood(), { seed: 8 })

function deskOf(run: Run): Desk {
  return seeAll(openDesk(briefingOf(run.scenario)), run.facts)
}

describe('the desk', () => {
  it('is the same whether facts come one by one, all at once or in any two lots', () => {
    const open = openDesk(briefingOf(scenario))
    const one = facts.reduce(see, open)

    fc.assert(
      fc.property(fc.nat(facts.length), (cut) => {
        const two = seeAll(seeAll(open, facts.slice(0, cut)), facts.slice(cut))

        expect(two).toEqual(one)
      }),
      { numRuns: 20, examples: [[0], [facts.length]] },
    )
  })

  it('stays as it was when more than one future is seen from it', () => {
    const open = openDesk(briefingOf(scenario))

    fc.assert(
      fc.property(fc.nat(facts.length), fc.nat(facts.length), (cut, skipped) => {
        const desk = seeAll(open, facts.slice(0, cut))
        const before = JSON.stringify(desk)

        const fork = facts.slice(cut).filter((fact) => fact.id % 7 !== skipped % 7)
        const forked = JSON.stringify(seeAll(desk, fork))
        seeAll(desk, facts.slice(cut))

        expect(JSON.stringify(desk)).toBe(before)
        expect(JSON.stringify(seeAll(seeAll(open, facts.slice(0, cut)), fork))).toBe(forked)
      }),
      { numRuns: 20 },
    )
  })

  it('knows nothing that was not for the seats', () => {
    const open = openDesk(briefingOf(scenario))
    const secret = facts.filter((fact) => fact.for === 'truth')

    expect(secret.length).toBeGreaterThan(20)
    expect(seeAll(open, secret)).toBe(open)
  })

  it('keeps the identity of what a fact does not touch', () => {
    const before = seeAll(openDesk(briefingOf(scenario)), facts.slice(0, 100))
    const said: Fact = {
      id: 9999,
      at: before.at,
      for: 'seats',
      kind: 'message',
      message: 'm999',
      in: 'random',
      by: 'joost',
      to: [],
      text: 'hi',
    }

    const after = see(before, said)

    expect(after.people).toBe(before.people)
    expect(after.loops).toBe(before.loops)
    expect(after.services).toBe(before.services)
    expect(after.rooms['inc-2041']).toBe(before.rooms['inc-2041'])
  })

  it('marks where a read-back differs from what was asked', () => {
    const deaf = small({ asks: asks({ look: { mishears: '100%' } }) })

    const desk = deskOf(new Run(deaf).do(look()).to(15))

    expect(desk.loops.l1).toMatchObject({
      stage: 'read-back',
      asked: { host: 'a-1' },
      readBack: { host: 'a-7' },
      differs: ['host'],
    })
  })

  it('shows a stale map as of the second it went dark', () => {
    const desk = seeAll(openDesk(briefingOf(scenario)), new Run(scenario).to(600).facts)

    expect(desk.panels.map.dark).not.toBeNull()
    expect(desk.services.storefront).toMatchObject({ health: 'degraded' })
    expect(desk.services.replica?.asOf).toBe(0)
  })

  it('puts wrong read-backs first, then what is overdue, then what falls due', () => {
    const deaf = small({ asks: asks({ look: { mishears: '100%' } }) })
    const run = new Run(deaf)
      .do({ do: 'order', in: 'inc', to: null, ask: 'restart', slots: {}, within: null })
      .do({ do: 'order', in: 'inc', to: 'bob', ask: 'restart', slots: {}, within: 16 })
      .do(look())
      .to(17)

    expect(loopsByUrgency(deskOf(run), 17).map((loop) => loop.loop)).toEqual(['l3', 'l2', 'l1'])
  })
})

describe('a metric on the desk', () => {
  const briefed = { id: 'x', name: 'x', unit: '', service: 'base', min: 0, max: 100, starts: 10, noise: 0.1 }
  const metric = {
    id: 'x',
    course: [
      { at: 0, from: 10, perMinute: 0, to: null },
      { at: 60, from: 10, perMinute: 60, to: 40 },
    ],
  }

  it('follows its course and stops at its goal', () => {
    const steady = { ...briefed, noise: 0 }

    expect([0, 60, 75, 90, 300].map((at) => metricAt(metric, steady, at))).toEqual([10, 10, 25, 40, 40])
  })

  it('wobbles by no more than its noise, and the same way every time', () => {
    const values = metricSeries(metric, briefed, 0, 59, 60).map((sample) => sample.value)

    expect(values).toEqual(metricSeries(metric, briefed, 0, 59, 60).map((sample) => sample.value))
    expect(Math.min(...values)).toBeGreaterThanOrEqual(9)
    expect(Math.max(...values)).toBeLessThanOrEqual(11)
    expect(new Set(values).size).toBeGreaterThan(40)
  })
})
