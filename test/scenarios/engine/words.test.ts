import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fact, happeningsOf, namesAll, parseMove } from '../../../scenarios/engine'
import { draw, within } from '../../../scenarios/engine/chance'

describe('what a fact is called', () => {
  const base = { id: 1, at: 0, for: 'seats' as const }

  it.each([
    {
      name: 'a done order, by its ask',
      fact: { ...base, kind: 'loop-done', loop: 'l1', by: 'ada' },
      subject: { ask: 'look' },
      names: ['done look', 'done *'],
    },
    {
      name: 'an acknowledgment with content',
      fact: { ...base, kind: 'loop-acknowledged', loop: 'l1', by: 'imoc', withContent: true, named: [], message: 'm1' },
      subject: { signal: 'disk' },
      names: ['acknowledged disk', 'acknowledged *'],
    },
    {
      name: 'an empty acknowledgment, as a mark',
      fact: {
        ...base,
        kind: 'loop-acknowledged',
        loop: 'l1',
        by: 'imoc',
        withContent: false,
        named: [],
        message: 'm1',
      },
      subject: { signal: 'disk' },
      names: ['marked disk', 'marked *'],
    },
    {
      name: 'a severity, by level too',
      fact: { ...base, kind: 'severity-set', severity: 'sev2', by: 'imoc' },
      subject: {},
      names: ['set severity', 'severity sev2', 'set *', 'severity *'],
    },
    {
      name: 'a post with a promise',
      fact: { ...base, kind: 'status-published', state: 'monitoring', components: {}, text: 'x', nextUpdateAt: 9 },
      subject: {},
      names: ['published monitoring', 'promised next-update', 'published *', 'promised *'],
    },
    {
      name: 'an order to nobody, as aired',
      fact: {
        ...base,
        kind: 'loop-opened',
        loop: 'l1',
        way: 'out',
        form: 'order',
        by: 'imoc',
        to: null,
        message: 'm1',
        about: 'x',
        ask: 'look',
      },
      subject: { ask: 'look' },
      names: ['aired look', 'aired *'],
    },
    {
      name: 'a plain message, by nothing',
      fact: { ...base, kind: 'message', message: 'm1', in: 'inc', by: 'ada', to: [], text: 'hi' },
      subject: {},
      names: [],
    },
  ] as Array<{ name: string; fact: Fact; subject: object; names: string[] }>)('$name', ({ fact, subject, names }) => {
    expect(happeningsOf(fact, subject)).toEqual(names)
  })
})

describe('naming what a signal is about', () => {
  it.each([
    { text: 'Replica lag, heard.', groups: [['lag'], ['replica', 'standby']], found: ['lag', 'replica'] },
    {
      text: "the standby's lagging",
      groups: [
        ['lag', 'lagging'],
        ['replica', 'standby'],
      ],
      found: ['lagging', 'standby'],
    },
    { text: 'ack', groups: [['lag']], found: [] },
    { text: 'web-071 is it', groups: [['web-071']], found: ['web-071'] },
    { text: 'web-0711 is it', groups: [['web-071']], found: [] },
    { text: 'anything', groups: [], found: [] },
  ])('"$text"', ({ text, groups, found }) => {
    expect(namesAll(text, groups)).toEqual({ all: found.length === groups.length, found })
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        namesAll(text, [['disk']])
      }),
    )
  })
})

describe('chance', () => {
  it('is the same for the same seed, key and count', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.nat(), (seed, key, count) => {
        expect(draw(seed, key, count)).toBe(draw(seed, key, count))
      }),
    )
  })

  it('reaches both ends of a span and nothing outside', () => {
    const seen = new Set(Array.from({ length: 400 }, (_, count) => within({ min: 3, max: 6 }, draw(1, 'x', count))))

    expect([...seen].sort()).toEqual([3, 4, 5, 6])
  })

  it('is spread evenly over seeds, so that no seed is a kind of luck', () => {
    const high = Array.from({ length: 4000 }, (_, seed) => draw(seed, 'answers:ada', 0)).filter((drawn) => drawn >= 0.5)

    expect(high.length).toBeGreaterThan(1850)
    expect(high.length).toBeLessThan(2150)
  })
})

describe('a move from outside', () => {
  it.each([
    { name: 'no move at all', value: null },
    { name: 'an unknown move', value: { do: 'fix-everything' } },
    { name: 'a field too many', value: { do: 'claim-command', sudo: true } },
    { name: 'a field of the wrong kind', value: { do: 'page', person: 3, because: 'x' } },
  ])('is refused in a sentence: $name', ({ value }) => {
    expect(parseMove(value)).toMatchObject({
      ok: false,
      code: 'move/not-a-move',
      message: expect.stringContaining('not a move Hearback knows'),
    })
  })

  it('is told how long a text may be', () => {
    expect(parseMove({ do: 'note', text: 'x'.repeat(5000), kind: 'note' })).toEqual({
      ok: false,
      code: 'move/too-long',
      message: 'Write less: 4000 letters are the most that go here.',
    })
  })

  it('may leave out what has a default', () => {
    expect(parseMove({ do: 'order', in: 'inc', to: 'ada', ask: 'look' })).toEqual({
      ok: true,
      move: { do: 'order', in: 'inc', to: 'ada', ask: 'look', slots: {}, within: null },
    })
  })

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseMove(value)
      }),
    )
  })
})
