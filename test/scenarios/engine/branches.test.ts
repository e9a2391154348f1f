import { describe, expect, it } from 'vitest'
import { type Fact, type Move, variantOf } from '../../../scenarios/engine'
import { shipped } from '../../players/library'
import { Run } from './support/small'

/** What is asked of whom at a drill second. */
type Step = readonly [at: number, ask: string, to: string, slots?: Record<string, string>]

/** A play of a few orders, each confirmed as it is read back, up to a drill second. */
function played(scenario: string, steps: readonly Step[], until: number, seed = 1): Run {
  const run = new Run(shipped(scenario), seed)
  for (const [at, ask, to, slots = {}] of steps) {
    run.to(at)
    if (run.drill.people[to]?.presence !== 'here') run.do({ do: 'page', person: to, because: 'x' }).to(at + 120)
    const move: Move = { do: 'order', in: run.scenario.incident.channel, to, ask, slots, within: 300 }
    run.do(move)
  }
  return run.to(until)
}

const states = (run: Run) => run.of('state-entered').map((fact) => fact.state)
const outcomes = (run: Run) => run.of('loop-reported').map((fact) => fact.outcome)
const healthOf = (run: Run, service: string) =>
  run.of('service-health').flatMap((fact) => (fact.service === service ? [fact.health] : []))
const at = (run: Run, test: (fact: Fact) => boolean) => run.facts.find(test)?.at ?? Number.NaN

describe('ways the upgrade can go that nobody by the book takes', () => {
  const atOnce: Step = [760, 'rerun-everywhere', 'tomas', { how: 'all at once' }]
  const byTen = (second: number): Step => [second, 'rerun-everywhere', 'tomas', { how: 'ten at a time' }]

  it('all at once breaks the mirror halfway; ten at a time later gets the rest', () => {
    const run = played('apache-upgrade', [[300, 'stop-runs', 'ilse'], atOnce, byTen(1100)], 1800)

    const repair = states(run).filter((state) => state.startsWith('repair.'))
    expect(repair.slice(1)).toEqual([
      'repair.at-once',
      'repair.stuck',
      'repair.mirror-back',
      'repair.batches',
      'repair.done',
    ])
    expect(healthOf(run, 'mirror')).toEqual(['degraded', 'down', 'healthy'])
    expect(healthOf(run, 'storefront').at(-1)).toBe('healthy')
  })

  it.each([
    { name: 'all of them still run', second: 800, says: 'at it still' },
    { name: 'the mirror is down', second: 900, says: 'mirror does not answer' },
  ])('a run is not started on top while $name, and that is said', ({ second, says }) => {
    const run = played('apache-upgrade', [[300, 'stop-runs', 'ilse'], atOnce, byTen(second)], second + 160)

    expect(run.words('tomas').at(-1)).toContain(says)
    expect(states(run)).not.toContain('repair.batches')
  })

  it('asking twice for what runs already gets the minutes left, and nothing more', () => {
    const run = played('apache-upgrade', [[300, 'stop-runs', 'ilse'], byTen(760), byTen(900)], 1020)

    expect(run.words('tomas').at(-1)).toMatch(/That is running, ten at a time\. About \d+ minutes to go\./)
  })

  it('repairing the four hosts while they carry the shop takes them with it', () => {
    const run = played('apache-upgrade', [[450, 'repair-config', 'ilse']], 700)

    expect(states(run)).toEqual(expect.arrayContaining(['holdouts.gone', 'site.dead']))
    expect(healthOf(run, 'storefront')).toEqual(['degraded', 'down'])
  })

  it('somebody knows so, and says so when polled; not any more when hosts are back', () => {
    const early = new Run(shipped('apache-upgrade')).to(400).do({ do: 'poll', about: 'repair-config' }).to(440)
    const late = played('apache-upgrade', [[300, 'stop-runs', 'ilse'], byTen(760)], 1800)
    late.do({ do: 'poll', about: 'repair-config' }).to(1840)

    expect(early.words('mika').at(-1)).toContain('Strong objection')
    expect(late.of('poll-closed').at(-1)).toMatchObject({ objections: 0 })
  })

  it('repairing them once all is well harms nobody, and leaves nothing to accept', () => {
    const run = played(
      'apache-upgrade',
      [[300, 'stop-runs', 'ilse'], byTen(760), [1800, 'repair-config', 'ilse']],
      2100,
    )

    expect(outcomes(run)).toContain('four-repaired')
    expect(states(run)).not.toContain('holdouts.gone')
    expect(healthOf(run, 'storefront').at(-1)).toBe('healthy')
    run.do({ do: 'resolve', accepting: [] })
  })

  it('why the second run helps is a matter of ten minutes and more, and does not come out', () => {
    const run = played(
      'apache-upgrade',
      [
        [300, 'stop-runs', 'ilse'],
        [760, 'why-it-works', 'ilse'],
      ],
      1800,
    )

    const loop = run.of('loop-opened').find((fact) => fact.ask === 'why-it-works')?.loop
    expect(run.of('loop-overdue').find((fact) => fact.loop === loop)?.at).toBe(1060)
    expect(run.words('ilse').at(-1)).toContain('one for tomorrow')
  })

  it('deploys are locked and unlocked by hand while the panel is dark', () => {
    const run = played(
      'apache-upgrade',
      [
        [240, 'lock-by-terminal', 'mika'],
        [600, 'unlock-by-terminal', 'mika'],
      ],
      720,
    )

    expect(run.of('deploys-locked', 'deploys-unlocked').map((fact) => fact.kind)).toEqual([
      'deploys-locked',
      'deploys-unlocked',
    ])
    expect(run.of('deploy-held')).toHaveLength(1)
  })

  it.each([
    {
      name: 'locked',
      steps: [
        [240, 'lock-by-terminal', 'mika'],
        [420, 'lock-by-terminal', 'mika'],
      ],
      says: 'locked already',
    },
    { name: 'open', steps: [[240, 'unlock-by-terminal', 'mika']], says: 'not locked' },
  ] as Array<{ name: string; steps: Step[]; says: string }>)(
    'what is $name already is said to be',
    ({ steps, says }) => {
      expect(played('apache-upgrade', steps, 520).words('mika').join(' ')).toContain(says)
    },
  )

  it('with quick pages the reports are soon through, and the replica comes back by itself', () => {
    const run = played('apache-upgrade', [[300, 'stop-runs', 'ilse'], byTen(760)], 2200)

    expect(states(run)).toContain('replica.caught-up')
    expect(states(run)).not.toContain('replica.out')
  })
})

describe('ways low fuel can go that nobody by the book takes', () => {
  it.each([
    { name: 'restarting the web tier', step: [300, 'restart-web', 'kenji'] as Step },
    { name: 'rolling the deploy back', step: [300, 'roll-back-deploy', 'malik'] as Step },
  ])('$name empties what little the cache had', ({ step }) => {
    const before = played('low-fuel', [], 300)
    const run = played('low-fuel', [step], 460)

    const herds = states(run).filter((state) => state === 'reads.herd')
    expect(states(before).filter((state) => state === 'reads.herd')).toHaveLength(1)
    expect(herds).toHaveLength(2)
    expect(healthOf(run, 'checkout')).not.toContain('healthy')
  })

  it.each([
    { name: 'restart-web', by: 'tariq' },
    { name: 'roll-back-deploy', by: 'tariq' },
    { name: 'fail-over', by: 'noor' },
  ])('$name is spoken against by somebody who knows, when polled', ({ name, by }) => {
    const run = new Run(shipped('low-fuel')).to(240).do({ do: 'poll', about: name }).to(280)

    expect(run.of('poll-objected').map((fact) => fact.by)).toEqual([by])
  })

  it('the standby has the same disk and the same minutes', () => {
    const run = played('low-fuel', [[300, 'fail-over', 'noor']], 460)

    expect(outcomes(run)).toContain('same-fate')
    expect(run.of('world-event').map((fact) => fact.event)).toContain('failed-over')
  })

  it('once the standby is full there is nowhere to go', () => {
    const full = at(
      played('low-fuel', [], 3000),
      (fact) => fact.kind === 'state-entered' && fact.state === 'disk.standby-too',
    )
    const run = played('low-fuel', [[full - 60, 'fail-over', 'noor']], full + 120)

    expect(run.words('noor').at(-1)).toContain('is full as well')
  })
})

describe('ways the wrong prompt can go that nobody by the book takes', () => {
  const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1)
  const standby = (seed: number) => variantOf(shipped('wrong-prompt'), seed).asks.resync?.slots.host?.options[0] ?? ''

  /** A resync asked for of tired Teun, with the job paused; then what he reads back is heard back, or not listened to. */
  function resynced(seed: number, reader: boolean, hears: 'correct' | 'confirm'): Run {
    const run = new Run(shipped('wrong-prompt'), seed)
    const ask = (second: number, what: string, to: string, slots = {}) =>
      run.to(second).do({ do: 'order', in: 'inc-77', to, ask: what, slots, within: 300 })
    ask(100, 'pause-job', 'marek')
    if (reader) ask(185, 'second-pair', 'teun').to(270)
    ask(Math.max(185, run.drill.at), 'resync', 'teun', { host: standby(seed) })
    const { loop = '' } = run.of('loop-opened').at(-1) ?? {}
    while (run.drill.loops[loop]?.state !== 'read-back') run.to(run.drill.at + 1)
    return run.do({ do: hears, loop }).to(520)
  }

  it.each(SEEDS)('heard back and said again, the standby follows again and nothing is lost (seed %i)', (seed) => {
    const run = resynced(seed, true, 'correct')

    expect(outcomes(run)).toContain('resynced')
    expect(states(run)).toContain('replication.following')
    expect(states(run)).not.toContain('primary.gone')
  })

  it('misheard and confirmed, the second reader sees the wrong name in time', () => {
    const caught = SEEDS.map((seed) => resynced(seed, true, 'confirm')).filter((run) =>
      outcomes(run).includes('caught'),
    )

    expect(caught.length).toBeGreaterThan(0)
    for (const run of caught) expect(states(run)).not.toContain('primary.gone')
  })

  it('misheard and confirmed with nobody to read along, the primary is gone', () => {
    const runs = SEEDS.map((seed) => resynced(seed, false, 'confirm'))
    const wrong = runs.filter((run) => outcomes(run).includes('wrong-host'))

    expect(wrong.length).toBeGreaterThan(0)
    for (const run of wrong) expect(healthOf(run, 'primary')).toContain('down')
  })

  it('once it is gone there is nothing to copy from, and nobody says afterwards that it was prevented', () => {
    const run = played(
      'wrong-prompt',
      [
        [330, 'second-pair', 'teun'],
        [400, 'resync', 'teun', { host: 'db2.cluster' }],
      ],
      620,
    )

    expect(run.words('teun').at(-1)).toContain('nothing to copy from')
    expect(states(run)).toContain('hands.too-late')
    expect(states(run)).not.toContain('hands.held')
    expect(run.words('teun').join(' ')).not.toContain('Hands off.')
  })
})
