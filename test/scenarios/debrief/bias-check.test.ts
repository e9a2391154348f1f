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

const fired = (at: number): Written =>
  ({ at, kind: 'alert-fired', alert: 'a1', severity: 'sev2', text: 'Slow' }) as Written
const reported = (at: number, loop: string): Written =>
  ({ at, kind: 'loop-reported', loop, message: 'm', outcome: 'x' }) as Written
const decidedBack = (at: number, choice: string): Written =>
  ({ at, kind: 'decision-made', decision: 'roll-back', choice, because: '', message: 'm' }) as Written
const shipped2h = { at: 100, kind: 'deploy-shipped', deploy: 'd1' } as Written

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
    [
      'consensus',
      'a risky step follows a poll after three seconds of silence',
      script(
        order(20, 'l0'),
        { at: 27, kind: 'poll-opened', about: firstAsk, message: 'm' },
        order(30, 'l1', firstAsk),
      ),
    ],
    [
      'availability',
      'the first idea is taken up at once, before any report',
      script(claimed, voiced(30, 'dns'), pursued(90, 'dns')),
    ],
    [
      'availability',
      'the trainee likens it to an earlier incident',
      script(claimed, {
        at: 30,
        kind: 'message',
        message: 'm9',
        in: 'room',
        by: 'imoc',
        to: [],
        text: 'This looks just like last month.',
      }),
    ],
    [
      'recent-change',
      'it is taken back before anybody said what had changed',
      script(fired(10), claimed, decidedBack(60, 'go')),
    ],
    [
      'recent-change',
      'the change was shipped two hours before the first sign',
      script(shipped2h, fired(7300), decidedBack(7400, 'go')),
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
    [
      'consensus',
      'the poll had half a minute',
      script(
        order(20, 'l0'),
        { at: 25, kind: 'poll-opened', about: firstAsk, message: 'm' },
        order(55, 'l1', firstAsk),
      ),
    ],
    [
      'consensus',
      'an objection came at once and was heard',
      script(
        order(20, 'l0'),
        { at: 25, kind: 'poll-opened', about: firstAsk, message: 'm' },
        { at: 26, kind: 'poll-objected', about: firstAsk, by: 'mika', message: 'n' },
        order(28, 'l1', firstAsk),
      ),
    ],
    [
      'availability',
      'a report came before the idea was taken up',
      script(claimed, voiced(30, 'dns'), order(35, 'l1'), reported(60, 'l1'), pursued(90, 'dns')),
    ],
    ['availability', 'the idea was weighed for longer', script(claimed, voiced(30, 'dns'), pursued(200, 'dns'))],
    [
      'recent-change',
      'it was shipped just before the first sign',
      script({ ...shipped2h, at: 100 }, fired(160), decidedBack(300, 'go')),
    ],
    [
      'recent-change',
      'what had changed was asked and reported first',
      script(fired(10), claimed, { ...order(20, 'l1', 'what-changed') }, reported(50, 'l1'), decidedBack(60, 'go')),
    ],
    ['recent-change', 'going back was declined', script(fired(10), claimed, decidedBack(60, 'declined'))],
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

  it.each<[string, string, string[]]>([
    ['outcome', 'a decision is judged by how it came out', ['Not rolling back was the right call, it worked out.']],
    [
      'outcome',
      'a step is called a mistake because of what followed',
      ['Waiting was a mistake; it made things worse.'],
    ],
    [
      'negativity',
      'four sentences speak of what was late and none of what went well',
      [
        'The first update was too late.',
        'Nobody owned the lag.',
        'The graphs were dark and we did not ask.',
        'I lost the read-back.',
      ],
    ],
    ['availability', 'a note likens it to an earlier incident', ['It reminded me of the DNS outage.']],
  ])('sees %s when %s', (id, _, texts) => {
    const kept = keptWords(texts.map((text) => ({ kind: 'debrief-note', at: 100, text })))

    expect(biasCheck(slowShopRun(), slowShop, kept).map((one) => one.id)).toContain(id)
  })

  it.each<[string, string, string[]]>([
    [
      'outcome',
      'a decision is judged by what was known',
      ['We declined to roll back because the old package was gone.'],
    ],
    ['outcome', 'it is only told how it came out', ['The restart worked on the second run.']],
    [
      'negativity',
      'half as much went well',
      [
        'The first update was too late.',
        'Nobody owned the lag.',
        'The graphs were dark and we did not ask.',
        'I lost the read-back.',
        'Ilse spoke up early.',
        'The deputy helped with the calls.',
      ],
    ],
    ['negativity', 'there is too little to count', ['The first update was too late.', 'Nobody owned the lag.']],
    ['availability', 'an earlier moment of the same drill is meant', ['As before, Mika read it back.']],
  ])('sees no %s when %s', (id, _, texts) => {
    const kept = keptWords(texts.map((text) => ({ kind: 'debrief-note', at: 100, text })))

    expect(biasCheck(slowShopRun(), slowShop, kept).map((one) => one.id)).not.toContain(id)
  })

  it('counts thanks as something that went well', () => {
    const hard = ['It was too late.', 'Nobody owned it.', 'I lost the read-back.', 'It was hard to follow.']
    const kept = keptWords([
      ...hard.map((text) => ({ kind: 'debrief-note' as const, at: 100, text })),
      { kind: 'thanks', to: 'mika', fact: 1, text: 'for the numbers' },
      { kind: 'thanks', to: 'priya', fact: 2, text: 'for saying it twice' },
    ])

    expect(biasCheck(slowShopRun(), slowShop, kept).map(({ id }) => id)).not.toContain('negativity')
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
