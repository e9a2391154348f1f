import { join } from 'node:path'
import { afterAll, afterEach, beforeAll } from 'vitest'

import { CALL_CHANNEL } from '../../../electron/ipc/channels'
import { buildMain, type MainProcess, startMain } from './main-process'
import { tempFolder } from './temp-folder'

/** The top frame of the app's own page. */
export const OURS = { frame: { url: 'app://hearback/#/', parent: null } }

/** The real main for the tests of one file: built once, and those that a test starts end with it. */
export function mainUnderTest() {
  let built: Awaited<ReturnType<typeof buildMain>>
  const running: MainProcess[] = []
  let kept: MainProcess | null = null
  let lastId = 0

  beforeAll(async () => {
    built = await buildMain()
  }, 60_000)

  afterEach(async () => {
    for (const main of running.splice(0)) await main.end()
  })

  afterAll(async () => {
    await kept?.end()
    built?.remove()
  })

  function start(options: Partial<Parameters<typeof startMain>[1]> = {}): MainProcess {
    const main = startMain(built, { data: tempFolder(), ...options })
    running.push(main)
    return main
  }

  return {
    start,

    /** Started, and its page is being loaded. */
    async opened(options?: Parameters<typeof start>[0]): Promise<MainProcess> {
      const main = start(options)
      await main.doing('load')
      return main
    },

    /** One for all tests of the file that leave nothing behind. */
    async shared(): Promise<MainProcess> {
      kept ??= startMain(built, { data: join(built.folder, 'data') })
      await kept.doing('load')
      return kept
    },

    /** What its page gets when it asks the host. */
    async call(main: MainProcess, name: string, ...args: unknown[]): Promise<unknown> {
      lastId += 1
      const answer = (await main.ask('invoke', CALL_CHANNEL, OURS, { id: lastId, call: name, args })) as {
        value: { value: unknown }
      }
      return answer.value.value
    },
  }
}
