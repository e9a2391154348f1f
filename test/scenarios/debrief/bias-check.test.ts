import { describe, expect, it } from 'vitest'

import { biasCheck, keptWords, languageHints } from '../../../scenarios/debrief'
import type { Fact, FactBody } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { apacheGood } from '../../players/apache-good'
import { shipped } from '../../players/library'
import { playWith } from '../../players/play-with'
import { novice } from '../scoring/fixtures/novice'
import { slowShopRun } from '../scoring/fixtures/slow-shop-run'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'

type Written = FactBody & { at: number }

function script(...written: Written[]): Fact[] {
  return written.map((body, index) => ({ id: index + 1, for: 'seats', ...body }) as Fact)
}

const nothing = keptWords([])
const [firstAsk = 'x'] = Object.keys(slowShop.asks)
const risky: Scenario = {
  ...slowShop,
  asks: { ...slowShop.asks, [firstAsk]: { ...slowShop.asks[firstAsk], risky: true } as Scenario['asks'][string] },
  diagnoses: Object.fromEntries(
    ['dns', 'disk', 'deploy'].map((id) => [id, { by: 'mika', text: id, short: id, right: false }]),
  ),
}

const claimed: Written = { at: 10, kind: 'command-claimed', by: 'imoc', message: 'm1' }
const order = (at: number, loop: string, ask?: string, to: string | null = 'mika'): Written => ({
  at,
  kind: 'loop-opened',
  loop,
  way: 'out',
  form: 'order',
  by: 'imoc',
  to,
  message: `m-${loop}`,
  about: 'look',
  ...(ask === undefined ? {} : { ask }),
})
const signal = (at: number, loop: string, by: string, to: string | null = 'imoc'): Written => ({
  at,
  kind: 'loop-opened',
  loop,
  way: 'in',
  form: 'signal',
  by,
  to,
  message: `m-${loop}`,
  about: `word of ${by}`,
})
const voiced = (at: number, diagnosis: string): Written => ({
  at,
  kind: 'diagnosis-voiced',
  diagnosis,
  by: 'mika',
  short: diagnosis,
  message: 'm',
})
const pursued = (at: number, diagnosis: string): Written => ({
  at,
  kind: 'diagnosis-weighed',
  diagnosis,
  as: 'pursued',
  because: '',
})

const found = (facts: Fact[], scenario = risky, until?: number) =>
  biasCheck(facts, scenario, nothing, until).map(({ id }) => id)

describe('the bias check', () => {
  it.each<[string, string, Fact[]]>([
    [
      'anchoring',
      'the first idea stays while two others come',
      script(pursued(10, 'dns'), voiced(60, 'disk'), voiced(90, 'deploy')),
    ],
    [
      'confirmation',
      'warnings after an explanation was taken up get no answer',
      script(pursued(10, 'dns'), signal(60, 'l1', 'priya')),
    ],
    ['fixation', 'nobody is asked for ten minutes', script(claimed, order(20, 'l1'), order(700, 'l2'))],
    ['action', 'a risky step is the first thing asked', script(claimed, order(20, 'l1', firstAsk))],
    ['consensus', 'a risky step has no poll before it', script(order(20, 'l0'), order(30, 'l1', firstAsk))],
    [
      'automation',
      'a breaker opens and nobody looks',
      script(claimed, { at: 20, kind: 'breaker-opened', service: 'web' }),
    ],
    ['diffusion', 'something said to nobody waits', script(claimed, signal(20, 'l1', 'priya', null), order(400, 'l2'))],
    [
      'normalised',
      'a warning is said again and again',
      script(
        signal(20, 'l1', 'priya'),
        { at: 80, kind: 'loop-repeated', loop: 'l1', message: 'a' },
        { at: 140, kind: 'loop-repeated', loop: 'l1', message: 'b' },
      ),
    ],
    [
      'sunk-cost',
      'an order goes on past its time',
      script(order(20, 'l1'), { at: 60, kind: 'loop-overdue', loop: 'l1' }, order(500, 'l2')),
    ],
    [
      'overconfidence',
      'a promised time passes',
      script(
        { at: 20, kind: 'status-published', state: 'investigating', components: {}, text: 't', nextUpdateAt: 60 },
        order(400, 'l1'),
      ),
    ],
  ])('sees %s when %s', (id, _, facts) => {
    expect(found(facts)).toContain(id)
  })

  it.each<[string, string, Fact[]]>([
    [
      'anchoring',
      'the first idea was ruled out',
      script(pursued(10, 'dns'), voiced(60, 'disk'), voiced(90, 'deploy'), {
        at: 95,
        kind: 'diagnosis-weighed',
        diagnosis: 'dns',
        as: 'ruled-out',
        because: '',
      }),
    ],
    ['fixation', 'somebody was asked in between', script(claimed, order(20, 'l1'), order(300, 'l2'), order(700, 'l3'))],
    [
      'consensus',
      'objections were asked for',
      script(
        order(20, 'l0'),
        { at: 25, kind: 'poll-opened', about: firstAsk, message: 'm' },
        order(60, 'l1', firstAsk),
      ),
    ],
    ['action', 'somebody was asked first', script(claimed, order(15, 'l0'), order(20, 'l1', firstAsk))],
    [
      'diffusion',
      'somebody owned it soon',
      script(
        signal(20, 'l1', 'priya', null),
        { at: 60, kind: 'loop-owned', loop: 'l1', by: 'imoc', order: 'l2' },
        order(400, 'l2'),
      ),
    ],
  ])('sees no %s when %s', (id, _, facts) => {
    expect(found(facts)).not.toContain(id)
  })

  it('looks at the words of the debrief too', () => {
    const kept = keptWords([
      {
        kind: 'factor-tree',
        tree: [
          { what: 'a', kind: 'action' },
          { what: 'b', kind: 'action' },
          { what: 'c', kind: 'condition' },
        ],
      },
      { kind: 'debrief-note', at: 100, text: 'The lag from T+09:20 was plain.' },
      { kind: 'debrief-note', at: 200, text: 'Nothing else.' },
    ])

    const ids = biasCheck(slowShopRun(), slowShop, kept).map(({ id }) => id)

    expect(ids).toEqual(expect.arrayContaining(['attribution', 'hindsight']))
  })

  it('asks in neutral words, with moments that happened', () => {
    const scenario = shipped('apache-upgrade')
    for (const player of [apacheGood(), novice(), () => []]) {
      const { facts } = playWith(scenario, player, { seed: 7 })
      const ids = new Set(facts.map(({ id }) => id))
      for (const finding of biasCheck(facts, scenario, nothing)) {
        expect(languageHints(`${finding.text} ${finding.ask}`)).toEqual([])
        expect(`${finding.text} ${finding.ask}`.replace(/"[^"]*"/g, '')).not.toMatch(
          /\b(fail|wrong|mistake|blame|bad)/i,
        )
        for (const { fact } of finding.moments) expect(ids).toContain(fact)
      }
    }
  })
})
