import { describe, expect, it } from 'vitest'
import { type PlayResult, playOnce, summarise } from '../../../scenarios/rehearsal'
import { shipped } from '../../players/library'

const scenario = shipped('apache-upgrade')

describe('a rehearsal', () => {
  it('tells the spread of each dial, the times and the endings of each bot', () => {
    const results = [
      result({ seed: 1, checklist: 0.2 }),
      result({ seed: 2, checklist: 0.6, ending: 'time-called', minutesToMitigate: null }),
      result({ seed: 3, checklist: 0.4 }),
    ]

    const { bots, runs, seed } = summarise(scenario, results)

    expect({ runs, seed }).toEqual({ runs: 3, seed: 1 })
    expect(bots[0]).toMatchObject({
      bot: 'expert',
      checklist: { min: 0.2, median: 0.4, max: 0.6 },
      minutesToMitigate: { min: 12, median: 12, max: 12 },
      endings: { resolved: 2, 'time-called': 1 },
    })
  })

  it('does not depend on the order in which the plays came in', () => {
    const results = [1, 2, 3].flatMap((seed) => [result({ seed }), result({ seed, bot: 'novice', checklist: 0.1 })])

    expect(summarise(scenario, results.toReversed())).toEqual(summarise(scenario, results))
  })

  it('tells the open loops minute by minute over those still playing', () => {
    const results = [result({ seed: 1, openLoops: [1, 3] }), result({ seed: 2, openLoops: [3] })]

    expect(summarise(scenario, results).bots[0]?.openLoops).toEqual([2, 3])
  })

  it('names what no play came by', () => {
    const all = Object.keys(scenario.asks)
    const results = [result({ asks: all.slice(1) })]

    const { unseen } = summarise(scenario, results)

    expect(unseen.asks).toEqual(all.slice(0, 1))
    expect(unseen.signals).toEqual(Object.keys(scenario.signals))
    expect(unseen.states).toContain('repair.stuck')
  })

  it.each([
    [
      'a novice who comes out above the expert',
      result({ bot: 'novice', inbound: 0.95 }),
      /expert does not come out above novice on inbound/,
    ],
    [
      'somebody silent who does as well',
      result({ bot: 'silent', checklist: 0.9, ending: 'x', good: false }),
      /novice does not come out above silent on checklist/,
    ],
    [
      'an expert who does not bring it to a good end',
      result({ seed: 2, ending: 'time-called', good: false }),
      /by-the-book player does not bring it to a good end on 1 of 2/,
    ],
    [
      'an incident that ends well by itself',
      result({ bot: 'silent', checklist: 0, outbound: 0, inbound: 0 }),
      /ends well with nobody doing anything/,
    ],
    ['an "ack" that is worth much', result({ bot: 'ack-everything', inbound: 0.7 }), /worth 0\.70 on inbound/],
    ['a play without an end', result({ bot: 'random', ending: 'none', good: false }), /does not end: random/],
  ])('finds %s', (_, wrong, problem) => {
    const sound = [result({}), result({ bot: 'novice', checklist: 0.5, outbound: 0.5, inbound: 0.5 })]
    const others = sound.filter(({ bot, seed }) => bot !== wrong.bot || seed !== wrong.seed)

    expect(summarise(scenario, [...others, wrong]).problems).toContainEqual(expect.stringMatching(problem))
  })

  it('plays the same seed to the same result', () => {
    const first = playOnce(scenario, 'novice', 5)

    expect(playOnce(scenario, 'novice', 5)).toEqual(first)
    expect(first.states).toContain('site.very-slow')
    expect(first.openLoops.length).toBeGreaterThan(5)
  })
})

function result(some: Partial<PlayResult>): PlayResult {
  return {
    bot: 'expert',
    seed: 1,
    ending: 'resolved',
    good: true,
    checklist: 0.9,
    outbound: 0.9,
    inbound: 0.9,
    minutesToMitigate: 12,
    minutesToResolve: 20,
    states: [],
    asks: [],
    signals: [],
    items: [],
    openLoops: [],
    ...some,
  }
}
