import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'

import { SECRET } from '../../support/metronome'
import { openWindow } from '../../support/open-window'
import { runningServer } from '../../support/running-server'

describe('a window', () => {
  it('plays a drill', async () => {
    const { port, cookie, clock } = await runningServer({ ends: 20 })
    const { call, frames, frameWhere } = await openWindow(port, cookie)

    const { value } = await call('start', { scenario: 'metronome', seed: 7 })
    const { run } = value as { run: string }
    expect(await call('sit', run)).toMatchObject({ ok: true, value: null })
    await frameWhere((frame) => frame.notice?.kind === 'seated')
    await call('pace', run, { paused: false })
    clock.pass(30_000)
    const recording = await call('recording', run)

    expect(frames.findIndex(({ notice }) => notice?.kind === 'seated')).toBeGreaterThan(
      frames.findIndex(({ id }) => id === 2),
    )
    expect(JSON.stringify(frames.filter(({ sit }) => sit !== undefined))).not.toContain(SECRET)
    expect(recording).toMatchObject({ ok: true, value: { at: 20 } })
  })

  it('hears what another window does, and no more once it has left', async () => {
    const { port, cookie, clock } = await runningServer()
    const one = await openWindow(port, cookie)
    const two = await openWindow(port, cookie)
    const { run } = (await one.call('start', { scenario: 'metronome' })).value as { run: string }
    await two.call('sit', run)

    await one.call('pace', run, { paused: false })
    clock.pass(6000)
    await two.frameWhere((frame) => frame.notice?.kind === 'facts')
    await two.call('leave', run)
    const heard = two.frames.length
    clock.pass(20_000)
    await two.call('library')

    expect(two.frames).toHaveLength(heard + 1)
  })

  it('leaves its seats when it goes, and a drill that nobody sits at waits', async () => {
    const { port, cookie, clock } = await runningServer()
    const [one, two] = [await openWindow(port, cookie), await openWindow(port, cookie)]
    const { run } = (await one.call('start', { scenario: 'metronome' })).value as { run: string }
    await one.call('sit', run)
    await one.call('pace', run, { paused: false })

    one.socket.terminate()
    const later = async () => {
      clock.pass(5000)
      return ((await two.call('runs')).value as Array<{ at: number; state: string }>)[0]
    }

    const standsStill = async () => {
      const before = await later()
      return (await later())?.at === before?.at
    }
    await expect.poll(standsStill).toBe(true)
    expect(await later()).toMatchObject({ state: 'running' })
  })

  it.each([
    { name: 'an unknown call', call: 'eval', args: [], says: 'did not understand' },
    { name: 'too many arguments', call: 'library', args: [1], says: 'could not do "library"' },
    { name: 'a path for a run', call: 'recording', args: ['../../etc/passwd'], says: 'could not do "recording"' },
    { name: 'a path for a scenario', call: 'start', args: [{ scenario: '../x' }], says: 'at "scenario"' },
    { name: 'a speed out of bounds', call: 'pace', args: ['r', { speed: 1e9 }], says: 'at "speed"' },
    { name: 'a run that is not there', call: 'recording', args: ['nothing'], says: 'not kept here' },
    { name: 'a drill that is not running', call: 'sit', args: ['nothing'], says: 'is not running' },
  ])('is told in a sentence about $name', async ({ call: name, args, says }) => {
    const { port, cookie } = await runningServer()
    const { call } = await openWindow(port, cookie)

    const answer = await call(name, ...args)

    expect(answer).toMatchObject({ ok: false })
    expect(answer.message).toContain(says)
    expect(answer.message).toMatch(/\.$/)
  })

  it('is answered without an id when a frame is no call', async () => {
    const { port, cookie } = await runningServer()
    const { socket, frameWhere } = await openWindow(port, cookie)

    socket.send('not json')

    expect(await frameWhere((frame) => frame.id === null)).toMatchObject({ ok: false })
  })

  it('is let go of when it sends too much', async () => {
    const { port, cookie } = await runningServer()
    const { socket } = await openWindow(port, cookie)

    socket.send('x'.repeat(300 * 1024))

    expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1009)
  })
})

describe('a window that is not heard of', () => {
  /** Lets a quarter of a minute pass for the server's pings, and nothing else. */
  const passPing = () => vi.advanceTimersByTime(15_000)

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([
    { name: 'is let go of when it does not answer', autoPong: false },
    { name: 'stays when it does', autoPong: true },
  ])('$name', async ({ autoPong }) => {
    const { port, cookie } = await runningServer()
    const origin = `http://127.0.0.1:${port}`
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { autoPong, headers: { cookie, origin } })
    onTestFinished(() => socket.terminate())
    await new Promise((resolve) => socket.once('open', resolve))
    const closed = new Promise((resolve) => socket.once('close', () => resolve('closed')))
    const answered = () =>
      new Promise((resolve) => {
        socket.once('message', () => resolve('answered'))
        socket.send(JSON.stringify({ id: 1, call: 'runs', args: [] }))
      })

    for (let times = 0; times < 2; times += 1) {
      const pinged = new Promise((resolve) => socket.once('ping', resolve))
      passPing()
      if (times === 0) await pinged
      // Its answer is behind any pong, so the server has heard that as well.
      if (autoPong) expect(await answered()).toBe('answered')
    }

    expect(await Promise.race([closed, ...(autoPong ? [answered()] : [])])).toBe(autoPong ? 'answered' : 'closed')
  })

  it('is pinged no more once it has gone', async () => {
    const { port, cookie } = await runningServer()
    const before = vi.getTimerCount()
    const { socket } = await openWindow(port, cookie)
    expect(vi.getTimerCount()).toBe(before + 1)

    socket.terminate()

    await expect.poll(() => vi.getTimerCount()).toBe(before)
  })
})
