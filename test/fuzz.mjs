/** `npm run fuzz [-- --inputs N --seed S]`: spoiled inputs to every reader of something from outside. */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { inRoot, ROOT } from '../electron/cli/setup/paths.mjs'

const { values } = parseArgs({ options: { inputs: { type: 'string' }, seed: { type: 'string' } } })
const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const args = ['run', '--config', 'test/vitest.config.ts', '--project', 'node', 'test/electron/fuzz']
const { status } = spawnSync(process.execPath, [vitest, ...args], {
  cwd: ROOT,
  env: { ...process.env, HEARBACK_FUZZ_INPUTS: values.inputs ?? '1000000', HEARBACK_FUZZ_SEED: values.seed ?? '1' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
