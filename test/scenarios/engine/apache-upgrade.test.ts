import { describe, expect, it } from 'vitest'
import type { Move } from '../../../scenarios/engine'
import { apacheGood } from '../../players/apache-good'
import { shipped } from '../../players/library'
import { playWith } from '../../players/play-with'
import { Run } from './support/small'

const scenario = shipped('apache-upgrade')
const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1)

describe('the upgrade that reached everything', () => {
  it.each(SEEDS.filter((seed) => seed % 3 === 0))(
    'worked well it is resolved in twenty to thirty minutes (seed %i)',
    (seed) => {
      const { drill, facts, refusals } = playWith(scenario, apacheGood(), { seed })
      const resolved = facts.find((fact) => fact.kind === 'state-set' && fact.state === 'resolved')?.at

      expect(refusals).toEqual([])
      expect(drill.ended?.ending).toBe('resolved')
      expect(resolved).toBeGreaterThanOrEqual(20 * 60)
      expect(resolved).toBeLessThanOrEqual(30 * 60)
    },
  )

  it.each(SEEDS.slice(0, 5))('left alone it gets visibly worse and still ends (seed %i)', (seed) => {
    const run = new Run(scenario, seed).to(3600)

    const storefront = run.of('service-health').flatMap((fact) => (fact.service === 'storefront' ? [fact.health] : []))
    expect(storefront).toEqual(['degraded', 'down'])
    expect(run.drill.ended?.ending).toBe('command-passed')
    expect(run.of('deploy-shipped')).toHaveLength(1)
  })

  it('starts with ordinary work in which nothing looks unsafe', () => {
    const run = new Run(scenario).to(100)

    expect(run.words('ilse')[1]).toContain('serves fine')
    expect(run.of('page-sent')).toEqual([])
    expect(run.drill.health).toEqual({})
  })

  it('takes graphs, alert console, deploy panel and runbooks with it, and the refusals say what to do instead', () => {
    const run = new Run(scenario).to(300)

    expect(
      run
        .of('panel-dark')
        .map((fact) => fact.panel)
        .sort(),
    ).toEqual(['alerts', 'deploys', 'graphs', 'map', 'runbooks'])
    expect(run.refused({ do: 'lock-deploys', reason: 'x', allow: [] })).toBe('move/panel-dark')
    run.do(order('lock-by-terminal', 'mika')).to(420)
    expect(run.drill.incident.lock).not.toBeNull()
  })

  it('cannot be rolled back', () => {
    const run = new Run(scenario).to(200).do(order('can-we-roll-back', 'mika')).to(400)

    expect(run.words('mika').join(' ')).toContain('2.4.6-17 is gone')
  })

  it('spreads until somebody stops the automatic runs', () => {
    const stopped = new Run(scenario).to(200).do(order('stop-runs', 'mika')).to(900)

    const reached = stopped
      .of('metric-reached')
      .flatMap((fact) => (fact.metric === 'hosts-down' ? [fact.threshold] : []))
    expect(reached).not.toContain(116)
  })

  it('shows what keeps the shop up only to those who ask', () => {
    const asked = new Run(scenario).to(300).do(order('still-serving', 'mika')).to(600)
    const unasked = new Run(scenario).to(600)

    expect(asked.words('mika').join(' ')).toContain('web-017, web-052, web-088, web-103')
    expect(
      unasked.facts
        .filter((fact) => fact.for === 'seats')
        .map((fact) => JSON.stringify(fact))
        .join(),
    ).not.toContain('web-052')
  })

  it('turns for the worse when the last serving hosts are repaired', () => {
    const run = new Run(scenario).to(400).do(order('repair-config', 'mika')).to(800)

    expect(run.drill.health.storefront).toBe('down')
  })

  it('keeps what Ilse saw from somebody who blames her', () => {
    const blamed = new Run(scenario)
      .to(200)
      .do({ do: 'say', in: 'infrastructure', to: ['ilse'], text: 'Why did you do that?' })

    blamed.to(700).do(order('what-helped', 'ilse')).to(780)

    expect(blamed.words('ilse').at(-1)).toBe('Nothing that helped, sorry.')
    expect(blamed.of('ask-learned').some((fact) => fact.ask.id === 'rerun-one')).toBe(false)
  })

  it('gives the cause away to nobody before play: no title, ask or item names it', async () => {
    const { briefingOf } = await import('../../../scenarios/engine')

    const told = JSON.stringify({ ...briefingOf(scenario), source: [] }).toLowerCase()

    expect(told).not.toContain('reached everything')
    expect(told).not.toContain('re-run config')
    expect(told).not.toContain('second run')
  })
})

function order(ask: string, to: string): Move {
  return { do: 'order', in: 'inc-2041', to, ask, slots: {}, within: 120 }
}
