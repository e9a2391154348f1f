import { describe, expect, it } from 'vitest'

import { RpcSession } from '../../../electron/host'
import { collector, metronomeHost } from '../support/metronome-host'

const say = (text: string) => ({ do: 'say', in: 'room', text }) as const

/** A run of the metronome with two moves, over. */
async function played() {
  const parts = metronomeHost({ ends: 60 })
  const { run } = await parts.host.start({ scenario: 'metronome', seed: 7, assistance: 'lists', difficulty: 'hard' })
  await parts.host.pace(run, { paused: false })
  parts.clock.pass(5000)
  await parts.host.act(run, say('early'))
  parts.clock.pass(20_000)
  await parts.host.act(run, say('late'))
  parts.clock.pass(60_000)
  return { ...parts, run }
}

describe('playing on from a moment', () => {
  it('starts a run of its own with all that had happened before it, paused there', async () => {
    const { host, run } = await played()
    const seat = collector()

    const { run: fork } = await host.fork(run, 20)
    await host.sit(fork, seat.listener)

    expect(fork).not.toBe(run)
    expect(seat.lastClock()).toMatchObject({ at: 20, paused: true })
    const said = JSON.stringify(seat.facts())
    expect(said).toContain('early')
    expect(said).not.toContain('late')
  })

  it('keeps seed, assistance and difficulty, and says where it came from', async () => {
    const { host, run } = await played()

    const { run: fork } = await host.fork(run, 20)
    await host.giveUp(fork)

    expect((await host.recording(fork)).header).toMatchObject({
      seed: 7,
      assistance: 'lists',
      difficulty: 'hard',
      forkedFrom: { run, at: 20 },
    })
  })

  it('gives the same facts up to the moment, and leaves the first run as it was', async () => {
    const { host, run, linesOf } = await played()
    const before = linesOf(run)

    const { run: fork } = await host.fork(run, 20)
    await host.giveUp(fork)

    const [first, second] = [await host.recording(run), await host.recording(fork)]
    const upTo = (facts: typeof first.facts) => facts.filter((fact) => fact.at < 20)
    expect(upTo(second.facts)).toEqual(upTo(first.facts))
    expect(second.moves).toEqual(first.moves.filter((move) => move.at < 20))
    expect(linesOf(run)).toEqual(before)
  })

  it('goes on from there, and can be taken up again after a restart', async () => {
    const { host, again, clock, run } = await played()
    const { run: fork } = await host.fork(run, 20)
    await host.pace(fork, { paused: false })
    clock.pass(4000)
    await host.act(fork, say('otherwise'))
    host.close()

    const later = again()
    await later.resume(fork)
    await later.giveUp(fork)

    const { moves, at } = await later.recording(fork)
    expect(moves.map((one) => one.at)).toEqual([5, 24])
    expect(at).toBe(24)
  })

  it('stands at its second even when nothing happened in it', async () => {
    const { host, again, run } = await played()
    const { run: fork } = await host.fork(run, 23)
    host.close()

    const later = again()

    expect((await later.runs()).find((card) => card.run === fork)).toMatchObject({ at: 23, state: 'interrupted' })
  })

  it('is refused while the drill runs, and past its end, in a sentence', async () => {
    const { host, run } = await played()
    const { run: going } = await host.start({ scenario: 'metronome', seed: 1 })

    await expect(host.fork(going, 0)).rejects.toThrow('still running')
    await expect(host.fork(run, 60)).rejects.toThrow('The drill was over by then.')
  })

  it('can be asked for over the wire, and only with a whole second', async () => {
    const { host, run } = await played()
    const frames: unknown[] = []
    const session = new RpcSession(host, (frame) => frames.push(frame))

    await session.receive({ id: 1, call: 'fork', args: [run, 20] })
    await session.receive({ id: 2, call: 'fork', args: [run, 20.5] })

    expect(frames).toMatchObject([
      { id: 1, ok: true, value: { run: expect.any(String) } },
      { id: 2, ok: false },
    ])
  })
})

describe('annotations over the wire', () => {
  it.each([
    { kind: 'debrief-note', at: 12, text: 'I read it as noise.' },
    { kind: 'appeal', item: 'inbound/l4', text: 'Support had it in hand.' },
    { kind: 'factor-tree', tree: [] },
    { kind: 'whys', chain: ['it was slow'] },
    { kind: 'rating', by: 'peer', domain: 'leadership', score: 4, moments: [1], text: '' },
    { kind: 'rating', by: 'self', domain: 'leadership', score: null, moments: [], text: '' },
    { kind: 'lesson', id: 'x', text: 'a', strength: 'design', owner: '', due: '2026-12-01', kept: true },
    { kind: 'survey', learned: '', hindered: '', again: null },
    { kind: 'thanks', to: 'mika', fact: 3, text: 'thanks' },
    { kind: 'sweater', at: 12, text: 'that' },
    { kind: 'bias', finding: 'anchoring', fits: false, text: '' },
    { kind: 'card', text: 'card', approved: true },
    { kind: 'marks-shown', shown: false },
  ])('keeps $kind, also through a crash right after', async (annotation) => {
    const { host, run, again } = await played()
    const frames: unknown[] = []
    const session = new RpcSession(host, (frame) => frames.push(frame))

    await session.receive({ id: 1, call: 'annotate', args: [run, annotation] })

    expect(frames).toEqual([{ id: 1, ok: true, value: null }])
    expect((await again().recording(run)).annotations[0]).toMatchObject(annotation)
  })
})
