import { describe, expect, it } from 'vitest'
import { replay } from '../../bench/replay'
import { type Size, syntheticMoves, syntheticScenario } from '../../bench/synthetic'

const SMALL: Size = { untouched: 5, crew: 5, minutes: 10 }

function played(changes: Partial<Size>) {
  const size = { ...SMALL, ...changes }
  const { drill, facts } = replay(syntheticScenario(size), 7, syntheticMoves(size), size.minutes * 60)
  return { state: { ...drill, scenario: '' }, facts: facts.slice(1) }
}

describe('a world nobody touches', () => {
  it('changes neither what happens nor the state of the drill, however large it is', () => {
    const large = played({ untouched: 500 })

    expect(large.facts.length).toBeGreaterThan(400)
    expect(large).toEqual(played({}))
  })
})

describe('a long drill', () => {
  const long = played({ minutes: 120 })

  it('goes on as long as it is let', () => {
    expect(long.facts.length).toBeGreaterThan(5000)
    expect(long.state.at).toBe(7200)
  })

  it('remembers only what somebody may ask about', () => {
    expect(Object.keys(long.state.ledger)).toEqual(['done look'])
  })

  it('has a state that does not grow with its length', () => {
    const short = JSON.stringify(played({ minutes: 20 }).state).length

    expect(JSON.stringify(long.state).length).toBeLessThan(short * 1.2)
  })
})
