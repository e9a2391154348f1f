import { describe, expect, it } from 'vitest'

import { RpcSession } from '../../../electron/host'
import type { HostFrame } from '../../../electron/host/protocol'
import { metronomeHost } from '../support/metronome-host'

/** A drill, and a window that may ask for several things in one breath, as a socket brings them. */
async function windowAt() {
  const { host } = metronomeHost()
  const { run } = await host.start({ scenario: 'metronome', seed: 7 })
  const frames: HostFrame[] = []
  const session = new RpcSession(host, (frame) => frames.push(frame))
  const ask = (...calls: Array<[string, ...unknown[]]>) =>
    Promise.all(calls.map(([call, ...args], id) => session.receive({ id, call, args })))
  const told = () => frames.filter((frame) => 'notice' in frame && frame.notice.kind === 'facts').length
  return { host, run, ask, told }
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
