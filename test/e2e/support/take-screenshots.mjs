/**
 * `npm run screenshots`: builds, and takes the pictures in docs/screenshots on the way through the test of every screen.
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
const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const args = [vitest, 'run', '--config', 'test/vitest.config.ts', '--project', 'e2e', 'test/e2e/screens.test.ts']
const env = {
  ...process.env,
  HEARBACK_CHROMIUM: chromium.path,
  HEARBACK_SCREENSHOTS: inRoot('docs', 'screenshots'),
  HEARBACK_CARRIERS: 'web',
}
process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1
