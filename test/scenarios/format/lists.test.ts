import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkScenario, readScenario } from '../../../scenarios/format'
import { shipped } from '../../players/library'
import { small } from '../engine/support/small'

const clocks = { within: '1m', late: '2m', why: 'x', source: 'x' }
const LISTS = {
  hearback: 1,
  kind: 'checklists',
  checklists: [
    {
      id: 'risky-step',
      title: 'Before a risky step',
      items: [
        {
          id: 'objections',
          text: 'Objections asked for: $ask',
          each: 'risky',
          cue: ['asked $ask'],
          'look-for': ['polled $ask'],
          harm: ['started $ask'],
          ...clocks,
        },
        { id: 'lock', text: 'Deploys locked', 'look-for': ['locked deploys'], ...clocks },
      ],
    },
  ],
}

/** The small scenario with the lists above, and with changes to them. */
function withLists(changes: object = {}, lists: object = LISTS) {
  const base = small()
  const ask = (label: string, more: object) => ({
    label,
    hint: 'x',
    text: '{person}, do it.',
    'reads-back': 'Doing it.',
    takes: '10s',
    outcomes: [{ say: 'Done.' }],
    ...more,
  })
  const text = stringify({
    hearback: 1,
    id: 'small',
    title: base.title,
    company: base.company,
    level: 1,
    length: '10m',
    clock: '09:00',
    teaches: ['closed-loops'],
    incident: base.incident,
    brief: base.brief,
    channels: base.channels,
    people: { ada: { name: 'Ada One', role: 'Web', present: true } },
    services: { top: { name: 'top' } },
    components: { shop: 'Shop' },
    include: ['lists.yaml'],
    asks: {
      look: ask('look', {}),
      flush: ask('flush the cache', { risky: true }),
      wipe: ask('wipe it', { risky: true, known: ['done look'] }),
    },
    failure: { type: 'parallel', states: { world: { initial: 'calm', states: { calm: {} } } } },
    resolve: { needs: [], title: 'Over', text: 'Over.' },
    ends: { late: { when: { after: '30m' }, title: 'Late', text: 'Late.', good: false } },
    debrief: {
      title: 'x',
      story: 'x',
      beside: { service: 'top', began: 'began drill', mitigated: 'ended *', unit: 'x' },
    },
    ...changes,
  })
  const files: Record<string, string> = { 'small.yaml': text, 'lists.yaml': stringify(lists) }
  return (path: string) => files[path] ?? null
}

function itemsOf(changes: object = {}) {
  const read = readScenario('small.yaml', withLists(changes))
  if (!read.ok) throw new Error(read.problems.map((each) => each.message).join('\n'))
  return read.scenario.checklists.flatMap((list) => list.items)
}

describe('an item for every risky ask', () => {
  it('is one for each, in its own words', () => {
    const items = itemsOf()

    expect(items.map(({ id, text }) => [id, text])).toEqual([
      ['objections-flush', 'Objections asked for: flush the cache'],
      ['objections-wipe', 'Objections asked for: wipe it'],
      ['lock', 'Deploys locked'],
    ])
    expect(items[0]).toMatchObject({ cue: ['asked flush'], 'look-for': ['polled flush'], harm: ['started flush'] })
  })

  it('is kept from the desk where only play brings the ask up', () => {
    expect(itemsOf().map(({ hidden }) => hidden)).toEqual([false, true, false])
  })

  it('says $ask in what it looks for, or is a mistake', () => {
    const [list] = LISTS.checklists
    const items = [{ ...list?.items[0], 'look-for': ['polled *'] }]

    const { problems } = checkScenario('small.yaml', withLists({}, { ...LISTS, checklists: [{ ...list, items }] }))

    expect(problems.map(({ code }) => code)).toEqual(['item/unasked-joiner'])
    expect(problems[0]?.message).toContain('every risky ask')
  })
})

describe('a change to a list that is included', () => {
  it.each([
    { name: 'another cue', change: { lock: { cue: ['asked look'] } }, id: 'lock', now: { cue: ['asked look'] } },
    { name: 'another clock', change: { lock: { within: '30s' } }, id: 'lock', now: { within: 30 } },
    {
      name: 'a clock for all of several alike',
      change: { objections: { within: '30s' } },
      id: 'objections-wipe',
      now: { within: 30 },
    },
    {
      name: 'a cue for one of several alike',
      change: { 'objections-wipe': { cue: ['learned wipe'] } },
      id: 'objections-wipe',
      now: { cue: ['learned wipe'], 'look-for': ['polled wipe'] },
    },
  ])('gives it $name', ({ change, id, now }) => {
    expect(itemsOf({ 'checklist-changes': change }).find((item) => item.id === id)).toMatchObject(now)
  })

  it('in other words leaves the plain ones behind, unless it brings its own', () => {
    const lists = structuredClone(LISTS)
    Object.assign(lists.checklists[0]?.items[0] ?? {}, { plain: 'You asked who is against this: $ask' })
    const plain = (change: object) => {
      const read = readScenario('small.yaml', withLists({ 'checklist-changes': { objections: change } }, lists))
      return read.ok && read.scenario.checklists[0]?.items[0]?.plain
    }

    expect(plain({ within: '30s' })).toBe('You asked who is against this: flush the cache')
    expect(plain({ text: 'Polled: $ask' })).toBeUndefined()
    expect(plain({ text: 'Polled: $ask', plain: 'Asked about $ask' })).toBe('Asked about flush the cache')
  })

  it('leaves one of several alike out', () => {
    expect(itemsOf({ 'checklist-changes': { 'objections-flush': { drop: true } } }).map(({ id }) => id)).toEqual([
      'objections-wipe',
      'lock',
    ])
  })

  it('of something that is not there is a mistake', () => {
    const { problems } = checkScenario('small.yaml', withLists({ 'checklist-changes': { lokc: { within: '30s' } } }))

    expect(problems.map(({ code }) => code)).toEqual(['name/unknown'])
  })
})

/** Domain notes 3d: the lists that ship, and the clocks they ship with, in seconds. */
const SHIPPED = [
  { list: 'before', phase: 'before', item: 'think-ahead', within: 120, late: 180 },
  { list: 'first-five', phase: 'during', item: 'claim-command', within: 60, late: 180 },
  { list: 'first-five', phase: 'during', item: 'set-severity', within: 120, late: 300 },
  { list: 'first-five', phase: 'during', item: 'lock-deploys', within: 120, late: 300 },
  { list: 'first-five', phase: 'during', item: 'ask-conditions', within: 180, late: 360 },
  { list: 'first-five', phase: 'during', item: 'first-post', within: 300, late: 480 },
  { list: 'first-five', phase: 'during', item: 'roll-back', within: 300, late: 600 },
  { list: 'every-while', phase: 'during', item: 'callout', within: 600, late: 780 },
  { list: 'every-while', phase: 'during', item: 'scope-post', within: 300, late: 600 },
  { list: 'every-while', phase: 'during', item: 'keep-posting', within: 1200, late: 1500 },
  { list: 'handover', phase: 'during', item: 'hand-risks', within: 30, late: 60 },
  { list: 'resolving', phase: 'during', item: 'say-monitoring', within: 300, late: 540 },
  { list: 'afterwards', phase: 'after', item: 'next-steps', within: 120, late: 240 },
]

describe.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])('the lists of %s', (id) => {
  it.each(SHIPPED)('have $list: $item within $within s', ({ list, phase, item, within, late }) => {
    const found = shipped(id).checklists.find((each) => each.id === list)

    expect(found?.phase).toBe(phase)
    expect(found?.items.find((each) => each.id === item)).toMatchObject({ within, late })
  })

  it('look for objections and a hear-back before every risky ask', () => {
    const { asks, checklists } = shipped(id)
    const risky = Object.keys(asks).filter((ask) => asks[ask]?.risky)
    const items = checklists.flatMap((list) => list.items.map((item) => item.id))

    expect(risky.length).toBeGreaterThan(0)
    for (const ask of risky)
      expect(items).toEqual(expect.arrayContaining([`strong-objections-${ask}`, `heard-back-${ask}`]))
  })
})
