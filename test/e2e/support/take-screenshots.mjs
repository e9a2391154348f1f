/**
 * `npm run screenshots`: builds, and takes the pictures in docs/screenshots on the way through the test of every screen.
 * `npm run screenshots:accept`: makes what every screen looks like now the references in test/e2e/references.
 */
import { spawnSync } from 'node:child_process'
import { ensureReady } from '../../../electron/cli/setup/ensure.mjs'
import { inRoot, ROOT } from '../../../electron/cli/setup/paths.mjs'
import { findChromium } from '../../find-chromium.mjs'

await ensureReady((line) => console.log(line), ['renderer', 'node'])
const chromium = findChromium((line) => console.log(line))
if (chromium.path === null) {
  console.error(`No pictures: ${chromium.why}.`)
  process.exit(1)
}
const accept = process.argv.includes('--accept')
const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const args = [
  vitest,
  'run',
  '--config',
  'test/vitest.config.ts',
  '--project',
  'e2e',
  accept ? 'test/e2e/looks.test.ts' : 'test/e2e/screens.test.ts',
]
const env = {
  ...process.env,
  HEARBACK_CHROMIUM: chromium.path,
  ...(accept ? { HEARBACK_ACCEPT: '1' } : { HEARBACK_SCREENSHOTS: inRoot('docs', 'screenshots') }),
  HEARBACK_CARRIERS: 'web',
}
process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1
