import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { _electron } from 'playwright-core'
import { expect } from 'vitest'

import { buildStandIn, openStandInApp } from '../../electron/stand-in/open-app'
import { CHROMIUM, launch, openPage } from './browser'
import { FAST_TIME, startHost } from './host-process'
import { keepTime } from './keep-time'
import { listenInside, type Watched, watchPage } from './watch-page'

/** The app in front of somebody, whatever carries it. */
export interface Opened extends Watched {
  /** Saves the file that something makes the page give away in a folder, and gives back where. */
  download: (folder: string, give: () => Promise<unknown>) => Promise<string>
  /** What comes of it when something makes the page print: the file a desktop writes, what a browser would put on paper. */
  printed: (folder: string, give: () => Promise<unknown>) => Promise<Buffer>
  /** Lets time pass at its host at once, where the test has the clock. */
  pass: (milliseconds: number) => void
  /** Everything ends at once, host and window, and nothing is tidied up. */
  kill: () => Promise<void>
  quit: () => Promise<void>
}

export interface Opening {
  /** The folder of its runs. */
  data: string
  /** A scenario file to open, as `npm start -- FILE` does. */
  file?: string
  /** How many times as fast as the wall its clock runs. */
  rate?: number
  /** Using the mouse is something to complain of. */
  noMouse?: boolean
}

export interface Carrier {
  name: 'web' | 'stand-in' | 'real'
  /** A sentence, when it cannot be had here. */
  missing: string | null
  open: (opening: Opening) => Promise<Opened>
}

/** Everybody in the tests lives there. */
const PLACE = { timezoneId: 'Europe/Amsterdam', locale: 'en-GB' }
const SIZE = { width: 1440, height: 900 }

const web: Carrier = {
  name: 'web',
  missing: CHROMIUM ? null : 'There is no Chromium here.',
  open: async ({ data, file, rate, noMouse = false }) => {
    const host = await startHost(data, { file, clocked: rate !== undefined })
    const browser = await launch()
    const watched = await openPage(browser, host.address, { noMouse, viewport: SIZE, ...PLACE })
    if (rate) void keepTime(watched.page, rate, host.pass)
    const end = (stop: () => Promise<void>) => async () => {
      await stop()
      await browser.close()
    }
    const download = async (folder: string, give: () => Promise<unknown>) => {
      const [file] = await Promise.all([watched.page.waitForEvent('download'), give()])
      const path = join(folder, file.suggestedFilename())
      await file.saveAs(path)
      return path
    }
    const printed = async (_folder: string, give: () => Promise<unknown>) => {
      // A browser would open its print window now, and wait.
      await watched.page.evaluate(() => {
        window.print = () => {}
      })
      await give()
      return watched.page.pdf({ tagged: true, preferCSSPageSize: true })
    }
    return { ...watched, download, printed, pass: host.pass, kill: end(host.kill), quit: end(host.stop) }
  },
}

const standIn: Carrier = {
  name: 'stand-in',
  missing: web.missing,
  open: async ({ data, file, rate, noMouse = false }) => {
    const built = await buildStandIn()
    const app = await openStandInApp({
      chromiumPath: CHROMIUM ?? '',
      standIn: built.program,
      data,
      args: file === undefined ? [] : [file],
      noMouse,
      nodeArgs: rate ? ['--require', FAST_TIME] : [],
      env: { TZ: PLACE.timezoneId, LANGUAGE: PLACE.locale },
    })
    built.remove()
    await listenInside(app.page)
    await app.page.setViewportSize(SIZE)
    const pass = (milliseconds: number) => app.order({ pass: milliseconds })
    if (rate) void keepTime(app.page, rate, pass)
    const printed = async (folder: string, give: () => Promise<unknown>) => {
      const file = join(folder, 'printed.pdf')
      app.order({ answer: { file } })
      await give()
      return appeared(file)
    }
    return { ...app, printed, pass }
  },
}

const real: Carrier = {
  name: 'real',
  missing: electronProgram() ? null : 'Electron is not here: its binary was never downloaded.',
  open: async ({ data, file, rate, noMouse = false }) => {
    const app = await _electron.launch({
      executablePath: electronProgram() ?? '',
      args: [...(rate ? ['-r', FAST_TIME] : []), '.', ...(file ? [file] : [])],
      env: { ...process.env, HEARBACK_DATA: data, HEARBACK_RATE: String(rate ?? 1) } as Record<string, string>,
      ...PLACE,
    })
    const page = await app.firstWindow()
    const watched = watchPage(page, { home: 'app://hearback', noMouse })
    await listenInside(page)
    const kill = async () => {
      const gone = new Promise((resolve) => app.process().once('close', resolve))
      app.process().kill('SIGKILL')
      await gone
    }
    const download = async (folder: string, give: () => Promise<unknown>) => {
      const saved = app.evaluate(({ session }, to) => {
        return new Promise<string>((resolve) => {
          session.defaultSession.once('will-download', (_event, item) => {
            item.setSavePath(`${to}/${item.getFilename()}`)
            item.once('done', () => resolve(item.getSavePath()))
          })
        })
      }, folder)
      await give()
      return saved
    }
    const printed = async (folder: string, give: () => Promise<unknown>) => {
      const file = join(folder, 'printed.pdf')
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath })
      }, file)
      await give()
      return appeared(file)
    }
    const pass = () => {
      throw new Error('The clock of real Electron is its own; run this test on another carrier.')
    }
    return { ...watched, download, printed, pass, kill, quit: () => app.close() }
  },
}

/** Those named in HEARBACK_CARRIERS; the two that can be had everywhere, if none is. */
export const CARRIERS = [web, standIn, real].filter(({ name }) =>
  (process.env.HEARBACK_CARRIERS ?? 'web,stand-in').split(',').includes(name),
)

/** A file that is written whole or not at all, once it is there. */
async function appeared(file: string): Promise<Buffer> {
  await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true)
  return readFileSync(file)
}

function electronProgram(): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}
