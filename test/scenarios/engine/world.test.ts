import { describe, expect, it } from 'vitest'
import { look, Run, small } from './support/small'

const at = (seconds: number, effect: object) => ({ at: `${seconds}s`, do: effect })

describe('trouble', () => {
  const hit = (health: string) => new Run(small({ moments: [at(10, { health: { base: health } })] })).to(11)

  it('runs along needs, and a bulkhead softens it by one step', () => {
    expect(hit('down').drill.health).toEqual({
      base: 'down',
      middle: 'down',
      top: 'down',
      safe: 'degraded',
      tool: 'down',
    })
    expect(hit('degraded').drill.health).toEqual({
      base: 'degraded',
      middle: 'degraded',
      top: 'degraded',
      tool: 'degraded',
    })
  })

  it('goes again as it came, and what had trouble of its own keeps it', () => {
    const moments = [
      at(5, { health: { top: 'degraded' } }),
      at(10, { health: { base: 'down' } }),
      at(20, { health: { base: 'healthy' } }),
    ]

    const run = new Run(small({ moments })).to(21)

    expect(run.drill.health).toEqual({ top: 'degraded' })
  })

  it('settles where needs go round in a circle', () => {
    const services = { a: { name: 'a', needs: ['b'] }, b: { name: 'b', needs: ['a'] }, top: { name: 'top' } }

    const run = new Run(small({ services, moments: [at(5, { health: { a: 'down' } })] })).to(6)

    expect(run.drill.health).toEqual({ a: 'down', b: 'down' })
  })
})

describe('a panel', () => {
  const panels = {
    map: { needs: 'tool', why: 'same base', instead: 'ask' },
    deploys: { needs: 'tool', why: 'same base', instead: 'Ask somebody at a terminal.' },
  }
  const moments = [at(10, { health: { base: 'down' } }), at(60, { health: { base: 'healthy', top: 'degraded' } })]
  const scenario = () => small({ panels, moments })

  it('goes dark with the service it stands on, and the desk learns no more from it', () => {
    const run = new Run(scenario()).to(11)

    expect(run.of('panel-dark').map((fact) => fact.panel)).toEqual(['map', 'deploys'])
    const after = run.facts.filter(
      (fact) => fact.id > (run.of('panel-dark')[0]?.id ?? 0) && fact.kind === 'service-health',
    )
    expect(after.every((fact) => fact.for === 'truth')).toBe(true)
  })

  it('that is dark refuses with what to do instead', () => {
    expect(new Run(scenario()).to(11).refused({ do: 'lock-deploys', reason: 'x', allow: [] })).toBe('move/panel-dark')
  })

  it('catches up with what it missed when it comes back', () => {
    const run = new Run(scenario()).to(61)

    const caughtUp = run.of('service-reported').map((fact) => `${fact.service} ${fact.health}`)
    expect(caughtUp).toContain('tool healthy')
    expect(run.of('panel-back').map((fact) => fact.panel)).toEqual(['map', 'deploys'])
  })
})

describe('deploys', () => {
  const deploys = { banner: { by: 'bob', what: 'a banner', service: 'top', ships: '30s' } }
  const queued = (seconds = 10) => new Run(small({ deploys, moments: [at(seconds, { deploy: 'banner' })] }))
  const lock = { do: 'lock-deploys' as const, reason: 'incident', allow: [] }

  it('ship when nobody locks them', () => {
    expect(queued().to(60).of('deploy-shipped')).toMatchObject([{ at: 40 }])
  })

  it('are held by a lock, and let through by name with a reason', () => {
    const run = queued().do(lock).to(60)
    expect(run.of('deploy-held')).toHaveLength(1)
    expect(run.refused({ do: 'allow-deploy', deploy: 'banner', reason: '' })).toBe('move/no-reason')
    run.do({ do: 'allow-deploy', deploy: 'banner', reason: 'it is the fix' }).to(100)

    expect(run.of('deploy-shipped')).toMatchObject([{ at: 90 }])
  })

  it('on the allow-list ship through the lock', () => {
    const run = queued()
      .do({ ...lock, allow: ['banner'] })
      .to(60)

    expect(run.of('deploy-held')).toEqual([])
    expect(run.of('deploy-shipped')).toHaveLength(1)
  })

  it('that wait when the lock comes are held, and go on when it is lifted', () => {
    const run = queued().to(20).do(lock).to(50)
    expect(run.of('deploy-shipped')).toEqual([])
    run.do({ do: 'unlock-deploys', reason: 'over' }).to(100)

    expect(run.of('deploy-shipped')).toMatchObject([{ at: 80 }])
  })
})

describe('a metric', () => {
  const disk = {
    name: 'disk',
    unit: '%',
    service: 'base',
    starts: 90,
    max: 100,
    reaches: [95, 100],
    rates: [{ when: { setting: { switch: 'on' } }, 'per-minute': 1 }, { 'per-minute': 2 }],
  }

  it('moves by the rate of the first condition that holds, and says what it reaches', () => {
    const run = new Run(small({ metrics: { disk } })).to(400)

    expect(run.of('metric-reached').map(({ at, threshold }) => [at, threshold])).toEqual([
      [150, 95],
      [300, 100],
    ])
  })

  it('changes pace when the world does, and is late by just that much', () => {
    const run = new Run(small({ metrics: { disk }, moments: [at(60, { set: { switch: 'on' } })] })).to(900)

    // 92 % after a minute at 2, then 8 more minutes at 1.
    expect(run.of('metric-reached').map(({ at }) => at)).toEqual([240, 540])
  })

  it('wakes a condition that waits for it', () => {
    const failure = {
      type: 'parallel',
      states: {
        disk: {
          initial: 'ok',
          states: { ok: { always: { target: 'full', when: { metric: 'disk', above: 97 } } }, full: {} },
        },
      },
    }

    const run = new Run(small({ metrics: { disk }, failure })).to(400)

    expect(run.of('state-entered').find((fact) => fact.state === 'disk.full')?.at).toBe(210)
  })
})

describe('an alert', () => {
  const alerts = { gone: { text: 'gone', service: 'base', severity: 'sev1', group: 'g', pages: ['imoc', 'cy'] } }

  it('pages, and is acknowledged once', () => {
    const run = new Run(small({ alerts, moments: [at(5, { alert: 'gone' })] })).to(6)

    expect(run.of('page-sent').map((fact) => fact.person)).toEqual(['imoc', 'cy'])
    run.do({ do: 'acknowledge-alert', alert: 'gone' })
    expect(run.refused({ do: 'acknowledge-alert', alert: 'gone' })).toBe('move/acknowledged')
  })

  it('that is escalated pages somebody else', () => {
    const quiet = { gone: { ...alerts.gone, pages: [] } }

    const run = new Run(small({ alerts: quiet, moments: [at(5, { alert: 'gone' })] }))
      .to(6)
      .do({ do: 'escalate-alert', alert: 'gone', to: 'cy' })
      .to(60)

    expect(run.drill.people.cy?.presence).toBe('here')
  })
})

describe('resolving', () => {
  const resolve = {
    title: 'Over',
    text: 'x',
    needs: [
      { id: 'on', name: 'the switch', when: { setting: { switch: 'on' } }, refusal: 'The switch is off.' },
      { id: 'spare', name: 'the spare', when: { happened: 'done restart' }, refusal: 'No spare.', acceptable: true },
    ],
  }

  const paged = () =>
    small({
      resolve,
      alerts: { gone: { text: 'gone', service: 'base', severity: 'sev1', group: 'g', pages: ['imoc'] } },
      moments: [at(1, { alert: 'gone' })],
    })

  it('is refused before anything has come up', () => {
    expect(new Run(paged()).refused({ do: 'resolve', accepting: ['spare'] })).toBe('move/nothing-open')
  })

  it('is refused while something is missing, unless its loss is accepted by name', () => {
    const run = new Run(paged()).to(2)
    expect(run.refused({ do: 'resolve', accepting: ['on', 'spare'] })).toBe('move/not-yet')
    run.do(look()).to(200)
    expect(run.refused({ do: 'resolve', accepting: [] })).toBe('move/not-yet')
    run.do({ do: 'resolve', accepting: ['spare'] })

    expect(run.drill.ended).toMatchObject({ ending: 'resolved' })
  })
})

describe('an ending', () => {
  it('that must hold for a while starts anew when it does not', () => {
    const ends = { gone: { when: { health: { top: 'down' } }, for: '60s', title: 'Gone', text: 'x', good: false } }
    const moments = [
      at(10, { health: { top: 'down' } }),
      at(40, { health: { top: 'healthy' } }),
      at(50, { health: { top: 'down' } }),
    ]

    const run = new Run(small({ ends, moments })).to(300)

    expect(run.drill.ended).toEqual({ ending: 'gone', at: 110 })
  })

  it('is the last thing that happens', () => {
    const run = new Run(small()).do(look({ to: null })).to(4000)

    expect(run.facts.at(-1)).toMatchObject({ kind: 'drill-ended', at: 1800 })
    expect(run.of('loop-dropped')).toMatchObject([{ why: 'ended' }])
    expect(run.refused({ do: 'claim-command' })).toBe('move/drill-over')
  })
})
