import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { _electron, type Page } from 'playwright-core'

import { buildStandIn, openStandInApp } from '../../electron/stand-in/open-app'
import { CHROMIUM, launch, openPage } from './browser'
import { startHost } from './host-process'

/** The app in front of somebody, whatever carries it. */
export interface Opened {
  page: Page
  complaints: string[]
  /** Everything ends at once, host and window, and nothing is tidied up. */
  kill: () => Promise<void>
  quit: () => Promise<void>
}

export interface Carrier {
  name: 'web' | 'stand-in' | 'real'
  /** A sentence, when it cannot be had here. */
  missing: string | null
  /** @param file - a scenario file to open, as `npm start -- FILE` does */
  open: (data: string, file?: string) => Promise<Opened>
}

const web: Carrier = {
  name: 'web',
  missing: CHROMIUM ? null : 'There is no Chromium here.',
  open: async (data, file) => {
    const host = await startHost(data, file)
    const browser = await launch()
    const { page, complaints } = await openPage(browser, host.address)
    const end = (stop: () => Promise<void>) => async () => {
      await stop()
      await browser.close()
    }
    return { page, complaints, kill: end(host.kill), quit: end(host.stop) }
  },
}

const standIn: Carrier = {
  name: 'stand-in',
  missing: web.missing,
  open: async (data, file) => {
    const built = await buildStandIn()
    const app = await openStandInApp({
      chromiumPath: CHROMIUM ?? '',
      standIn: built.program,
      data,
      args: file === undefined ? [] : [file],
    })
    built.remove()
    return app
  },
}

const real: Carrier = {
  name: 'real',
  missing: electronProgram() ? null : 'Electron is not here: its binary was never downloaded.',
  open: async (data, file) => {
    const program = electronProgram() ?? ''
    const app = await _electron.launch({
      executablePath: program,
      args: ['.', ...(file ? [file] : [])],
      env: { ...env(), HEARBACK_DATA: data },
    })
    const page = await app.firstWindow()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    const kill = async () => {
      const gone = new Promise((resolve) => app.process().once('close', resolve))
      app.process().kill('SIGKILL')
      await gone
    }
    return { page, complaints, kill, quit: () => app.close() }
  },
}

/** All of them, or those named in HEARBACK_CARRIERS. */
export const CARRIERS = [web, standIn, real].filter(({ name }) =>
  (process.env.HEARBACK_CARRIERS ?? 'web,stand-in').split(',').includes(name),
)

function electronProgram(): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

function env(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])))
}
