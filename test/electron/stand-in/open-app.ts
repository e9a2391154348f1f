import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

import { type Watched, watchPage } from '../../e2e/support/watch-page'
import { buildChild } from '../support/build-child'
import { STAND_IN_ORIGIN } from './session'
import { takeDownload } from './take-download'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const REGISTER = fileURLToPath(new URL('register.mjs', import.meta.url))

export interface Report {
  what: string
  detail: unknown
}

export interface StandInApp {
  page: Page
  /** What a healthy page does not do. */
  complaints: string[]
  /** What the app did to the desktop, in order. */
  reports: Report[]
  reported: (what: string) => Promise<Report>
  /** Does what a desktop does. */
  order: (order: { to: string; emit: unknown[] } | { answer: object } | { click: string } | { pass: number }) => void
  /** Saves the file that something makes the page give away, and gives back where. */
  download: (folder: string, give: () => Promise<unknown>) => Promise<string>
  /** Quits as a person does. */
  quit: () => Promise<void>
  /** Ends the main process as a crash does. */
  kill: () => Promise<void>
}

/** The stand-in, built once for all apps of a test file. */
export function buildStandIn() {
  return buildChild('../stand-in/electron.ts')
}

/** Starts the built main over the stand-in, with a Chromium of its own, and waits for its window. */
export async function openStandInApp({
  chromiumPath,
  standIn,
  data,
  main = join(ROOT, 'dist', 'electron', 'main.js'),
  args = [],
  nodeArgs = [],
  env = {},
  noMouse = false,
}: {
  chromiumPath: string
  standIn: string
  data: string
  main?: string
  args?: string[]
  /** For the Node that stands in for Electron. */
  nodeArgs?: string[]
  env?: Record<string, string>
  noMouse?: boolean
}): Promise<StandInApp> {
  const profile = mkdtempSync(join(tmpdir(), 'hearback-chromium-'))
  const { browserProcess, address } = await startChromium(chromiumPath, profile, env)
  const browser = await chromium.connectOverCDP(address)
  const opened = firstPage(browser, noMouse)
  const app = spawn(process.execPath, ['--import', REGISTER, ...nodeArgs, main, ...args], {
    cwd: ROOT,
    env: { ...process.env, HEARBACK_DATA: data, HEARBACK_STAND_IN: standIn, HEARBACK_STAND_IN_CDP: address, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const reports: Report[] = []
  let look = () => {}
  app.on('message', (report: Report) => {
    reports.push(report)
    look()
  })
  const gone = new Promise<void>((resolve) => app.once('close', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    app.kill(signal)
    await gone
    await browser.close().catch(() => {})
    await stop(browserProcess)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  const reported = async (what: string): Promise<Report> => {
    for (;;) {
      const found = reports.findLast((report) => report.what === what)
      if (found) return found
      await new Promise<void>((resolve) => {
        look = resolve
      })
    }
  }
  const died = gone.then(() => {
    throw new Error(`The app ended before it had a window: ${JSON.stringify(reports)}`)
  })
  try {
    const { page, complaints } = await Promise.race([opened, died])
    await page.waitForURL('https://hearback.invalid/**')
    return {
      page,
      complaints,
      reports,
      reported,
      order: (order) => void (app.connected && app.send(order)),
      download: (folder, give) => takeDownload(browser, folder, give),
      quit: () => end('SIGTERM'),
      kill: () => end('SIGKILL'),
    }
  } catch (error) {
    await end('SIGKILL')
    throw error
  }
}

function firstPage(browser: Browser, noMouse: boolean): Promise<Watched> {
  return new Promise((resolve) => {
    browser.contexts()[0]?.once('page', (page) => resolve(watchPage(page, { home: STAND_IN_ORIGIN, noMouse })))
  })
}

function startChromium(
  path: string,
  profile: string,
  env: Record<string, string>,
): Promise<{ browserProcess: ChildProcess; address: string }> {
  const browserProcess = spawn(
    path,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } },
  )
  return new Promise((resolve, reject) => {
    let said = ''
    browserProcess.stderr?.on('data', (chunk) => {
      said += chunk
      const address = /ws:\/\/\S+/.exec(said)?.[0]
      if (address) resolve({ browserProcess, address })
    })
    browserProcess.once('close', () => reject(new Error(`Chromium did not start:\n${said}`)))
  })
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('close', () => resolve())
    child.kill('SIGKILL')
  })
}
