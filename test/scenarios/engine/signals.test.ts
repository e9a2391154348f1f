import { describe, expect, it } from 'vitest'
import { asks, look, people, Run, small } from './support/small'

const DISK = {
  about: 'the disk fills',
  from: 'bob',
  in: 'inc',
  text: 'disk on the primary looks kind of full btw',
  again: [{ after: '60s', text: 'still filling' }],
  names: [['disk', 'space'], ['primary']],
  'closes-with': ['look'],
}

function warned(changes: object = {}, scenario: Record<string, unknown> = {}) {
  return new Run(
    small({
      signals: { disk: { ...DISK, ...changes } },
      moments: [{ at: '10s', do: { signal: 'disk' } }],
      ...scenario,
    }),
  ).to(12)
}

describe('a warning', () => {
  it.each([
    {
      name: 'naming both what and where acknowledges it',
      text: 'Heard: disk on the primary is filling.',
      withContent: [true],
    },
    { name: 'another word for the same thing will do', text: 'Primary is short of space, heard.', withContent: [true] },
    { name: 'capitals and plurals will do', text: 'DISKS, PRIMARY: heard', withContent: [true] },
    { name: 'half of it is not enough', text: 'Disk, ok.', withContent: [] },
    { name: 'a bare ack is not enough', text: 'ack', withContent: [] },
    { name: 'part of a longer word is not the word', text: 'diskette on the primaryish', withContent: [] },
  ])('$name', ({ text, withContent }) => {
    const run = warned().do({ do: 'say', in: 'inc', text })

    expect(run.of('loop-acknowledged').map((fact) => fact.withContent)).toEqual(withContent)
  })

  it('a bare ack in reply counts as heard, not as understood', () => {
    const run = warned().do({ do: 'say', in: 'inc', text: 'ack', re: 'm1' })

    expect(run.of('loop-acknowledged').map((fact) => fact.withContent)).toEqual([false])
  })

  it('a mark under it counts as heard, not as understood', () => {
    const run = warned().do({ do: 'react', message: 'm1', mark: 'ok' })

    expect(run.of('loop-acknowledged')).toMatchObject([{ withContent: false, named: [] }])
  })

  it('words far away from it and to somebody else do not count', () => {
    const run = warned().do({ do: 'say', in: 'elsewhere', to: ['ada'], text: 'disk on the primary' })

    expect(run.of('loop-acknowledged')).toEqual([])
  })

  it('words to the speaker count wherever they are said', () => {
    const run = warned().do({ do: 'say', in: '@bob', text: 'disk on the primary, heard' })

    expect(run.of('loop-acknowledged')).toHaveLength(1)
  })

  it('is repeated once, then taken as heard', () => {
    const run = warned().to(400)

    expect(run.loop('l1')).toEqual(['opened', 'repeated', 'assumed-heard'])
    expect(run.words('bob')).toEqual(['disk on the primary looks kind of full btw', 'still filling'])
  })

  it('is not repeated once it has been acknowledged with content', () => {
    const run = warned().do({ do: 'say', in: 'inc', text: 'disk on primary, heard' }).to(400)

    expect(run.of('loop-repeated')).toEqual([])
  })

  it('is owned by an order that belongs to it, and closed when that is reported', () => {
    const run = warned()
      .do(look({ re: 'm1' }))
      .to(300)

    expect(run.loop('l1')).toEqual(['opened', 'acknowledged', 'owned', 'closed'])
  })

  it('is owned, and not acknowledged, by an order to somebody else that names nothing of it', () => {
    const run = warned().do(look()).to(300)

    expect(run.loop('l1')).toEqual(['opened', 'owned', 'closed'])
  })

  it.each([
    {
      name: 'who cannot do it',
      play: (run: Run) => run.do(look({ to: 'bob', re: 'm1' })).to(60),
    },
    {
      name: 'who is called off',
      play: (run: Run) => run.do(look({ re: 'm1' })).do({ do: 'cancel', loop: 'l2' }),
    },
  ])('is nobody’s again after an order to somebody $name, until somebody else has it', ({ play }) => {
    const run = play(warned())
    expect(run.loop('l1')).toEqual(['opened', 'acknowledged', 'owned', 'let-go'])

    run.do(look()).to(400)
    expect(run.loop('l1').slice(4)).toEqual(['owned', 'closed'])
  })

  it('can still be acknowledged, once, when somebody is on it already', () => {
    const run = warned()
      .do(look())
      .do({ do: 'say', in: 'inc', text: 'Heard, disk on the primary.' })
      .do({ do: 'say', in: 'inc', text: 'The disk on the primary again.' })

    expect(run.loop('l1')).toEqual(['opened', 'owned', 'acknowledged'])
  })

  it('passes at once to somebody else already on it', () => {
    const run = warned()
      .do(look({ to: 'bob', re: 'm1' }))
      .do(look())
      .to(300)

    expect(run.loop('l1')).toEqual(['opened', 'acknowledged', 'owned', 'let-go', 'owned', 'closed'])
  })

  it('is closed together with others that the same order took care of', () => {
    const signals = { disk: DISK, again: { ...DISK, about: 'the other disk' } }
    const run = new Run(small({ signals, moments: [{ at: '10s', do: [{ signal: 'disk' }, { signal: 'again' }] }] }))
      .to(12)
      .do(look())
      .to(300)

    expect(run.loop('l1')).toEqual(['opened', 'owned', 'closed'])
    expect(run.loop('l2')).toEqual(['opened', 'owned', 'closed'])
  })

  it('about what is being seen to already counts as heard and owned', () => {
    const early = new Run(small({ signals: { disk: DISK }, moments: [{ at: '20s', do: { signal: 'disk' } }] }))
      .do(look())
      .to(300)

    expect(early.loop('l2')).toEqual(['opened', 'acknowledged', 'owned', 'closed'])
    expect(early.of('loop-repeated')).toEqual([])
  })

  it('is not repeated once it has stopped being so', () => {
    const again = [{ after: '60s', text: 'still filling', unless: { after: '30s' } }]

    expect(warned({ again }).to(400).of('loop-repeated')).toEqual([])
  })

  it('is set aside only with a reason', () => {
    const run = warned()

    expect(run.refused({ do: 'park', loop: 'l1', because: ' ' })).toBe('move/no-reason')
    run.do({ do: 'park', loop: 'l1', because: 'fifty minutes left', until: 600 })
    expect(run.of('loop-parked')).toMatchObject([{ because: 'fifty minutes left', until: 612 }])
  })

  it('comes true when nobody acts on it, once', () => {
    const harm = { when: { after: '5m' }, text: 'The disk is full.', do: { health: { base: 'down' } } }
    const run = warned({ harm }).to(900)

    expect(run.of('loop-harmed')).toMatchObject([{ at: 300, text: 'The disk is full.' }])
    expect(run.drill.health.top).toBe('down')
  })

  it('is not said by somebody who is not here', () => {
    const run = warned({}, { people: people({ bob: { present: false } }), asks: asks({}) })

    expect(run.of('loop-opened')).toEqual([])
  })
})

describe('a request', () => {
  const REQUEST = {
    ...DISK,
    kind: 'request',
    from: 'boss',
    to: ['imoc'],
    'closes-with': ['words'],
    patience: '2m',
    names: [],
  }

  it('is answered by telling what belongs to it', () => {
    const run = warned(REQUEST).do({ do: 'tell', in: 'inc', to: ['boss'], tell: 'words', slots: {} })

    expect(run.loop('l1')).toEqual(['opened', 'acknowledged', 'answered', 'closed'])
  })

  it('falls overdue when patience runs out', () => {
    const run = warned(REQUEST).to(200)

    expect(run.of('loop-overdue')).toMatchObject([{ at: 130 }])
  })
})
