import { describe, expect, it } from 'vitest'

import { RpcSession } from '../../../electron/host'
import type { HostFrame } from '../../../electron/host/protocol'
import { metronomeHost } from '../support/metronome-host'

/** A drill, and a window that may ask for several things in one breath, as a socket brings them. */
async function windowAt() {
  const { host, clock } = metronomeHost()
  const { run } = await host.start({ scenario: 'metronome', seed: 7 })
  const frames: HostFrame[] = []
  const session = new RpcSession(host, (frame) => frames.push(frame))
  const ask = (...calls: Array<[string, ...unknown[]]>) =>
    Promise.all(calls.map(([call, ...args], id) => session.receive({ id, call, args })))
  const told = () => frames.filter((frame) => 'notice' in frame && frame.notice.kind === 'facts').length
  return { host, run, clock, session, frames, ask, told }
}

const say = { do: 'say', in: 'room', text: 'here' }

describe('a window that asks for several things at once', () => {
  it('has one seat at a run it sits down at twice', async () => {
    const { run, ask, told } = await windowAt()

    await ask(['sit', run], ['sit', run])
    await ask(['act', run, say])

    expect(told()).toBe(1)
  })

  it('has no seat left at a run it sits down at and leaves', async () => {
    const { run, ask, told } = await windowAt()

    await ask(['sit', run], ['leave', run])
    await ask(['act', run, say])

    expect(told()).toBe(0)
  })
})

describe('a window that goes', () => {
  it('has no seat left, though it was just sitting down', async () => {
    const { host, run, clock, session } = await windowAt()
    await host.pace(run, { paused: false })

    const sitting = session.receive({ id: 1, call: 'sit', args: [run] })
    session.close()
    await sitting
    clock.pass(60_000)

    expect(await host.runs()).toMatchObject([{ run, at: 15 }])
  })
})

describe('a frame that is no call', () => {
  it.each([
    { frame: null, id: null },
    { frame: 'runs', id: null },
    { frame: 7, id: null },
    { frame: [], id: null },
    { frame: { id: '1' }, id: null },
    { frame: { call: 'runs', args: [] }, id: null },
    { frame: { id: 4, call: 'eval', args: [] }, id: 4 },
    { frame: { id: 5, call: 'runs' }, id: 5 },
    { frame: { id: 6, call: 'runs', args: [], more: 1 }, id: 6 },
  ])('is answered once, with its id if it has one: $frame', async ({ frame, id }) => {
    const { session, frames } = await windowAt()

    await session.receive(frame)

    expect(frames).toEqual([{ id, ok: false, message: expect.stringContaining('did not understand') }])
  })

  it('may name itself again and again inside, as one from a window in the desktop can', async () => {
    const { session, frames } = await windowAt()
    const round: { id: number; call: string; args: unknown[] } = { id: 1, call: 'runs', args: [] }
    round.args.push(round, round)

    await session.receive(round)

    expect(frames).toMatchObject([{ id: 1, ok: false }])
  })
})

describe('what is wrong with a call', () => {
  it.each([
    {
      name: 'a move is none, in the words of the engine',
      call: ['act', 'a-run', { do: 'fix-it' }],
      says: /^This is not a move Hearback knows at "do": /,
    },
    {
      name: 'what comes with another call is not right, by its name and place alone',
      call: ['pace', 'a-run', { speed: 1e9 }],
      says: /^Hearback could not do "pace": what came with it is not right at "speed"\.$/,
    },
    {
      name: 'the run of a move is none, by its name alone',
      call: ['act', '../up', say],
      says: /^Hearback could not do "act": what came with it is not right\.$/,
    },
  ] as const)('is told: $name', async ({ call, says }) => {
    const { frames, ask } = await windowAt()

    await ask([...call])

    expect(frames).toEqual([{ id: 0, ok: false, message: expect.stringMatching(says) }])
  })
})
