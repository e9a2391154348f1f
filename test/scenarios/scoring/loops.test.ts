import { describe, expect, it } from 'vitest'

import { mark } from '../../../scenarios/scoring'
import { FactScript } from './fixtures/fact-script'
import { ended, marked, paged } from './fixtures/slow-shop-parts'
import { slowShopRun } from './fixtures/slow-shop-run'
import { slowShop } from './fixtures/slow-shop-scenario'

const whole = {
  to: 'ilse',
  ask: 'rerun-config',
  about: 'config on web-071',
  slots: { host: 'web-071' },
  at: '5:00',
  within: 180,
  readBack: '5:10',
  done: '7:00',
  reported: '7:10',
}
const dial = (run: FactScript) => mark(ended(run), slowShop).dials

describe('an order', () => {
  it.each([
    { name: 'directed, time-boxed, read back and reported counts in full', order: {}, score: 1 },
    { name: 'without a time loses a part', order: { within: undefined }, score: 0.75 },
    { name: 'never reported loses a part', order: { done: undefined, reported: undefined }, score: 0.75 },
    {
      name: 'said to nobody keeps only its time',
      order: { to: null, readBack: undefined, done: undefined, reported: undefined },
      score: 0.25,
    },
    {
      name: 'read back wrongly and put right counts in full',
      order: { readAs: { host: 'web-017' }, corrected: '5:20', readAgain: '5:30' },
      score: 1,
    },
    { name: 'read back wrongly and let through loses that part', order: { readAs: { host: 'web-017' } }, score: 0.75 },
    {
      name: 'called off on purpose is closed',
      order: { done: undefined, reported: undefined, cancelled: '6:00' },
      score: 1,
    },
  ])('$name', ({ order, score }) => {
    const { within, ...rest } = { ...whole, ...order }
    const run = paged()
    run.order({ ...rest, ...(within === undefined ? {} : { within }) } as Parameters<FactScript['order']>[0])

    expect(marked(ended(run), 'outbound/l1').score).toBe(score)
  })

  it('called off before it was read back counts neither way', () => {
    const run = paged()
    run.order({ to: 'ilse', ask: 'rerun-config', about: 'config', at: '5:00', cancelled: '5:20' })

    expect(marked(ended(run), 'outbound/l1').applicable).toBe(false)
  })

  it('says what was asked and what was read back', () => {
    const run = paged()
    run.order({ ...whole, readAs: { host: 'web-017' } })

    expect(marked(ended(run), 'outbound/l1').why).toContain('as "web-017" where "web-071" was asked; it went through')
  })

  it('asked again in the same minute is one order', () => {
    const once = paged()
    once.order(whole)
    const often = paged()
    for (const at of ['5:00', '5:20', '5:40']) often.order({ ...whole, at })

    expect(dial(often).outbound.score).toBe(dial(once).outbound.score)
  })
})

describe('the outbound dial', () => {
  it('says so when no orders were given', () => {
    const { outbound } = dial(paged())

    expect(outbound).toMatchObject({ score: 0, applicable: 1, says: 'No orders were given.' })
  })

  it('does not apply when nothing called for orders', () => {
    const facts = new FactScript().at('0:00', { kind: 'drill-began', scenario: 'slow-shop', seed: 1 }).inOrder()

    expect(mark(facts, slowShop).dials.outbound.score).toBeNull()
  })

  it('says little of one good order in a long incident', () => {
    const run = paged()
    run.order(whole)

    expect(dial(run).outbound.score).toBeCloseTo(1 / 3)
  })

  it('pays no heed to talk', () => {
    const quiet = paged()
    quiet.order(whole)
    const loud = paged()
    loud.order(whole)
    for (let minute = 6; minute < 20; minute++) loud.say(`${minute}:00`, 'imoc', 'Hurry, please.')

    expect(dial(loud).outbound.score).toBe(dial(quiet).outbound.score)
  })
})

describe('a signal', () => {
  const lag = {
    by: 'priya',
    signal: 'replica-lag',
    about: 'replica lag',
    text: 'lag is creeping',
    at: '9:00',
    patience: 240,
  }

  it.each([
    {
      name: 'acknowledged with content and owned counts in full',
      fate: { acknowledged: '9:20', owned: { at: '9:30', order: 'l9' } },
      score: 1,
    },
    {
      name: 'owned by an order that told the speaker nothing is owned, and half of it',
      fate: { owned: { at: '9:30', order: 'l9' } },
      score: 0.5,
    },
    {
      name: 'let go by the only one who was asked was owned by nobody',
      fate: {
        acknowledged: '9:20',
        owned: { at: '9:30', order: 'l9' },
        letGo: { at: '9:50', order: 'l9' },
      },
      score: 0.5,
    },
    {
      name: 'set aside with a reason counts in full',
      fate: { acknowledged: '9:20', parked: { at: '9:40', because: 'after the web tier' } },
      score: 1,
    },
    { name: 'acknowledged and left counts half', fate: { acknowledged: '9:20' }, score: 0.5 },
    { name: 'only marked as heard counts a little', fate: { marked: '9:20' }, score: 0.2 },
    { name: 'not acknowledged counts nothing', fate: {}, score: 0 },
    {
      name: 'loses a little for each reminder',
      fate: { repeated: ['11:00', '13:00'], acknowledged: '13:30', owned: { at: '13:40', order: 'l9' } },
      score: 0.5 * 0.8 * 0.5 + 0.5 * 0.8 * (1 - (0.5 * 40) / 240),
    },
    {
      name: 'owned after it hurt counts nothing',
      fate: { harmed: { at: '10:00', text: 'It hurt.' }, acknowledged: '12:00', owned: { at: '12:00', order: 'l9' } },
      score: 0,
    },
  ])('$name', ({ fate, score }) => {
    const run = paged()
    run.signal({ ...lag, ...fate } as Parameters<FactScript['signal']>[0])

    expect(marked(ended(run), 'inbound/l1').score).toBeCloseTo(score)
  })

  it.each([
    {
      name: 'that was settled',
      fate: { acknowledged: '9:20', owned: { at: '9:30', order: 'l9' } },
      says: /^1 signal came in, and each found/,
    },
    { name: 'that nobody took up', fate: { acknowledged: '9:20' }, says: /; 1 ended without an owner or an answer\.$/ },
    {
      name: 'that somebody took up too late',
      fate: { harmed: { at: '10:00', text: 'It hurt.' }, acknowledged: '12:00', owned: { at: '12:00', order: 'l9' } },
      says: /; 1 found an owner or an answer only after it had hurt\.$/,
    },
  ])('$name is told so, and not otherwise', ({ fate, says }) => {
    const run = paged()
    run.signal({ ...lag, ...fate } as Parameters<FactScript['signal']>[0])

    expect(dial(run).inbound.says).toMatch(says)
  })

  it('that came in the last minute does not apply', () => {
    const run = paged()
    run.signal({ ...lag, at: '29:20' })

    expect(marked(ended(run), 'inbound/l1').applicable).toBe(false)
  })

  it('weighs as much as it mattered', () => {
    const run = paged()
    run.signal({ ...lag })
    run.signal({
      by: 'dana',
      signal: 'eta',
      about: 'ETA',
      text: 'When?',
      at: '9:00',
      form: 'request',
      answered: '9:10',
    })

    // The warning weighs 3, the executive's question 1.
    expect(dial(run).inbound.score).toBeCloseTo(1 / 4)
  })
})

describe('labels', () => {
  it('tells a run that worked the list and missed the room', () => {
    const facts = slowShopRun().filter(
      (fact) => !('loop' in fact && (fact.loop === 'l2' || fact.loop === 'l7') && fact.kind !== 'loop-opened'),
    )

    expect(mark(facts, slowShop).label).toBe('ran the list, missed the room')
  })

  it('says nothing where both are well', () => {
    expect(mark(slowShopRun(), slowShop).label).toBeNull()
  })
})

describe('beside the marks', () => {
  it('counts customers by how unwell the service was, and times from when it began', () => {
    const { beside } = mark(slowShopRun(), slowShop)

    // Degraded from 1:31 to 20:24 at 2000 a minute, three tenths of them touched.
    expect(beside.customers).toMatchObject({ amount: 11_330, degraded: 1133, down: 0, unit: 'slow page views' })
    expect(beside).toMatchObject({ detect: 22, mitigate: 1184, resolve: 1530 })
    expect(beside.adaptive.map(({ id }) => id)).toContain('unexplained-noted')
  })
})
