import { describe, expect, it } from 'vitest'
import { type Move, PANELS, type Panel } from '../../../scenarios/engine'
import { shipped } from '../../players/library'
import { Run, small } from './support/small'

const at = (seconds: number, effect: object) => ({ at: `${seconds}s`, do: effect })

/** The small world with one panel that stands on `tool`, which needs `base`: down from 10 to 100. */
function darkened(panel: Panel, changes: object = {}): Run {
  return new Run(
    small({
      panels: { [panel]: { needs: 'tool', why: 'It stands on base.', instead: 'Ask a person.' } },
      alerts: { gone: { text: 'gone', service: 'safe', severity: 'sev2', group: 'g' } },
      deploys: { badge: { by: 'bob', what: 'a badge', service: 'top' } },
      metrics: { load: { name: 'load', unit: '%', service: 'safe', starts: 10, max: 100 } },
      moments: [
        at(5, { deploy: 'badge' }),
        at(10, { health: { base: 'down' } }),
        at(20, [{ alert: 'gone' }, { metric: { load: { is: 50 } } }, { health: { safe: 'down' } }]),
        at(30, { say: { by: 'ada', in: 'elsewhere', text: 'this is odd' } }),
        at(100, { health: { base: 'healthy' } }),
      ],
      ...changes,
    }),
  )
}

describe('a tool is a service', () => {
  it.each(PANELS)('%s goes dark with what it stands on, says why and what to do instead, and comes back', (panel) => {
    const run = darkened(panel).to(200)

    expect(run.of('panel-dark', 'panel-back')).toMatchObject([
      { at: 10, panel, service: 'tool', why: 'It stands on base.', fallback: 'Ask a person.' },
      { at: 100, panel },
    ])
  })

  const page: Move = { do: 'page', person: 'cy', because: 'x' }
  it.each<{ panel: Panel; moves: Move[] }>([
    { panel: 'pager', moves: [page] },
    {
      panel: 'status-page',
      moves: [{ do: 'publish', state: 'identified', components: {}, text: 'x', nextUpdateIn: null }],
    },
    { panel: 'deploys', moves: [{ do: 'lock-deploys', reason: 'x', allow: [] }] },
    {
      panel: 'chat',
      moves: [
        { do: 'say', in: 'elsewhere', text: 'hello' },
        { do: 'tell', in: 'elsewhere', tell: 'words', slots: {} },
        { do: 'react', message: 'm1', mark: 'ok' },
      ],
    },
  ])('what $panel is for is refused while it is dark, and possible before and after', ({ panel, moves }) => {
    for (const move of moves) {
      const run = darkened(panel, {
        moments: [
          at(5, { say: { by: 'ada', text: 'hello' } }),
          at(10, { health: { base: 'down' } }),
          at(100, { health: { base: 'healthy' } }),
        ],
      })
      run.to(50)
      expect(run.refused(move)).toBe('move/panel-dark')
      run.to(101).do(move)
    }
  })

  it.each<{ panel: Panel; unseen: string; told: string }>([
    { panel: 'alerts', unseen: 'alert-fired', told: 'alert-fired' },
    { panel: 'graphs', unseen: 'metric-course', told: 'metric-course' },
    { panel: 'map', unseen: 'service-health', told: 'service-reported' },
  ])('what happens while $panel is dark is caught up on when it is back', ({ panel, unseen, told }) => {
    const facts = darkened(panel)
      .to(200)
      .facts.filter((fact) => fact.at >= 20)

    expect(facts.filter((fact) => fact.kind === unseen && fact.at === 20).map((fact) => fact.for)).toEqual(['truth'])
    expect(facts.filter((fact) => fact.kind === told && fact.at === 100 && fact.for === 'seats')).not.toEqual([])
  })

  it('without the chat everybody is on one call: what was for another channel is said there', () => {
    const run = darkened('chat').to(40)
    run.do({ do: 'say', in: 'inc', text: 'heard' }).do({ do: 'say', in: '@ada', text: 'ring ring' })

    expect(run.of('message').map((fact) => [fact.by, fact.in])).toEqual([
      ['ada', 'inc'],
      ['imoc', 'inc'],
      ['imoc', '@ada'],
    ])
  })

  it('a warning said on that call is heard on that call', () => {
    const signals = {
      odd: {
        about: 'odd',
        from: 'ada',
        in: 'elsewhere',
        text: 'this is odd',
        names: [['odd']],
        'closes-with': ['look'],
      },
    }
    const moments = [at(10, { health: { base: 'down' } }), at(20, { signal: 'odd' })]
    const run = darkened('chat', { signals, moments }).to(25).do({ do: 'say', in: 'inc', text: 'odd, I hear you' })

    expect(run.of('loop-acknowledged')).toMatchObject([{ withContent: true }])
  })
})

describe('the tools of the three scenarios', () => {
  it.each([
    { scenario: 'apache-upgrade', tools: ['alerts', 'deploys', 'graphs', 'map', 'runbooks'] },
    { scenario: 'low-fuel', tools: ['chat', 'pager', 'status-page'] },
  ])('go dark in $scenario, left alone: $tools', ({ scenario, tools }) => {
    const run = new Run(shipped(scenario)).to(3600)

    expect(
      run
        .of('panel-dark')
        .map((fact) => fact.panel)
        .sort(),
    ).toEqual(tools)
  })
})
