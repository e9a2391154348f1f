import { describe, expect, it } from 'vitest'

import { tellDebrief, type WentRight } from '../../../scenarios/debrief'
import type { FactBody } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { mark } from '../../../scenarios/scoring'
import type { FactScript } from '../scoring/fixtures/fact-script'
import { ended, paged } from '../scoring/fixtures/slow-shop-parts'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'

/** The slow shop with nothing of the author's own to listen for, a check that can be asked for, and a bulkhead. */
const shop: Scenario = {
  ...slowShop,
  asks: { ...slowShop.asks, 'verify-outside': Object.values(slowShop.asks)[0] } as Scenario['asks'],
  services: {
    ...slowShop.services,
    search: { ...slowShop.services.web, name: 'search', needs: ['web'], bulkhead: true },
    basket: { ...slowShop.services.web, name: 'basket', needs: ['web'] },
  } as Scenario['services'],
  debrief: { ...slowShop.debrief, 'went-right': [] },
}

function found(write: (run: FactScript) => unknown): WentRight[] {
  const run = paged()
  write(run)
  const facts = ended(run)
  const at = facts.at(-1)?.at ?? 0
  return tellDebrief({ header: { run: 'r', seed: 1 }, facts, scenario: shop, at }, mark(facts, shop)).wentRight
}

const health = (service: string, state: 'healthy' | 'degraded' | 'down'): FactBody => ({
  kind: 'service-health',
  service,
  health: state,
})
const lag = {
  by: 'priya',
  signal: 'replica-lag',
  about: 'replica lag is creeping',
  text: 'replica lag is creeping a bit',
}
const post: FactBody = { kind: 'status-published', state: 'investigating', components: {}, text: 'Slow.' }
const page = (person: string, by: string): FactBody => ({ kind: 'page-sent', page: 'p2', person, by, because: 'help' })
const decided = (because: string): FactBody => ({
  kind: 'decision-made',
  decision: 'roll-back',
  choice: 'declined',
  because,
})

describe('what went right, from facts', () => {
  it.each<[string, (run: FactScript) => unknown, RegExp]>([
    [
      'It was said before anybody was called',
      (run) => run.signal({ ...lag, at: '0:30' }),
      /Priya Raman spoke of "replica lag is creeping" before the first call/,
    ],
    ['The public heard early', (run) => run.at('4:00', post), /3 min after the first call/],
    ['You asked for help', (run) => run.at('3:00', page('ravi', 'imoc')), /paged Ravi Bose/],
    ['You said why', (run) => run.at('5:00', decided('the old package is gone')), /came with the reason/],
    [
      'You had it checked',
      (run) => run.order({ to: 'mika', ask: 'verify-outside', about: 'verify from outside', at: '9:00', within: 120 }),
      /asked somebody to go and look/,
    ],
    [
      'You asked for objections',
      (run) => run.at('6:00', { kind: 'poll-opened', about: 'roll-back', message: 'm9' }),
      /instead of taking silence as agreement/,
    ],
    [
      'Some things held',
      (run) =>
        run
          .truth('2:00', health('web', 'down'))
          .truth('2:00', health('storefront', 'down'))
          .truth('2:00', health('search', 'degraded'))
          .truth('2:00', health('basket', 'down')),
      /Payments and primary database stayed healthy.*Nothing that they stand on was touched/,
    ],
    [
      'Some things held',
      (run) => run.truth('2:00', health('web', 'degraded')),
      /Storefront, search and basket did so although what they stand on was not well/,
    ],
    [
      'What was built to hold, held',
      (run) => run.truth('2:00', health('web', 'down')).truth('2:00', health('search', 'degraded')),
      /Search went on behind its bulkhead while web tier was down/,
    ],
    [
      'What was built to hold, held',
      (run) =>
        run
          .truth('2:00', health('web', 'down'))
          .truth('2:30', health('basket', 'degraded'))
          .at('3:00', { kind: 'breaker-opened', service: 'basket' }),
      /basket went on because its breaker opened while web tier was down/,
    ],
    [
      'Help came unasked',
      (run) => run.at('3:00', { kind: 'person-joined', person: 'ravi', how: 'volunteer', needsBriefing: true }),
      /Ravi Bose turned up/,
    ],
    [
      'People said what they saw',
      (run) => run.signal({ ...lag, at: '5:00' }),
      /One warning came from Priya Raman|1 warning came from Priya Raman/,
    ],
  ])('finds "%s"', (title, write, says) => {
    const one = found(write).find((each) => each.title === title)

    expect(one?.text).toMatch(says)
    expect(one?.moments.length).toBeGreaterThan(0)
  })

  it.each<[string, string, (run: FactScript) => unknown]>([
    ['It was said before anybody was called', 'it came after the call', (run) => run.signal({ ...lag, at: '2:00' })],
    ['The public heard early', 'it came after a quarter of an hour', (run) => run.at('16:00', post)],
    ['The public heard early', 'there was no post', () => {}],
    ['You asked for help', 'somebody else paged', (run) => run.at('3:00', page('ravi', 'bot'))],
    ['You said why', 'there was no reason', (run) => run.at('5:00', decided(' '))],
    [
      'You had it checked',
      'it was asked of nobody',
      (run) => run.order({ to: null, ask: 'verify-outside', about: 'verify from outside', at: '9:00', within: 120 }),
    ],
    ['Some things held', 'nothing was shaken', () => {}],
    [
      'What was built to hold, held',
      'the bulkhead did not hold',
      (run) => run.truth('2:00', health('web', 'down')).truth('2:00', health('search', 'down')),
    ],
    [
      'What was built to hold, held',
      'what it stands on was never down',
      (run) => run.truth('2:00', health('web', 'degraded')).truth('2:00', health('search', 'degraded')),
    ],
    [
      'Help came unasked',
      'they were paged',
      (run) => run.at('3:00', { kind: 'person-joined', person: 'ravi', how: 'paged', needsBriefing: true }),
    ],
  ])('does not find "%s" when %s', (title, _, write) => {
    expect(found(write).map((each) => each.title)).not.toContain(title)
  })
})
