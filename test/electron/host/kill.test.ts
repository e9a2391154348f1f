import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { metronomeHost } from '../support/metronome-host'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
// Inside the checkout, so that the child finds the packages.
let built = ''

beforeAll(async () => {
  built = mkdtempSync(join(ROOT, 'node_modules', '.kill-test-'))
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: built,
      emptyOutDir: false,
      rolldownOptions: {
        input: { child: fileURLToPath(new URL('../support/kill-child.ts', import.meta.url)) },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  })
}, 60_000)

afterAll(() => rmSync(built, { recursive: true, force: true }))

/** Runs the child and kills it, with no chance to tidy up, so many milliseconds after its first move was answered. */
function killAfter(milliseconds: number, libraryFolder: string, dataFolder: string) {
  const child = spawn(process.execPath, [join(built, 'child.mjs'), libraryFolder, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  let armed = false
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (armed || !said.includes('\n0\n')) return
    armed = true
    setTimeout(() => child.kill('SIGKILL'), milliseconds)
  })
  return new Promise<{ run: string; answered: string[] }>((resolve) => {
    child.on('close', () => {
      // The last piece may be a number cut short; only whole lines were said.
      const [run = '', ...answered] = said.split('\n').slice(0, -1)
      resolve({ run, answered })
    })
  })
}

describe('a host that is killed', () => {
  const moments = [1, ...Array.from({ length: 5 }, () => Math.floor(Math.random() * 300))]

  it.each(moments)('has lost no move that it had answered: killed after %i ms', async (moment) => {
    const { host, folder, libraryFolder } = metronomeHost({ ends: 100_000 })

    const { run, answered } = await killAfter(moment, libraryFolder, join(folder, 'data'))

    await host.resume(run)
    await host.giveUp(run)
    const { moves } = await host.recording(run)
    expect(answered.length).toBeGreaterThan(0)
    expect(moves.slice(0, answered.length).map(({ move }) => (move.do === 'say' ? move.text : ''))).toEqual(answered)
    // At most the one that was being answered is there beyond those.
    expect(moves.length - answered.length).toBeLessThanOrEqual(1)
  })
})
