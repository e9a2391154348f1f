import { describe, expect, it } from 'vitest'
import { act, type Move, parseMove } from '../../../scenarios/engine'
import type { Effect } from '../../../scenarios/format'
import { shipped } from '../../players/library'
import { asks, people, Run, small } from './support/small'

const at = (seconds: number, effect: object) => ({ at: `${seconds}s`, do: effect })
const ALL = ['apache-upgrade', 'low-fuel', 'wrong-prompt']

/** An order to somebody in a scenario that ships, paged first when they are not there. */
function asked(scenario: string, second: number, ask: string, to: string, slots = {}): Run {
  const run = new Run(shipped(scenario)).to(second)
  if (run.drill.people[to]?.presence !== 'here') run.do({ do: 'page', person: to, because: 'x' }).to(second + 120)
  return run.do({ do: 'order', in: run.scenario.incident.channel, to, ask, slots, within: 300 }).to(second + 300)
}

describe('a wrong read-back that nobody corrects is carried out as read back', () => {
  it.each([
    { name: 'host', of: ['web-071', 'web-017'], said: 'web-071', heard: 'web-017' },
    { name: 'number', of: ['15', '50'], said: '15', heard: '50' },
    { name: 'region', of: ['eu-west', 'us-west'], said: 'eu-west', heard: 'us-west' },
  ])('of a $name', ({ name, of, said, heard }) => {
    const change = {
      text: `{person}, take {${name}}.`,
      'reads-back': `Taking {${name}}.`,
      slots: { [name]: { label: name, options: of, 'mistaken-for': { [said]: heard } } },
      mishears: '100%',
      outcomes: [
        { id: 'as-read-back', when: { slot: { [name]: heard } }, say: `It was {${name}}.` },
        { id: 'as-asked', say: `It was {${name}}.` },
      ],
    }
    const order: Move = { do: 'order', in: 'inc', to: 'ada', ask: 'look', slots: { [name]: said }, within: 120 }
    const scenario = small({ asks: asks({ look: change }) })

    const left = new Run(scenario).do(order).to(200)
    const heardBack = new Run(scenario).do(order).to(14).do({ do: 'correct', loop: 'l1' }).to(200)

    expect(left.words('ada')).toEqual([`Taking ${heard}.`, `It was ${heard}.`])
    expect(left.of('loop-started').map((fact) => fact.slots)).toEqual([{ [name]: heard }])
    expect(heardBack.of('loop-reported').map((fact) => fact.outcome)).toEqual(['as-asked'])
  })

  it.each([
    { scenario: 'apache-upgrade', ask: 'rerun-one' },
    { scenario: 'low-fuel', ask: 'let-in' },
    { scenario: 'wrong-prompt', ask: 'resync' },
    { scenario: 'wrong-prompt', ask: 'restore' },
  ])('can happen in $scenario: $ask', ({ scenario, ask }) => {
    const { slots = {}, outcomes = [] } = shipped(scenario).asks[ask] ?? {}
    const alike = Object.values(slots).flatMap((slot) => Object.values(slot['mistaken-for']))

    expect(alike.length).toBeGreaterThan(0)
    expect(outcomes.some(({ when }) => JSON.stringify(when ?? {}).includes('"slot"'))).toBe(true)
  })
})

describe('the right question gets minutes, not a share', () => {
  it.each([
    { scenario: 'apache-upgrade', second: 520, ask: 'how-long-left', to: 'mika' },
    { scenario: 'apache-upgrade', second: 640, ask: 'how-long-lag', to: 'priya' },
    { scenario: 'low-fuel', second: 300, ask: 'how-long-until-full', to: 'noor' },
    { scenario: 'low-fuel', second: 300, ask: 'check-capacity', to: 'noor' },
  ])('$scenario: $ask', ({ scenario, second, ask, to }) => {
    expect(asked(scenario, second, ask, to).words(to).join('\n')).toMatch(/\b\d+ minutes/)
  })
})

describe('can we roll back?', () => {
  it.each([
    { scenario: 'apache-upgrade', to: 'mika', answer: /^No\. .*gone/, is: 'impossible' },
    { scenario: 'low-fuel', to: 'malik', answer: /not call it safe/, is: 'harmful' },
    { scenario: 'wrong-prompt', to: 'marek', answer: /^Yes: .*safe/, is: 'right' },
  ])('is $is in $scenario', ({ scenario, to, answer }) => {
    expect(asked(scenario, 200, 'can-we-roll-back', to).words(to).join('\n')).toMatch(new RegExp(answer.source, 'm'))
  })
})

describe('automation acts by itself until it is frozen', () => {
  it.each([
    { scenario: 'apache-upgrade', metric: 'hosts-down', ask: 'stop-runs', to: 'mika', second: 200 },
    { scenario: 'wrong-prompt', metric: 'db-load', ask: 'pause-job', to: 'marek', second: 60 },
  ])('$scenario: $ask', ({ scenario, metric, ask, to, second }) => {
    const course = (run: Run) => run.of('metric-course').filter((fact) => fact.metric === metric)
    const left = new Run(shipped(scenario)).to(second)
    const frozen = asked(scenario, second, ask, to)

    expect(course(left).at(-1)?.perMinute).toBeGreaterThan(0)
    expect(course(frozen).at(-1)?.perMinute).toBeLessThanOrEqual(0)
  })
})

describe('leadership and colleagues press', () => {
  it.each([
    { name: 'for a time', signal: 'otto-eta', answer: 'no-eta' },
    { name: 'for a list', signal: 'otto-list', answer: 'list-or-fix' },
    { name: 'the severity down', signal: 'otto-severity', answer: 'not-now-severity' },
    { name: 'orders past the IMOC', signal: 'otto-swoop', answer: 'who-commands' },
  ])('$name; the right words close it', ({ signal, answer }) => {
    const run = new Run(shipped('low-fuel')).to(560)
    const loop = run.of('loop-opened').find((fact) => fact.signal === signal)
    const { slots = {} } = run.scenario.tells[answer] ?? {}
    const filled = Object.fromEntries(Object.entries(slots).map(([name, { options }]) => [name, options[0] ?? '']))
    run.do({ do: 'tell', in: 'leadership', to: ['otto'], tell: answer, slots: filled })

    expect(run.of('loop-answered').map((fact) => fact.loop)).toContain(loop?.loop)
  })

  it('and somebody types on their word, unless it is settled who commands', () => {
    const left = new Run(shipped('low-fuel')).to(600)
    const settled = new Run(shipped('low-fuel')).to(490)
    settled.do({ do: 'tell', in: 'inc-310', to: ['otto'], tell: 'who-commands', slots: {} }).to(600)

    expect(left.words('kenji').at(-1)).toContain('so I am restarting')
    expect(settled.words('kenji').join(' ')).not.toContain('so I am restarting')
  })

  it('and a time that was given is asked about when it has passed', () => {
    const run = new Run(shipped('apache-upgrade')).to(400)
    run.do({ do: 'tell', in: 'leadership', to: ['dana'], tell: 'eta', slots: { minutes: '5' } }).to(720)

    expect(run.words('dana').at(-1)).toContain('The time I passed on has gone by')
  })
})

describe('rank in the room', () => {
  const risky = {
    label: 'flush it',
    hint: 'x',
    text: '{person}, flush.',
    'reads-back': 'Flushing.',
    takes: '10s',
    outcomes: [{ say: 'Flushed.' }],
    objections: [{ by: 'bob', text: 'The other side still reads from it.' }],
  }
  const polled = (ranks: [ada: number, bob: number], said?: string) => {
    const [ada, bob] = ranks
    const scenario = small({
      people: people({ ada: { seniority: ada, points: {} }, bob: { seniority: bob } }),
      asks: { risky },
    })
    const run = new Run(scenario)
    if (said !== undefined) run.do({ do: 'say', in: 'inc', to: ['bob'], text: said })
    return run.do({ do: 'poll', about: 'risky' }).to(60)
  }
  const PLAIN = 'The other side still reads from it.'

  it.each<{ name: string; ranks: [number, number]; said?: string; words: string[] }>([
    { name: 'is plain among equals', ranks: [2, 2], words: [PLAIN] },
    { name: 'is plain with one step above', ranks: [3, 2], words: [PLAIN] },
    {
      name: 'makes the most junior hedge before the most senior',
      ranks: [3, 1],
      words: [`Maybe it is just me. ${PLAIN}`],
    },
    { name: 'weighs less on whoever was thanked', ranks: [3, 1], said: 'Good catch, thank you.', words: [PLAIN] },
    { name: 'and blame silence them', ranks: [2, 2], said: 'Why did you touch that?', words: [] },
  ])('$name', ({ ranks, said, words }) => {
    const run = polled(ranks, said)

    expect(run.words('bob')).toEqual(words)
    expect(run.of('poll-closed')).toMatchObject([{ objections: words.length }])
  })

  it('keeps from the desk what was held back, and tells it in the debrief', () => {
    const [kept] = polled([2, 2], 'Why did you touch that?').of('world-event')

    expect(kept).toMatchObject({ for: 'truth', lane: 'bob', event: 'held-back' })
  })
})

describe('a diagnosis that is right among others that are not', () => {
  it.each(['low-fuel', 'wrong-prompt'])('is voiced in %s, once and not loudest', (scenario) => {
    const { diagnoses } = shipped(scenario)
    const run = new Run(shipped(scenario)).to(400)
    const voiced = run.of('diagnosis-voiced').map((fact) => fact.diagnosis)

    expect(Object.values(diagnoses).filter(({ right }) => right)).toHaveLength(1)
    expect(new Set(voiced)).toEqual(new Set(Object.keys(diagnoses)))
  })
})

describe('when things were last tried for real', () => {
  it.each([
    { scenario: 'low-fuel', second: 200, ask: 'last-tried', to: 'noor', slots: {}, says: '14 months ago' },
    {
      scenario: 'wrong-prompt',
      second: 330,
      ask: 'check-net',
      to: 'teun',
      slots: { net: 'the off-site bucket' },
      says: 'not looked at since',
    },
  ])('comes out in $scenario to whoever asks', ({ scenario, second, ask, to, slots, says }) => {
    expect(asked(scenario, second, ask, to, slots).words(to).join(' ')).toContain(says)
  })
})

describe('newcomers nobody briefs', () => {
  it.each([
    { scenario: 'low-fuel', person: 'sofia', event: 'Real customers were blocked' },
    { scenario: 'wrong-prompt', person: 'ida', event: 'A newcomer with no task tidied up' },
  ])('do something of their own in $scenario, and it costs', ({ scenario, person, event }) => {
    const run = new Run(shipped(scenario)).to(900)

    expect(run.of('person-adrift').map((fact) => fact.person)).toContain(person)
    expect(run.of('world-event').some((fact) => fact.text.includes(event))).toBe(true)
  })
})

describe('the bot asks', () => {
  it.each(ALL)('after three hours whether you need to swap (%s)', (scenario) => {
    const { prompts, checklists } = shipped(scenario)

    expect(prompts.find(({ id }) => id === 'three-hours')).toMatchObject({ after: 10_800, item: 'three-hours' })
    expect(checklists.flatMap(({ items }) => items.map(({ id }) => id))).toContain('three-hours')
  })

  it('one-on-one, and not after the matter is settled', () => {
    const left = new Run(shipped('low-fuel')).to(240)
    const claimed = new Run(shipped('low-fuel')).to(80).do({ do: 'claim-command' }).to(240)
    const names = (run: Run) => run.of('prompt-given').map((fact) => fact.name)

    expect(names(left)).toContain('who-has-command')
    expect(names(claimed)).not.toContain('who-has-command')
  })
})

/** Everything a facilitator can make happen, and the fact it shows by. */
const INJECTS: Array<{ what: Effect; fact: object }> = [
  { what: { set: { switch: 'on' } }, fact: { kind: 'setting-changed', setting: 'switch', value: 'on' } },
  { what: { health: { base: 'down' } }, fact: { kind: 'service-health', service: 'base', health: 'down' } },
  { what: { metric: { load: { is: 40 } } }, fact: { kind: 'metric-course', metric: 'load', from: 40 } },
  { what: { metric: { load: { to: 90, over: 60 } } }, fact: { kind: 'metric-course', metric: 'load', to: 90 } },
  { what: { alert: ['gone'] }, fact: { kind: 'alert-fired', alert: 'gone' } },
  { what: { clear: ['old'] }, fact: { kind: 'alert-cleared', alert: 'old' } },
  { what: { join: ['cy'] }, fact: { kind: 'person-joined', person: 'cy', how: 'volunteer' } },
  { what: { leave: ['bob'] }, fact: { kind: 'person-left', person: 'bob' } },
  { what: { say: [{ by: 'ada', to: [], text: 'Hm.' }] }, fact: { kind: 'message', by: 'ada', text: 'Hm.' } },
  { what: { signal: ['odd'] }, fact: { kind: 'loop-opened', way: 'in', signal: 'odd' } },
  { what: { deploy: 'badge' }, fact: { kind: 'deploy-queued', deploy: 'badge' } },
  { what: { lock: 'drill' }, fact: { kind: 'deploys-locked', reason: 'drill' } },
  { what: { unlock: 'drill' }, fact: { kind: 'deploys-unlocked', reason: 'drill' } },
  { what: { learn: ['hidden'] }, fact: { kind: 'ask-learned' } },
  { what: { offer: ['later'] }, fact: { kind: 'decision-offered' } },
  { what: { report: ['base'] }, fact: { kind: 'service-reported', service: 'base', health: 'healthy' } },
  { what: { event: { lane: 'base', text: 'It rained.' } }, fact: { kind: 'world-event', text: 'It rained.' } },
  { what: { voice: ['rain'] }, fact: { kind: 'diagnosis-voiced', diagnosis: 'rain' } },
  { what: { raise: 'storm' }, fact: { kind: 'state-entered', state: 'world.wild' } },
]

describe('an inject of each kind', () => {
  const scenario = small({
    metrics: { load: { name: 'load', unit: '%', service: 'base', starts: 10, max: 100 } },
    alerts: {
      gone: { text: 'gone', service: 'base', severity: 'sev1', group: 'g' },
      old: { text: 'old', service: 'base', severity: 'sev4', group: 'g' },
    },
    deploys: { badge: { by: 'bob', what: 'a badge', service: 'top' } },
    signals: { odd: { about: 'odd', from: 'ada', in: 'inc', text: 'odd', names: [['odd']], 'closes-with': ['look'] } },
    asks: asks({
      hidden: {
        label: 'dig',
        hint: 'x',
        text: '{person}, dig.',
        'reads-back': 'Digging.',
        takes: '10s',
        known: ['said never'],
        outcomes: [{ say: 'Dug.' }],
      },
    }),
    decisions: { later: { question: 'Now?', choices: { yes: 'yes', no: 'no' }, known: ['said never'] } },
    diagnoses: { rain: { by: 'ada', text: 'It is the rain.', short: 'Rain' } },
    failure: {
      type: 'parallel',
      states: { world: { initial: 'calm', states: { calm: { on: { storm: 'wild' } }, wild: {} } } },
    },
    moments: [
      at(1, { alert: 'old' }),
      { on: ['told words'], do: { say: { id: 'never', by: 'ada', text: 'never' }, raise: 'storm' } },
    ],
  })

  it.each(INJECTS)('is read again from what was taken of it: $what', ({ what }) => {
    const taken = parseMove({ do: 'inject', what: [JSON.parse(JSON.stringify(what))] })
    if (!taken.ok) throw new Error(taken.message)

    expect(parseMove(JSON.parse(JSON.stringify(taken.move)))).toEqual(taken)
  })

  it('with a blank that names nothing leaves it as it is written', () => {
    const { drill } = new Run(scenario).to(5)
    const text = '{metric moon}, {minutes-until moon 5}, {metric load}'

    const answer = act(scenario, drill, 'facilitator', { do: 'inject', what: [{ say: [{ by: 'ada', to: [], text }] }] })

    expect(answer.ok && answer.facts).toMatchObject([{ text: '{metric moon}, {minutes-until moon 5}, 10' }])
  })

  it.each<{ name: string; what: Effect }>([
    { name: 'a person', what: { leave: ['zoe'] } },
    { name: 'somebody who speaks', what: { say: [{ by: 'zoe', to: [], text: 'Hm.' }] } },
    { name: 'a channel', what: { say: [{ by: 'ada', in: 'moon', to: [], text: 'Hm.' }] } },
    { name: 'a service', what: { health: { moon: 'down' } } },
    { name: 'a service reported on', what: { report: ['moon'] } },
    { name: 'a metric', what: { metric: { moon: { is: 1 } } } },
    { name: 'a setting', what: { set: { moon: 'on' } } },
    { name: 'a value of a setting', what: { set: { switch: 'sideways' } } },
    { name: 'an alert', what: { alert: ['moon'] } },
    { name: 'a signal', what: { signal: ['moon'] } },
    { name: 'a deploy', what: { deploy: 'moon' } },
    { name: 'an ask', what: { learn: ['moon'] } },
    { name: 'a decision', what: { offer: ['moon'] } },
    { name: 'a diagnosis', what: { voice: ['toString'] } },
  ])('of $name that is not there is refused whole, and nothing of it happens', ({ what }) => {
    const { drill } = new Run(scenario).to(5)
    const before = JSON.stringify(drill)

    const answer = act(scenario, drill, 'facilitator', { do: 'inject', what: [{ set: { switch: 'on' } }, what] })

    expect(answer).toMatchObject({ ok: false, code: 'move/no-such-thing' })
    expect(JSON.stringify(drill)).toBe(before)
  })

  it.each(INJECTS)('happens at once: $what', ({ what, fact }) => {
    const { drill } = new Run(scenario).to(5)

    const answer = act(scenario, drill, 'facilitator', { do: 'inject', what: [what] })

    expect(answer.ok && answer.facts).toEqual(expect.arrayContaining([expect.objectContaining(fact)]))
    expect(act(scenario, drill, 'imoc', { do: 'inject', what: [what] })).toMatchObject({ code: 'move/not-your-seat' })
  })
})
