/** `npm run test:kill [-- N]`: kills a host hundreds of times at random moments, and a quarter as often on a full disk, and counts. */
import { spawnSync } from 'node:child_process'
import { inRoot, ROOT } from '../electron/cli/setup/paths.mjs'

const kills = Number(process.argv[2] ?? 300)
if (!Number.isInteger(kills) || kills < 1) {
  console.error(`Say how many kills, as a whole number; this is "${process.argv[2]}".`)
  process.exit(2)
}
const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const args = ['run', '--config', 'test/vitest.config.ts', '--project', 'node', 'test/electron/host/kill.test.ts']
const { status } = spawnSync(process.execPath, [vitest, ...args], {
  cwd: ROOT,
  env: { ...process.env, HEARBACK_KILLS: String(kills) },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
