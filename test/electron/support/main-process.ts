import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { bundleNode } from '../../../electron/cli/setup/bundle.mjs'
import { buildChild } from './build-child'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const REGISTER = fileURLToPath(new URL('../stand-in/register.mjs', import.meta.url))

/** The real main, built from its sources, with a page of one line and the real library, and Electron's module without a browser. */
export async function buildMain() {
  // Inside the checkout, so that the program finds the packages.
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.test-main-'))
  const dist = join(folder, 'dist')
  await bundleNode({
    outDir: dist,
    programs: { 'electron/main': join(ROOT, 'electron', 'main.ts') },
    logLevel: 'error',
  })
  cpSync(join(ROOT, 'scenarios', 'library'), join(dist, 'library'), { recursive: true })
  mkdirSync(join(dist, 'renderer'))
  writeFileSync(join(dist, 'renderer', 'index.html'), '<title>Hearback</title>')
  writeFileSync(join(dist, 'secret.html'), 'not for pages')
  const bare = await buildChild('../stand-in/bare.ts')
  return {
    /** Gone with the rest. */
    folder,
    main: join(dist, 'electron', 'main.js'),
    bare: bare.program,
    remove: () => {
      bare.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface MainProcess {
  /** What it did to the desktop, in order. */
  did: Array<{ what: string; detail: unknown }>
  /** Resolves once it has done this, with the latest. */
  doing: (what: string) => Promise<unknown>
  /** Does what a page, a frame or the desktop does, and gives back what came of it. */
  ask: (what: string, ...args: unknown[]) => Promise<unknown>
  /** Orders of the stand-in's desktop: what is answered, clicked, or happens to the machine. */
  order: (order: object) => void
  gone: Promise<void>
  end: () => Promise<void>
}

export function startMain(
  built: { main: string; bare: string },
  { data, args = [], env = {} }: { data: string; args?: string[]; env?: Record<string, string> },
): MainProcess {
  const child: ChildProcess = spawn(process.execPath, ['--import', REGISTER, built.main, ...args], {
    env: { ...process.env, HEARBACK_DATA: data, HEARBACK_STAND_IN: built.bare, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const did: MainProcess['did'] = []
  const answers = new Map<number, (value: unknown) => void>()
  const lookers = new Set<() => void>()
  let last = 0
  child.on('message', (message: { what: string; detail: unknown } | { answered: number; value: unknown }) => {
    if ('answered' in message) answers.get(message.answered)?.(message.value)
    else did.push(message)
    for (const look of lookers) look()
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    did,
    doing: (what) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = did.findLast((one) => one.what === what)
          if (!found) return
          lookers.delete(look)
          resolve(found.detail)
        }
        lookers.add(look)
        look()
        void gone.then(() => reject(new Error(`It ended and never did "${what}": ${JSON.stringify(did)}`)))
      }),
    ask: (what, ...args) =>
      new Promise((resolve, reject) => {
        last += 1
        answers.set(last, resolve)
        child.send({ ask: last, what, args })
        void gone.then(() => reject(new Error(`It ended before it answered "${what}".`)))
      }),
    order: (order) => void child.send(order),
    gone,
    end: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
