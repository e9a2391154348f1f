import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

import { writeScenarioBundle } from '../../../../electron/host'
import type { MainProcess } from '../../support/main-process'
import { mainUnderTest } from '../../support/main-under-test'
import { tempFolder } from '../../support/temp-folder'

describe('what the main process is asked for from outside', () => {
  const { call, opened, start } = mainUnderTest()

  describe('asks before it does what came from outside', () => {
    const LINK = 'hearback://open/apache-upgrade'

    it.each([
      { name: 'a link it was started with', args: [LINK], bring: async () => {} },
      {
        name: 'a link that comes to another instance',
        args: [],
        bring: (main: MainProcess) => main.ask('app', 'second-instance', ['hearback', LINK], '/'),
      },
      {
        name: 'a link that the system opens',
        args: [],
        bring: async (main: MainProcess) => expect(await main.ask('app', 'open-url', LINK)).toBe(true),
      },
    ])('$name', async ({ args, bring }) => {
      const main = start({ args })
      main.order({ answer: { button: 1 } })
      await main.doing('load')
      await bring(main)
      expect(await main.doing('message-box')).toMatchObject({
        detail: 'apache-upgrade',
        defaultId: 1,
        cancelId: 1,
      })

      expect(await call(main, 'runs')).toEqual([])
      expect(main.did.filter(({ what }) => what === 'message-box')).toHaveLength(1)
    })

    it('and does it when the answer is yes, without starting the clock', async () => {
      const main = await opened()
      main.order({ answer: { button: 0 } })
      await main.ask('app', 'open-url', LINK)

      await expect.poll(() => call(main, 'runs')).toMatchObject([{ at: 0, scenario: 'apache-upgrade' }])
    })

    it('and says so when a scenario is not there', async () => {
      const main = await opened()
      main.order({ answer: { button: 0 } })
      await main.ask('app', 'open-url', 'hearback://open/no-such-thing')

      await expect.poll(() => JSON.stringify(main.did)).toContain('"buttons":["OK"]')
      expect(await call(main, 'runs')).toEqual([])
    })

    it('a file of runs, and says what became of it', async () => {
      const file = join(tempFolder(), 'not-a-bundle.hearback')
      writeFileSync(file, 'nothing of the kind')
      const main = await opened()
      main.order({ answer: { button: 1 } })
      expect(await main.ask('app', 'open-file', file)).toBe(true)
      expect(await main.doing('message-box')).toMatchObject({ detail: file, defaultId: 1, cancelId: 1 })
      expect(main.did.filter(({ what }) => what === 'message-box')).toHaveLength(1)

      main.order({ answer: { button: 0 } })
      await main.ask('app', 'open-file', file)

      await expect.poll(() => main.did.filter(({ what }) => what === 'message-box').length).toBe(3)
    })
  })

  describe('takes in and opens', () => {
    /** A scenario's bundle, and the scenario it was made of. */
    function scenario() {
      const folder = tempFolder()
      const file = join(folder, 'parcels.yaml')
      const bundle = join(folder, 'parcels.hearback-scenario')
      writeFileSync(file, 'hearback: 1\nid: parcels\n')
      writeScenarioBundle(bundle, [['parcels.yaml', 'hearback: 1\nid: parcels\n']])
      return { file, bundle }
    }
    const said = (main: MainProcess) =>
      main.did.flatMap(({ what, detail }) => (what === 'message-box' ? (detail as { message: string }).message : []))
    const files = async (main: MainProcess) =>
      ((await call(main, 'library')) as Array<{ file?: string }>).flatMap(({ file }) => file ?? [])

    it("a scenario's bundle that is opened, says where it is, and remembers the document", async () => {
      const { bundle } = scenario()
      const main = await opened()
      main.order({ answer: { button: 0 } })

      await main.ask('app', 'open-file', bundle)

      expect(await main.doing('recent')).toBe(bundle)
      await expect
        .poll(() => said(main))
        .toEqual(['Take in the scenario of this file?', 'The scenario stands in the library, on the home screen.'])
    })

    it('what is chosen from the menu, and nothing when nothing is', async () => {
      const { file, bundle } = scenario()
      const main = await opened()
      main.order({ answer: { button: 0, file: null } })
      main.order({ click: 'Open a scenario file…' })
      main.order({ click: 'Take in a file…' })
      expect(await files(main)).toEqual([])

      main.order({ answer: { button: 0, file } })
      main.order({ click: 'Open a scenario file…' })
      await expect.poll(() => files(main)).toEqual([file])
      main.order({ answer: { button: 0, file: bundle } })
      main.order({ click: 'Take in a file…' })

      await expect.poll(() => said(main)).toHaveLength(2)
    })

    it.skipIf(process.platform === 'win32').each([
      { name: 'a path from its own folder', arg: () => 'parcels.yaml' },
      { name: 'the address of a file', arg: (file: string) => pathToFileURL(file).href },
    ])('what another instance was given as $name, and comes to the front', async ({ arg }) => {
      const { file } = scenario()
      const main = await opened()

      await main.ask('app', 'second-instance', ['hearback', '--some-switch', arg(file)], dirname(file))

      await expect.poll(() => files(main)).toEqual([file])
      expect(main.did.map(({ what }) => what)).toEqual(expect.arrayContaining(['restore', 'show', 'focus']))
    })

    it('several files one after the other, each with a question of its own', async () => {
      const { bundle } = scenario()
      const other = bundle.replace('parcels', 'other')
      writeFileSync(other, 'nothing of the kind')
      const main = await opened()
      main.order({ answer: { button: null } })

      await main.ask('app', 'open-file', bundle)
      await main.ask('app', 'open-file', other)
      await expect.poll(() => said(main)).toHaveLength(1)
      main.order({ answer: { button: 1 } })

      await expect.poll(() => said(main)).toHaveLength(2)
      expect(JSON.stringify(main.did)).toContain(other)
    })

    it('what was opened before, from the menu, until that list is cleared', async () => {
      const { file } = scenario()
      const data = tempFolder()
      const main = await opened({ data })
      await main.ask('app', 'open-file', file)
      await expect.poll(() => files(main)).toEqual([file])
      await main.end()

      const next = await opened({ data })
      expect(await files(next)).toEqual([])
      next.order({ click: file })
      await expect.poll(() => files(next)).toEqual([file])
      next.order({ click: 'Clear this list' })
      await next.doing('recent-cleared')

      await expect.poll(async () => JSON.stringify(await next.doing('menu'))).not.toContain(file)
    })

    it('nothing that the path names but is no file, and says so', async () => {
      const folder = join(tempFolder(), 'a.hearback')
      mkdirSync(folder)
      const main = await opened()
      main.order({ answer: { button: 0 } })

      await main.ask('app', 'open-file', folder)
      await main.ask('app', 'open-file', join(folder, 'gone.hearback'))

      await expect.poll(() => said(main).filter((message) => message.includes('cannot be read'))).toHaveLength(2)
      expect(main.did.map(({ what }) => what)).not.toContain('recent')
    })
  })
})
