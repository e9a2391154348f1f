/** `npm run test:electron`: the end-to-end suite over real Electron too, where its binary is. Loudly skipped otherwise. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { inRoot, ROOT } from '../electron/cli/setup/paths.mjs'
import { findChromium } from './find-chromium.mjs'

const chromium = findChromium((line) => console.log(line))
const pathFile = inRoot('node_modules', 'electron', 'path.txt')
const here =
  existsSync(pathFile) && existsSync(inRoot('node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8')))
if (!here)
  console.log('\n!!!\nSKIPPED: real Electron. Its binary is not here; "npx install-electron" downloads it.\n!!!\n')

const built = spawnSync(process.execPath, [inRoot('electron', 'cli', 'build.mjs')], { cwd: ROOT, stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const files = ['test/e2e/carriers.test.ts', 'test/e2e/desktop.test.ts']
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'test/vitest.config.ts', '--project', 'e2e', ...files],
  {
    cwd: ROOT,
    env: { ...process.env, HEARBACK_CHROMIUM: chromium.path ?? '', HEARBACK_CARRIERS: 'web,stand-in,real' },
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
