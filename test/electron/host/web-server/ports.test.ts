import { describe, expect, it, onTestFinished } from 'vitest'

import { startWebServer } from '../../../../electron/host'
import { openWindow } from '../../support/open-window'
import { runningServer } from '../../support/running-server'

describe('startWebServer', () => {
  it('lets go of every window when it is closed', async () => {
    const { server, port, cookie } = await runningServer()
    const { socket } = await openWindow(port, cookie)
    const closed = new Promise((resolve) => socket.once('close', resolve))

    await server.close()

    await closed
  })

  it('says so when no port can be had', async () => {
    const { host, port, folder } = await runningServer()

    await expect(startWebServer(host, folder, [port])).rejects.toThrow('EADDRINUSE')
  })

  it('takes the next port when the first is in use', async () => {
    const { host, port, folder } = await runningServer()

    const second = await startWebServer(host, folder, [port, 0])
    onTestFinished(() => second.close())

    expect(second.port).not.toBe(port)
  })
})
