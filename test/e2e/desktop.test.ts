import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { HostApi } from '../../electron/bridge'
import { buildStandIn, openStandInApp, type StandInApp } from '../electron/stand-in/open-app'
import { CHROMIUM } from './support/browser'

const SHIPPED = fileURLToPath(new URL('../../scenarios/library/low-fuel.yaml', import.meta.url))

/** A page has much to do before the desktop hears of it, on a busy machine. */
const PATIENCE = { timeout: 20_000 }

declare global {
  interface Window {
    hearback?: HostApi
  }
}

describe.skipIf(!CHROMIUM)('the desktop app over the stand-in', () => {
  const data = mkdtempSync(join(tmpdir(), 'hearback-e2e-'))
  let standIn: Awaited<ReturnType<typeof buildStandIn>>
  let app: StandInApp

  const open = () => openStandInApp({ chromiumPath: CHROMIUM ?? '', standIn: standIn.program, data })

  beforeAll(async () => {
    standIn = await buildStandIn()
    app = await open()
  }, 60_000)

  afterAll(async () => {
    await app?.quit()
    standIn?.remove()
    rmSync(data, { recursive: true, force: true })
  })

  it('opens its page over the app protocol, by way of the preload, and complains of nothing', async () => {
    await app.page.getByText('Tuesday, 14:05', { exact: false }).first().waitFor()

    expect(await app.page.evaluate(() => window.hearback?.carrier)).toBe('desktop')
    expect(app.complaints).toEqual([])
  })

  it('gives the page the bridge and nothing else of Electron or Node', async () => {
    const found = await app.page.evaluate(() => ({
      names: ['require', 'process', 'module', 'Buffer', 'electron', '__standInCall', '__standIn'].filter(
        (name) => name in globalThis,
      ),
      frozen: Object.isFrozen(window.hearback),
      ipc: JSON.stringify(Object.keys(window.hearback ?? {})).includes('ipc'),
    }))

    expect(found).toEqual({ names: [], frozen: true, ipc: false })
  })

  it('stays home: no navigation, no second window, no foreign request', async () => {
    await app.page.evaluate(() => {
      location.href = 'https://elsewhere.invalid/'
    })
    expect((await app.reported('will-navigate')).detail).toMatchObject({ prevented: true })
    await app.page.evaluate(() => void window.open('https://elsewhere.invalid/'))
    expect((await app.reported('window-open')).detail).toBe('deny')
    const fetched = await app.page.evaluate(() => fetch('https://elsewhere.invalid/').then(String, () => 'refused'))

    expect(fetched).toBe('refused')
    expect(new URL(app.page.url()).origin).toBe('https://hearback.invalid')
  })

  it('loads its page again when the page wants to, as after a fault or in another language', async () => {
    await app.page.evaluate(() => {
      document.title = 'before'
      location.reload()
    })

    await expect.poll(() => app.page.title().catch(() => ''), PATIENCE).toContain('Hearback')
    await app.page.getByText('Tuesday, 14:05', { exact: false }).first().waitFor()
  })

  it('is refused what it has no use for, and given what it has', async () => {
    const states = await app.page.evaluate(async () => {
      const of = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state
      return { geolocation: await of('geolocation'), camera: await of('camera'), midi: await of('midi') }
    })

    expect(Object.values(states)).not.toContain('granted')
  })

  it('turns down what came with a call and is not right, in words', async () => {
    const answer = await app.page.evaluate(async () => {
      const call = window.hearback?.start as unknown as (choice: unknown) => Promise<unknown>
      return call({ scenario: '../../etc/passwd' }).then(String, (error: Error) => error.message)
    })

    expect(answer).toContain('what came with it is not right')
  })

  it('asks before it does what a link says, and starts nothing by itself', async () => {
    const runs = () => app.page.evaluate(() => window.hearback?.runs())
    app.order({ answer: { button: 1 } })
    app.order({ to: 'app', emit: ['second-instance', {}, ['hearback', 'hearback://open/apache-upgrade'], '/'] })
    expect((await app.reported('message-box')).detail).toMatchObject({ detail: 'apache-upgrade' })
    expect(await runs()).toEqual([])

    app.order({ answer: { button: 0 } })
    app.order({ to: 'app', emit: ['second-instance', {}, ['hearback', 'hearback://open/apache-upgrade'], '/'] })

    await expect.poll(async () => (await runs())?.length).toBe(1)
    expect((await runs())?.[0]).toMatchObject({ at: 0, state: 'running' })
  })

  it('stops the clock when the machine goes to sleep', async () => {
    const run = await app.page.evaluate(async () => {
      const { run } = (await window.hearback?.start({ scenario: 'apache-upgrade', seed: 1 })) ?? { run: '' }
      await window.hearback?.pace(run, { paused: false })
      return run
    })
    app.order({ to: 'powerMonitor', emit: ['suspend'] })

    await expect
      .poll(() =>
        app.page.evaluate(async (run) => {
          let paused = false
          const leave = await window.hearback?.sit(run, (notice) => {
            if (notice.kind === 'seated') paused = notice.clock.paused
          })
          await new Promise((resolve) => setTimeout(resolve, 50))
          leave?.()
          return paused
        }, run),
      )
      .toBe(true)
  })

  it('has a menu of roles, and backs up when asked to', async () => {
    expect(JSON.stringify((await app.reported('menu')).detail)).toContain('editMenu')
    app.order({ click: 'Back up all runs' })

    await expect.poll(() => JSON.stringify(app.reports)).toContain('runs are in')
  })

  it('follows the theme that is chosen, also at its next start', async () => {
    await app.page.evaluate(() => window.hearback?.desktop?.theme('light'))

    await expect.poll(() => app.reports.findLast(({ what }) => what === 'theme')?.detail, PATIENCE).toBe('light')
    expect(readFileSync(join(data, 'shell.json'), 'utf8')).toContain('"theme":"light"')
  })

  it.each([
    {
      name: 'a command that is none',
      call: 'menu',
      argument: [{ id: '../x', title: 'x', category: 'x', enabled: true }],
    },
    { name: 'a menu without end', call: 'menu', argument: Array.from({ length: 201 }, (_, n) => ({ id: `c${n}` })) },
    { name: 'words that break a line', call: 'paged', argument: 'one\ntwo' },
    { name: 'a number that is none', call: 'badge', argument: -1 },
    { name: 'a theme that is none', call: 'theme', argument: 'pink' },
    { name: 'a name that is none', call: 'savePdf', argument: { path: '/etc/passwd' } },
  ])('the desktop rejects $name', async ({ call, argument }) => {
    const answer = await app.page.evaluate(
      ([name, what]) => {
        type Calls = Record<string, (what: unknown) => Promise<unknown>>
        const calls = (window.hearback?.desktop ?? {}) as unknown as Calls
        return calls[name]?.(what).then(
          () => 'done',
          (error: Error) => error.message,
        )
      },
      [call, argument] as const,
    )

    expect(answer).toContain(`What came with "${call}" is not right.`)
  })

  it('puts the commands of the desk into the menu, and runs what is chosen there', async () => {
    const run = await app.page.evaluate(async () => {
      const { run } = (await window.hearback?.start({ scenario: 'apache-upgrade', seed: 3 })) ?? { run: '' }
      location.hash = `#/desk/${run}`
      return run
    })
    await app.page.getByRole('main').waitFor()
    await expect
      .poll(() => JSON.stringify(app.reports.findLast(({ what }) => what === 'menu')), PATIENCE)
      .toContain('&Drill')

    app.order({ click: 'All commands' })

    await app.page.getByRole('dialog').waitFor()
    await app.page.keyboard.press('Escape')
    expect(run).not.toBe('')
  })

  it('tells of a page while the window is not in front, as a simulation, and counts the open loops', async () => {
    await app.page.evaluate(async () => {
      const run = location.hash.split('/').at(-1) ?? ''
      await window.hearback?.pace(run, { paused: false, speed: 8 })
    })

    const { detail } = (await app.reported('notification')) as { detail: { title: string; body: string } }
    expect(detail.title).toMatch(/^\[SIMULATION\] /)
    expect(detail.body).toMatch(/^\[SIMULATION\] ./)
    expect((await app.reported('badge')).detail).toBeGreaterThan(0)
    await app.page.evaluate(() => window.hearback?.pace(location.hash.split('/').at(-1) ?? '', { paused: true }))
  }, 60_000)

  it('takes the commands and the number away with the desk', async () => {
    await app.page.evaluate(() => {
      location.hash = '#/'
    })

    const last = (what: string) => JSON.stringify(app.reports.findLast((report) => report.what === what)?.detail)
    await expect.poll(() => last('menu'), PATIENCE).not.toContain('&Drill')
    await expect.poll(() => last('badge'), PATIENCE).toBe('0')
  })

  describe("a scenario file of one's own", () => {
    const mine = (id: string, change: (text: string) => string = (text) => text) => {
      const file = join(data, `${id}.yaml`)
      const title = `A drill called ${id}`
      writeFileSync(
        file,
        change(
          readFileSync(SHIPPED, 'utf8')
            .replace(/^id: .*$/m, `id: ${id}`)
            .replace(/^title: .*$/m, `title: ${title}`),
        ),
      )
      return {
        file,
        entry: app.page.getByRole('button', { name: title }),
      }
    }

    it('is opened by the button on the home screen, and followed as it is saved', async () => {
      const { file, entry } = mine('from-the-button')
      app.order({ answer: { file } })

      await app.page.getByRole('button', { name: 'Open a scenario file…' }).click()

      await entry.first().waitFor()
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^brief: .*$/m, 'breef: x'))
      await whenBackInFront(app.page.getByText('shape/unknown-field').first())
    })

    it('is opened from the menu as well, and its problems are listed where it is not sound', async () => {
      const { entry } = mine('from-the-menu')
      const broken = mine('broken', (text) => text.replace(/^level: .*$/m, 'level: nine'))

      app.order({ answer: { file: join(data, 'from-the-menu.yaml') } })
      app.order({ click: 'Open a scenario file…' })
      await whenBackInFront(entry.first())
      app.order({ answer: { file: broken.file } })
      app.order({ click: 'Open a scenario file…' })

      await whenBackInFront(app.page.getByText('level: nine').first())
      expect(await broken.entry.count()).toBe(0)
    })

    it('changes nothing when the person thinks better of it', async () => {
      const before = await app.page.getByRole('main').textContent()
      app.order({ answer: { file: null } })

      await app.page.getByRole('button', { name: 'Open a scenario file…' }).click()
      app.order({ click: 'Open a scenario file…' })

      expect(await app.page.evaluate(() => window.hearback?.openScenario?.())).toBeNull()
      expect(await app.page.getByRole('main').textContent()).toBe(before)
    })

    /** A window comes to the front again when the dialog before it goes; that is when the list is read anew. */
    async function whenBackInFront(shown: Locator) {
      await expect
        .poll(async () => {
          await app.page.evaluate(() => window.dispatchEvent(new Event('focus')))
          return shown.isVisible()
        }, PATIENCE)
        .toBe(true)
    }
  })

  it('writes a PDF where the person says, tagged, and nowhere when they think better of it', async () => {
    const file = join(data, 'debrief.pdf')
    app.order({ answer: { file } })
    expect(await app.page.evaluate(() => window.hearback?.desktop?.savePdf('A debrief'))).toEqual({ file })
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await app.reported('pdf')).detail).toMatchObject({ generateTaggedPDF: true, generateDocumentOutline: true })

    app.order({ answer: { file: null } })
    expect(await app.page.evaluate(() => window.hearback?.desktop?.savePdf('A debrief'))).toBeNull()
  })

  it('shows, when its page has died, that the run is kept, and leads back to it', async () => {
    const session = await app.page.context().newCDPSession(app.page)
    session.send('Page.crash').catch(() => {})

    const context = app.page.context()
    await expect.poll(() => context.pages().at(-1)?.url(), PATIENCE).toContain('#/after-crash')
    const page = context.pages().at(-1) ?? app.page
    await page.getByRole('heading', { name: 'The window stopped working' }).waitFor()
    await page.getByRole('button', { name: /home screen/ }).click()
    await page.getByText('Tuesday, 14:05', { exact: false }).first().waitFor()
  }, 60_000)
})
