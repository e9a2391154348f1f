import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, it } from 'vitest'

import { CARRIERS, type Carrier, type Opened, type Opening } from './carriers'

/** The app that a suite is about, on one carrier. */
export interface App {
  carrier: Carrier['name']
  /** A folder for runs, gone when the suite is. */
  folder: (name: string) => string
  /** Opens the app; whatever is still open at the end of the suite is closed. */
  open: (opening?: Partial<Opening>) => Promise<Opened>
}

/**
 * A suite about the app, run over every carrier that was asked for and can be had; over `on` alone where it makes no
 * difference what carries the page.
 */
export function carried(title: string, tests: (app: App) => void, on?: Carrier['name']): void {
  if (CARRIERS.length === 0) it.skip(`${title}: no carrier was asked for`)
  for (const { name, missing, open } of CARRIERS.filter((carrier) => !on || carrier.name === on)) {
    describe.skipIf(missing !== null)(`${title}, carried by ${name}`, () => {
      // Where the folder for temporary files is a link, watchers tell of the real one.
      const base = realpathSync(mkdtempSync(join(tmpdir(), 'hearback-e2e-')))
      const folder = (name: string) => {
        mkdirSync(join(base, name), { recursive: true })
        return join(base, name)
      }
      const closing = new Set<Opened>()

      afterAll(async () => {
        await Promise.allSettled([...closing].map((opened) => opened.quit()))
        rmSync(base, { recursive: true, force: true, maxRetries: 5 })
      })

      tests({
        carrier: name,
        folder,
        open: async (opening = {}) => {
          const opened = await open({ data: folder('data'), ...opening })
          closing.add(opened)
          return opened
        },
      })
    })
  }
}
