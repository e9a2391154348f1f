/**
 * `npm test`: everything, from installing what is missing to the real app in a real browser. The last line it prints is
 * `Tests: N passed, N failed, N skipped`; each check that is not a test file (format, lint, types, build) counts as one.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from '../electron/cli/setup/install.mjs'
import { nodeProblem } from '../electron/cli/setup/node-version.mjs'
import { inRoot, ROOT } from '../electron/cli/setup/paths.mjs'
import { findChromium } from './find-chromium.mjs'

const count = { passed: 0, failed: 0, skipped: 0 }
const scratch = mkdtempSync(join(tmpdir(), 'hearback-test-'))

try {
  await everything()
} finally {
  rmSync(scratch, { recursive: true, force: true })
  console.log(`\nTests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
  process.exitCode = count.failed > 0 ? 1 : 0
}

async function everything() {
  const problem = nodeProblem(process.versions.node)
  if (problem) return fail(problem)
  const installed = ensureInstalled((line) => console.log(line))
  if (!installed.ok) return fail(installed.message)

  const { TYPED } = await import('./types.mjs')
  await check('format', bin('@biomejs/biome', 'biome'), ['format', '.'])
  await check('lint', bin('@biomejs/biome', 'biome'), ['lint', '--error-on-warnings', '.'])
  for (const folder of TYPED) await check(`types of ${folder}`, bin('typescript', 'tsc'), ['-p', folder])
  const built = await check('build', inRoot('electron', 'cli', 'build.mjs'), [])

  const chromium = findChromium((line) => console.log(line))
  if (chromium.path === null) loudly(`No browser tests: ${chromium.why}. Install Chromium or Chrome to run them.`)
  if (!built) loudly('No browser tests: the build failed, so there is no app to test.')
  await vitest(built ? chromium.path : null)
}

/** @param {string | null} chromium */
async function vitest(chromium) {
  const report = join(scratch, 'vitest.json')
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { status } = await run(bin('vitest', 'vitest'), args, { HEARBACK_CHROMIUM: chromium ?? '' }, 'inherit')
  if (!existsSync(report)) return fail('vitest stopped before it could report')
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  count.passed += numPassedTests
  count.failed += numFailedTests
  count.skipped += numPendingTests + (numTodoTests ?? 0)
  // A file that does not even load has no tests to count.
  const broken = testResults.filter((/** @type {{ status: string, assertionResults: unknown[] }} */ file) => {
    return file.status === 'failed' && file.assertionResults.length === 0
  })
  count.failed += broken.length
  if (status !== 0 && numFailedTests === 0 && broken.length === 0) fail('vitest reported an error outside of any test')
}

/**
 * Runs one check, shows what it says only when it fails, and counts it.
 * @param {string} name
 * @param {string} script
 * @param {string[]} args
 */
async function check(name, script, args) {
  const began = performance.now()
  const { status, output } = await run(script, args, {}, 'pipe')
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`
  if (status === 0) {
    count.passed += 1
    console.log(`✓ ${name} (${took})`)
    return true
  }
  count.failed += 1
  console.log(`✗ ${name} (${took})\n${output}`)
  return false
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {'pipe' | 'inherit'} output
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(script, args, env, output) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, CI: 'true', ...env },
    stdio: ['ignore', output, output],
  })
  let said = ''
  child.stdout?.on('data', (chunk) => {
    said += chunk
  })
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: error.message }))
    child.on('close', (status) => resolve({ status, output: said }))
  })
}

/**
 * The script behind a package's command, run with this very Node: no shell, no PATH, the same on every platform.
 * @param {string} name
 * @param {string} command
 */
function bin(name, command) {
  const { bin: bins } = JSON.parse(readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8'))
  return inRoot('node_modules', name, typeof bins === 'string' ? bins : bins[command])
}

/** @param {string} message */
function fail(message) {
  count.failed += 1
  console.log(`✗ ${message}`)
}

/** @param {string} message */
function loudly(message) {
  const line = '!'.repeat(Math.min(message.length, 100))
  console.log(`\n${line}\n${message}\n${line}\n`)
}
