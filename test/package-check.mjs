/** `npm run package:check`: packs the app here, offline, looks into the package and starts what is in it. Part of `npm test`. */
import { spawnSync } from 'node:child_process'
import { ensureReady } from '../electron/cli/setup/ensure.mjs'
import { inRoot, ROOT } from '../electron/cli/setup/paths.mjs'
import { findChromium } from './find-chromium.mjs'

await ensureReady((line) => console.log(line), ['renderer', 'node'])
const chromium = findChromium((line) => console.log(line))
const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'test/vitest.config.ts', '--project', 'package'],
  { cwd: ROOT, env: { ...process.env, HEARBACK_CHROMIUM: chromium.path ?? '' }, stdio: 'inherit' },
)
process.exitCode = status ?? 1
