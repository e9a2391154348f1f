/**
 * `npm run test:e2e [-- --carrier web|stand-in|real …] [FILE…]`: the end-to-end suite over the carriers named, over those
 * that can be had everywhere if none is. `npm run test:electron` is the suite over real Electron; where its binary is not to
 * be had that is skipped, loudly.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ensureReady } from '../electron/cli/setup/ensure.mjs'
import { inRoot, ROOT } from '../electron/cli/setup/paths.mjs'
import { findChromium } from './find-chromium.mjs'

const KNOWN = ['web', 'stand-in', 'real']
const { values, positionals } = parseArgs({
  options: { carrier: { type: 'string', multiple: true, default: ['web', 'stand-in'] } },
  allowPositionals: true,
})
const unknown = values.carrier.filter((name) => !KNOWN.includes(name))
if (unknown.length > 0) {
  console.error(`There is no carrier ${unknown.join(', ')}; there are ${KNOWN.join(', ')}.`)
  process.exit(2)
}
let carriers = values.carrier
if (carriers.includes('real') && !electronIsHere()) {
  console.log('\n!!!\nSKIPPED: real Electron. Its binary is not here; "npx install-electron" downloads it.\n!!!\n')
  carriers = carriers.filter((name) => name !== 'real')
  if (carriers.length === 0) process.exit(0)
}

await ensureReady((line) => console.log(line), ['renderer', 'node'])
const chromium = findChromium((line) => console.log(line))
const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const args = [vitest, 'run', '--config', 'test/vitest.config.ts', '--project', 'e2e', ...positionals]
const env = { ...process.env, HEARBACK_CHROMIUM: chromium.path ?? '', HEARBACK_CARRIERS: carriers.join(',') }
process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1

function electronIsHere() {
  const path = inRoot('node_modules', 'electron', 'path.txt')
  return existsSync(path) && existsSync(inRoot('node_modules', 'electron', 'dist', readFileSync(path, 'utf8').trim()))
}
