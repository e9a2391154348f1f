import { describe, expect, it } from 'vitest'
import { asks, look, people, Run, small } from './support/small'

const CLOSED = ['opened', 'heard', 'read-back', 'started', 'done', 'reported', 'closed']

describe('an order', () => {
  it('is heard, read back, carried out, done and reported', () => {
    const run = new Run(small()).do(look()).to(180)

    expect(run.loop('l1')).toEqual(CLOSED)
  })

  it('starts at once when the read-back is confirmed', () => {
    const waited = new Run(small()).do(look()).to(180)
    const confirmed = new Run(small()).do(look()).to(15).do({ do: 'confirm', loop: 'l1' }).to(180)

    const startOf = (run: Run) => run.of('loop-started')[0]?.at ?? 0
    expect(startOf(confirmed)).toBe(16)
    expect(startOf(waited)).toBeGreaterThan(startOf(confirmed) + 10)
  })

  it('is carried out as it was read back when nobody corrects it', () => {
    const deaf = small({ asks: asks({ look: { mishears: '100%' } }) })

    const run = new Run(deaf).do(look()).to(180)

    expect(run.of('loop-read-back')[0]?.slots).toEqual({ host: 'a-7' })
    expect(run.of('loop-started')[0]?.slots).toEqual({ host: 'a-7' })
    expect(run.of('loop-reported')[0]?.outcome).toBe('not-there')
    expect(run.drill.settings).toEqual({})
  })

  it('is carried out as asked when a wrong read-back is said again', () => {
    const deaf = small({ asks: asks({ look: { mishears: '100%' } }) })

    const run = new Run(deaf).do(look()).to(15).do({ do: 'correct', loop: 'l1' }).to(180)

    expect(run.of('loop-read-back').map((fact) => fact.slots.host)).toEqual(['a-7', 'a-1'])
    expect(run.of('loop-reported')[0]?.outcome).toBe('found')
  })

  it('can be corrected while the wrong thing is being done, not after', () => {
    const deaf = small({ asks: asks({ look: { mishears: '100%' } }) })

    const during = new Run(deaf).do(look()).to(60)
    expect(during.loop('l1').at(-1)).toBe('started')
    during.do({ do: 'correct', loop: 'l1' }).to(240)
    expect(during.of('loop-reported')[0]?.outcome).toBe('found')

    const after = new Run(deaf).do(look({ within: null })).to(85)
    expect(after.loop('l1').at(-1)).toBe('done')
    expect(after.refused({ do: 'correct', loop: 'l1' })).toBe('move/too-late')
  })

  it('said to nobody is owned by nobody', () => {
    const run = new Run(small()).do(look({ to: null })).to(600)

    expect(run.loop('l1')).toEqual(['opened', 'overdue'])
    expect(run.of('loop-opened')[0]?.to).toBeNull()
  })

  it('is reported soon when it has a time box, and late when it has none', () => {
    const gap = (within: number | null) => {
      const run = new Run(small()).do(look({ within })).to(15).do({ do: 'confirm', loop: 'l1' }).to(400)
      return (run.of('loop-reported')[0]?.at ?? 0) - (run.of('loop-done')[0]?.at ?? 0)
    }

    expect(gap(120)).toBeLessThanOrEqual(8)
    expect(gap(null)).toBeGreaterThanOrEqual(60)
  })

  it('falls overdue when its time box runs out first', () => {
    const run = new Run(small()).do(look({ within: 20 })).to(21)

    expect(run.of('loop-overdue')).toMatchObject([{ at: 20, loop: 'l1' }])
  })

  it('is sent on by somebody who cannot do it', () => {
    const run = new Run(small()).do({ do: 'order', in: 'inc', to: 'ada', ask: 'restart', slots: {}, within: 60 }).to(60)

    expect(run.loop('l1')).toEqual(['opened', 'heard', 'refused'])
    expect(run.words('ada')).toEqual(['Not something I can do from here. Bob would know.'])
  })

  it('waits behind the one its owner is on', () => {
    const run = new Run(small()).do(look()).to(15).do({ do: 'confirm', loop: 'l1' })
    run.do(look({ slots: { host: 'b-2' } })).to(400)

    const [first, second] = run.of('loop-started')
    expect([first?.loop, second?.loop]).toEqual(['l1', 'l2'])
    expect(run.of('loop-done')[0]?.at).toBeLessThanOrEqual(second?.at ?? 0)
    expect(run.loop('l2')).toEqual(CLOSED)
  })

  it('answers where it stands when chased', () => {
    const run = new Run(small())
      .do(look())
      .to(15)
      .do({ do: 'confirm', loop: 'l1' })
      .to(20)
      .do({ do: 'chase', loop: 'l1' })

    expect(run.words('ada').at(-1)).toBe('Nearly there.')
  })

  it('reports at once when chased after the work is done', () => {
    const run = new Run(small())
      .do(look({ within: null }))
      .to(80)
      .do({ do: 'chase', loop: 'l1' })
      .to(95)

    expect(run.loop('l1')).toEqual(CLOSED)
  })

  it('called off frees its owner for what waits', () => {
    const run = new Run(small())
      .do(look())
      .do(look({ slots: { host: 'b-2' } }))
      .to(60)
    run.do({ do: 'cancel', loop: 'l1' }).to(300)

    expect(run.loop('l1').at(-1)).toBe('cancelled')
    expect(run.loop('l2')).toEqual(CLOSED)
  })

  it('is dropped when its owner leaves', () => {
    const scenario = small({ people: people({ cy: { present: true } }), asks: asks({ look: { of: ['cy'] } }) })

    const run = new Run(scenario)
      .do(look({ to: 'cy' }))
      .to(5)
      .do({ do: 'release', person: 'cy' })

    expect(run.of('loop-dropped')).toMatchObject([{ loop: 'l1', why: 'left' }])
  })

  it.each([
    { name: 'to somebody who is not here', move: look({ to: 'cy' }), code: 'move/not-here' },
    { name: 'for something nobody knows', move: look({ ask: 'fix' }), code: 'move/no-such-ask' },
    { name: 'with an empty blank', move: look({ slots: {} }), code: 'move/slot-empty' },
    { name: 'with a value that is not there', move: look({ slots: { host: 'z' } }), code: 'move/slot-value' },
    { name: 'with a time box nobody can keep', move: look({ within: 5 }), code: 'move/time-box' },
    { name: 'in a channel that is not there', move: look({ in: 'nowhere' }), code: 'move/no-such-channel' },
  ])('is refused $name', ({ move, code }) => {
    expect(new Run(small()).refused(move)).toBe(code)
  })

  it('for something only play brings to light is refused until then', () => {
    const scenario = small({
      asks: asks({ restart: { known: ['reported look'] } }),
    })
    const restart = { do: 'order', in: 'inc', to: 'bob', ask: 'restart', slots: {}, within: 60 } as const

    const run = new Run(scenario)
    expect(run.refused(restart)).toBe('move/no-such-ask')
    run.do(look()).to(180)
    expect(run.of('ask-learned')).toHaveLength(1)
    run.do(restart)
  })
})
