/**
 * `npm run build [-- renderer | node] [--all] [--quiet]`. Builds what is stale, or all of it: the renderer with Vite into
 * dist/renderer; host, command line and desktop shell as ES modules into dist/cli, dist/electron and dist/chunks; the
 * preload as one CommonJS file; the scenarios as they are into dist/library.
 */
import { cpSync, existsSync, rmSync } from 'node:fs'
import { currentHash, HALVES, needsBuild, writeStamp } from './setup/build-stamps.mjs'
import { bundleNode, bundlePreload, bundleRenderer } from './setup/bundle.mjs'
import { withLock } from './setup/lock.mjs'
import { inRoot } from './setup/paths.mjs'

const quiet = process.argv.includes('--quiet')
/** @type {'error' | 'warn'} */
const logLevel = quiet ? 'error' : 'warn'

process.exitCode = await withLock(inRoot('dist', '.lock'), buildStale)

/** One half failing leaves the other built: a broken screen does not stop the command line. */
async function buildStale() {
  const named = HALVES.filter((half) => process.argv.includes(half))
  const wanted = named.length > 0 ? named : HALVES
  const halves = process.argv.includes('--all') ? wanted : needsBuild(wanted)
  let failures = 0
  for (const half of halves) {
    const hash = currentHash(half)
    const began = performance.now()
    try {
      await (half === 'renderer' ? buildRenderer() : buildNode())
      writeStamp(half, hash)
      if (!quiet) console.log(`built ${half} in ${Math.round(performance.now() - began)} ms`)
    } catch (error) {
      failures += 1
      console.error(`${half}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return failures === 0 ? 0 : 1
}

async function buildRenderer() {
  if (!existsSync(inRoot('renderer', 'main.tsx')))
    throw new Error('renderer/main.tsx is missing, so there is no app to build.')
  await bundleRenderer({ logLevel })
}

async function buildNode() {
  for (const folder of ['cli', 'chunks', 'electron', 'library'])
    rmSync(inRoot('dist', folder), { recursive: true, force: true })
  const outDir = inRoot('dist')
  const programs = {
    'cli/hearback': inRoot('electron', 'cli', 'main.ts'),
    'cli/lint-worker': inRoot('electron', 'cli', 'lint-worker.ts'),
    'cli/rehearsal-worker': inRoot('electron', 'cli', 'rehearsal-worker.ts'),
    'cli/serve': inRoot('electron', 'cli', 'serve.ts'),
    'electron/main': inRoot('electron', 'main.ts'),
  }
  await bundleNode({ outDir, programs, logLevel })
  await bundlePreload({ outDir, logLevel })
  cpSync(inRoot('scenarios', 'library'), inRoot('dist', 'library'), { recursive: true })
}
