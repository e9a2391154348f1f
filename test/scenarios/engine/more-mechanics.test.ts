import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  act,
  advance,
  briefingOf,
  linchpins,
  losses,
  resiliencyMatrix,
  startDrill,
  variantOf,
} from '../../../scenarios/engine'
import { flowAfter } from '../../../scenarios/engine/world/flows'
import { shipped } from '../../players/library'
import { asks, look, people, Run, small } from './support/small'

const at = (seconds: number, effect: object) => ({ at: `${seconds}s`, do: effect })

describe('a variant', () => {
  const varied = () =>
    small({
      varies: { hosts: [{ one: 'a-1' }, { one: 'b-1' }, { one: 'c-1' }] },
      moments: [at(5, { say: { by: 'ada', text: 'look at <one>' } })],
    })

  it('has the same words for the same seed, and others for other seeds', () => {
    const said = (seed: number) => new Run(varied(), seed).to(6).words('ada')

    expect(said(3)).toEqual(said(3))
    expect(new Set(Array.from({ length: 20 }, (_, seed) => said(seed)[0])).size).toBe(3)
  })

  it('of itself is itself, so it does not matter who asks for it first', () => {
    const scenario = varied()

    const variant = variantOf(scenario, 4)

    expect(variantOf(variant, 4)).toBe(variant)
    expect(variantOf(scenario, 4)).toBe(variant)
  })

  it.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])('of %s leaves no blank behind, whatever the seed', (id) => {
    for (let seed = 0; seed < 12; seed++) {
      const text = JSON.stringify(variantOf(shipped(id), seed))
      expect(text).not.toMatch(/<[a-z][a-z0-9-]*>/)
      expect(JSON.stringify(briefingOf(shipped(id), seed))).not.toMatch(/<[a-z][a-z0-9-]*>/)
    }
  })

  it.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])(
    'of %s keeps the lesson: the same chart, items and needs',
    (id) => {
      const bones = (seed: number) => {
        const { failure, checklists, resolve } = variantOf(shipped(id), seed)
        const plain = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value).replace(/"(text|name|say|refusal)":"[^"]*"/g, '"$1":""'))
        return {
          failure: Object.keys(failure.states ?? {}),
          items: checklists.flatMap((list) => list.items.map((item) => [item.id, item.within, item.late])),
          needs: plain(resolve.needs.map((need) => need.id)),
        }
      }

      for (let seed = 1; seed < 12; seed++) expect(bones(seed)).toEqual(bones(0))
    },
  )
})

describe('difficulty', () => {
  it('makes people slower and the calm level quicker, with the same words said', () => {
    const took = (difficulty: 'calm' | 'standard' | 'hard') => {
      const scenario = small()
      const { drill } = startDrill(scenario, { seed: 1, difficulty })
      const asked = act(scenario, drill, 'imoc', look())
      if (!asked.ok) throw new Error(asked.message)
      const { facts } = advance(scenario, asked.drill, 600)
      return facts.find((fact) => fact.kind === 'loop-reported')?.at ?? 0
    }

    expect(took('calm')).toBeLessThan(took('standard'))
    expect(took('standard')).toBeLessThan(took('hard'))
  })

  it('brings distractors only from their level on', () => {
    const scenario = small({
      moments: [{ ...at(5, { say: { by: 'ada', text: 'by the way' } }), 'from-level': 'hard' }],
    })
    const said = (difficulty: 'standard' | 'hard') => {
      const { drill } = startDrill(scenario, { seed: 1, difficulty })
      return advance(scenario, drill, 10).facts.filter((fact) => fact.kind === 'message').length
    }

    expect([said('standard'), said('hard')]).toEqual([0, 1])
  })

  it('leaves what is left to chance to the seed', () => {
    const scenario = small({ moments: [{ ...at(5, { say: { by: 'ada', text: 'by the way' } }), chance: '50%' }] })
    const times = Array.from({ length: 200 }, (_, seed) => new Run(scenario, seed).to(6).words('ada').length)

    expect(times.filter((count) => count === 1).length).toBeGreaterThan(70)
    expect(times.filter((count) => count === 1).length).toBeLessThan(130)
  })
})

describe('weariness', () => {
  it('slows somebody down', () => {
    const reported = (tired: string) =>
      new Run(small({ people: people({ ada: { tired } }) })).do(look()).to(600).of('loop-reported')[0]?.at ?? 0

    expect(reported('90%')).toBeGreaterThan(reported('0%'))
  })

  it('makes mishearing more likely', () => {
    const wrong = (tired: string) => {
      const scenario = small({ people: people({ ada: { tired, mishears: '30%' } }), asks: asks({}) })
      return Array.from(
        { length: 100 },
        (_, seed) => new Run(scenario, seed).do(look()).to(20).of('loop-read-back')[0]?.slots.host,
      ).filter((host) => host === 'a-7').length
    }

    expect(wrong('100%')).toBeGreaterThan(wrong('0%') + 10)
  })
})

describe('the span of control', () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `p${index}`,
      { name: `P ${index}`, role: 'Hands', present: true, answers: '10s' },
    ]),
  )
  const scenario = () => small({ people: people(crowd), moments: [at(5, { join: 'cy' })] })

  it('says so when more report than one can hold in mind', () => {
    expect(new Run(scenario()).to(6).of('span-exceeded').at(-1)).toMatchObject({ at: 5, reports: 12 })
  })

  it('makes everybody wait longer for an ear, until there is a deputy', () => {
    const heard = (deputy: boolean) => {
      const run = new Run(scenario()).to(6)
      if (deputy) run.do({ do: 'assign-role', role: 'deputy', person: 'ada' })
      run.do(look()).to(60)
      return (run.of('loop-heard')[0]?.at ?? 0) - 6
    }

    expect(heard(false)).toBeGreaterThan(heard(true))
  })
})

describe('diagnoses', () => {
  const diagnoses = {
    attack: { by: 'ada', text: 'We are being attacked.', short: 'An attack', 'ruled-out': 'Fair enough.' },
  }
  const run = () => new Run(small({ diagnoses, moments: [at(5, { voice: 'attack' })] })).to(6)

  it('are voiced by people, and set aside with a reason, to which their owner answers', () => {
    const weighed = run().do({
      do: 'weigh',
      diagnosis: 'attack',
      as: 'ruled-out',
      because: 'the addresses are customers',
    })

    expect(weighed.of('diagnosis-voiced')).toMatchObject([{ by: 'ada', short: 'An attack' }])
    expect(weighed.words('ada')).toEqual(['We are being attacked.', 'Fair enough.'])
  })

  it('cannot be weighed without a reason, or before anybody voiced them', () => {
    expect(run().refused({ do: 'weigh', diagnosis: 'attack', as: 'pursued', because: '' })).toBe('move/no-reason')
    expect(
      new Run(small({ diagnoses })).refused({ do: 'weigh', diagnosis: 'attack', as: 'pursued', because: 'x' }),
    ).toBe('move/no-such-diagnosis')
  })
})

describe('a circuit breaker', () => {
  const services = {
    base: { name: 'base' },
    shop: { name: 'shop', needs: ['base'], breaker: '30s' },
    front: { name: 'front', needs: ['shop'] },
    top: { name: 'top' },
  }
  const run = () =>
    new Run(
      small({ services, moments: [at(10, { health: { base: 'down' } }), at(100, { health: { base: 'healthy' } })] }),
    )

  it('opens after its time, and what hangs on it is better off', () => {
    expect(run().to(20).drill.health).toEqual({ base: 'down', shop: 'down', front: 'down' })
    expect(run().to(41).drill.health).toEqual({ base: 'down', shop: 'degraded', front: 'degraded' })
  })

  it('closes again with what it needs', () => {
    const after = run().to(101)

    expect(after.drill.health).toEqual({})
    expect(after.drill.open).toEqual({})
  })

  it('does not open for a fault of its own', () => {
    const own = new Run(small({ services, moments: [at(10, { health: { shop: 'down' } })] })).to(200)

    expect(own.of('breaker-opened')).toEqual([])
  })
})

describe('a flow through a cache', () => {
  const flow = shipped('low-fuel').flows.reads
  if (!flow) throw new Error('low-fuel has a flow')
  const stateAfter = (share: number, steps: number, from = { warm: 0, retrying: 0 }) => {
    let state = from
    for (let step = 0; step < steps; step++) state = flowAfter(flow, state, share).next
    return state
  }

  it('stays as it is while warm', () => {
    expect(stateAfter(1, 50, { warm: 1, retrying: 0 })).toEqual({ warm: 1, retrying: 0 })
  })

  it('stays cold under full demand: the herd feeds on itself', () => {
    expect(stateAfter(1, 120).warm).toBeLessThan(0.2)
    expect(flowAfter(flow, stateAfter(1, 120), 1).failing).toBeGreaterThan(0.7)
  })

  it('warms when less is let in, and then holds full demand', () => {
    const warmed = stateAfter(0.1, 120)

    expect(warmed.warm).toBeGreaterThan(0.9)
    expect(stateAfter(1, 60, warmed)).toEqual({ warm: 1, retrying: 0 })
  })

  it('collapses again when everybody is let in too early', () => {
    const early = stateAfter(0.1, 12)

    expect(early.warm).toBeLessThan(0.6)
    expect(flowAfter(flow, stateAfter(1, 6, early), 1).failing).toBeGreaterThan(0.3)
  })

  it('in the drill suffers, costs nothing once balanced, and is stirred by what empties it', () => {
    const scenario = shipped('low-fuel')
    const run = new Run(scenario).to(200)

    expect(run.drill.health.primary).toBe('down')
    expect(run.drill.flows.reads).toMatchObject({ stirred: true })
    expect(new Run(scenario).to(50).drill.flows).toEqual({})
  })
})

describe('the resiliency matrix', () => {
  it('says how each service fares without each component', () => {
    expect(resiliencyMatrix(small())).toMatchObject({
      top: { base: 'down', middle: 'down', top: 'down', safe: 'healthy' },
      safe: { base: 'degraded', safe: 'down', top: 'healthy' },
    })
  })

  it('names the linchpins, worst first', () => {
    expect(linchpins(small())).toEqual([{ service: 'base', takesDown: ['middle', 'top', 'tool'] }])
  })

  it('is, spread from what was lost, what going round until nothing changes comes to', () => {
    const service = fc.record({ needs: fc.uniqueArray(fc.nat(9), { maxLength: 4 }), softens: fc.boolean() })

    fc.assert(
      fc.property(fc.array(service, { maxLength: 10 }), (drawn) => {
        const services = drawn.map(({ needs, softens }, at) => ({
          id: `s${at}`,
          needs: needs.map((need) => `s${need}`),
          softens,
        }))

        for (const { component, health } of losses(services)) {
          const found = services.map(({ id }) => health.get(id) ?? 'healthy')
          expect(found).toEqual(settled(services, component))
        }
      }),
    )
  })

  it('can be worked out from the briefing as well as from the scenario', () => {
    const scenario = shipped('low-fuel')
    const rows = losses(briefingOf(scenario).services)

    for (const { component, health } of rows) {
      for (const id of Object.keys(scenario.services)) {
        expect(health.get(id) ?? 'healthy').toBe(resiliencyMatrix(scenario)[id]?.[component])
      }
    }
    expect(rows.some(({ health }) => [...health.values()].includes('degraded'))).toBe(true)
  })
})

describe('an inject', () => {
  const inject = { do: 'inject' as const, what: [{ say: [{ by: 'ada', text: 'something new' }] }] }

  it('comes from the facilitator, and only from there', () => {
    const scenario = small()
    const { drill } = startDrill(scenario, { seed: 1 })

    expect(act(scenario, drill, 'imoc', inject)).toMatchObject({ ok: false, code: 'move/not-your-seat' })
    const taken = act(scenario, drill, 'facilitator', inject)
    expect(taken.ok && taken.facts.map((fact) => fact.kind)).toEqual(['message'])
    expect(act(scenario, drill, 'facilitator', { do: 'claim-command' })).toMatchObject({ ok: false })
  })
})

describe('a prompt', () => {
  const prompts = [
    { id: 'look', text: 'Has anybody looked?', on: ['began drill'], after: '10s', unless: { happened: 'asked look' } },
  ]

  it('put off with a reason comes back after five minutes, unless it has been seen to', () => {
    const run = new Run(small({ prompts })).to(11)
    expect(run.refused({ do: 'answer-prompt', prompt: 1, how: 'defer' })).toBe('move/no-reason')
    run.do({ do: 'answer-prompt', prompt: 1, how: 'defer', reason: 'in a minute' }).to(400)

    expect(run.of('prompt-given').map((fact) => fact.at)).toEqual([10, 311])
  })

  it('that is settled stays away', () => {
    const run = new Run(small({ prompts })).do(look()).to(60)

    expect(run.of('prompt-given')).toEqual([])
  })
})

describe('somebody adrift', () => {
  it('can do harm', () => {
    const scenario = small({
      people: people({ cy: { 'adrift-does': { health: { base: 'degraded' } } } }),
      moments: [at(5, { join: 'cy' })],
    })

    expect(new Run(scenario).to(200).drill.health.base).toBe('degraded')
  })
})

describe('shared lists', () => {
  it('have an item for everybody who joins and needs telling, and only for them', () => {
    const items = shipped('apache-upgrade').checklists.flatMap((list) => list.items.map((item) => item.id))

    expect(items.filter((id) => id.startsWith('brief-joiner-'))).toEqual([
      'brief-joiner-tomas',
      'brief-joiner-noor',
      'brief-joiner-ana',
      'brief-joiner-ravi',
    ])
  })
})

const WORSE = ['healthy', 'degraded', 'down'] as const

/** Each service as badly off as the worst it needs, a step better behind something that softens, again and again. */
function settled(services: ReadonlyArray<{ id: string; needs: string[]; softens: boolean }>, lost: string): string[] {
  const level = new Map(services.map(({ id }) => [id, id === lost ? 2 : 0]))
  for (let round = 0; round < services.length * 3; round++) {
    for (const { id, needs, softens } of services) {
      const worst = Math.max(0, ...needs.map((need) => Math.max(0, (level.get(need) ?? 0) - (softens ? 1 : 0))))
      if (id !== lost) level.set(id, worst)
    }
  }
  return services.map(({ id }) => WORSE[level.get(id) ?? 0] ?? 'healthy')
}
