import { beforeEach, describe, expect, it, vi } from 'vitest'

import { useConnection, watchSocket } from '../../../renderer/store/connection-store'

function socket() {
  const heard: Record<string, () => void> = {}
  return {
    addEventListener: (kind: 'open' | 'close', listener: () => void) => {
      heard[kind] = listener
    },
    happens: (kind: 'open' | 'close') => heard[kind]?.(),
  }
}

const state = () => useConnection.getState().connection

describe('watchSocket', () => {
  beforeEach(() => useConnection.setState({ connection: 'up' }))

  it('says that the host was started anew when it answers but turns this window down', async () => {
    const one = socket()
    watchSocket(one, async () => false)

    one.happens('close')

    await vi.waitFor(() => expect(state()).toBe('locked-out'))
  })

  it('says only that the connection is down while nobody answers', async () => {
    const one = socket()
    watchSocket(one, () => Promise.reject(new Error('refused')))

    one.happens('close')

    await vi.waitFor(() => expect(state()).toBe('down'))
  })

  it('is well again once a socket opens', () => {
    useConnection.setState({ connection: 'locked-out' })
    const one = socket()
    watchSocket(one, async () => true)

    one.happens('open')

    expect(state()).toBe('up')
  })
})
