import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { HostApi } from '../../electron/bridge'
import { buildStandIn, openStandInApp, type StandInApp } from '../electron/stand-in/open-app'
import { CHROMIUM } from './support/browser'

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
    app.order({ to: 'app', emit: ['second-instance', {}, ['hearback', 'hearback://open/apache-upgrade']] })
    expect((await app.reported('message-box')).detail).toMatchObject({ detail: 'apache-upgrade' })
    expect(await runs()).toEqual([])

    app.order({ answer: { button: 0 } })
    app.order({ to: 'app', emit: ['second-instance', {}, ['hearback', 'hearback://open/apache-upgrade']] })

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

  it('has a menu of roles, and takes in a file that was chosen', async () => {
    expect(JSON.stringify((await app.reported('menu')).detail)).toContain('editMenu')
    app.order({ click: 'Back up all runs' })

    await expect.poll(() => JSON.stringify(app.reports)).toContain('runs are in')
  })
})
