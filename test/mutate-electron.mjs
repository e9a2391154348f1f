/**
 * `npm run mutate:electron [-- THEME|FILE… --after LOG]`: takes each rule of the shell, the door and the files that come from outside out by
 * hand, one at a time, and sees whether a test notices, and which. Works on a copy of the checkout. Prints the score.
 * It takes an hour or two: with `--after`, what the log of an earlier run says was noticed is not asked again.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inRoot } from '../electron/cli/setup/paths.mjs'
import { mutantsOf } from './mutants/changes.mjs'
import { RULES, SLOW } from './mutants/rules.mjs'

/** Patient: on a machine with other work no test may fail that would have passed. The slowest takes a second by itself. */
const TEST_MS = 40_000
const RUN_MS = 240_000

const COPIED = [
  'electron',
  'scenarios',
  'renderer',
  'test',
  'docs',
  'package.json',
  'tsconfig.json',
  'electron-builder.yml',
]

const copy = mkdtempSync(join(tmpdir(), 'hearback-mutants-'))
for (const name of COPIED) cpSync(inRoot(name), join(copy, name), { recursive: true })
symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'))

const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const report = join(copy, 'report.json')

/**
 * The name of the first test that fails; `null` when all pass.
 *
 * @param {string[]} tests
 * @returns {string | null}
 */
function noticedBy(tests) {
  const [quick, slow] = [tests.filter((test) => !SLOW.includes(test)), tests.filter((test) => SLOW.includes(test))]
  return [quick, slow].reduce(
    (/** @type {string | null} */ by, some) => by ?? (some.length > 0 ? firstFailing(some) : null),
    null,
  )
}

/** @param {string[]} tests */
function firstFailing(tests) {
  rmSync(report, { force: true })
  const { status, error } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--config=test/vitest.config.ts',
      '--project=node',
      '--bail=1',
      `--testTimeout=${TEST_MS}`,
      '--reporter=json',
      `--outputFile=${report}`,
      ...tests,
    ],
    { cwd: copy, stdio: 'ignore', timeout: RUN_MS },
  )
  if (status === 0) return null
  if (error) return 'TIME: the tests did not end'
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = testResults
    .flatMap((/** @type {{ assertionResults: object[] }} */ file) => file.assertionResults)
    .find((/** @type {{ status: string }} */ test) => test.status === 'failed')
  return failed?.fullName ?? 'the tests do not start'
}

/**
 * What an earlier run found noticed: tests only grow, so that it need not be asked again. A change that stands in a file
 * more than once counts only where all of them were noticed.
 *
 * @param {string[]} logs
 */
function noticedIn(logs) {
  const lines = logs.flatMap((log) => readFileSync(log, 'utf8').split('\n'))
  const survived = new Set(lines.flatMap((line) => /^survives: (.*)$/.exec(line)?.[1] ?? []).map(withoutLine))
  const noticed = lines.flatMap((line) => /^noticed: (.*?) \([^()]*(?:\([^()]*\)[^()]*)*\)$/.exec(line)?.[1] ?? [])
  return new Set(noticed.map(withoutLine).filter((what) => !survived.has(what)))
}

/** @param {string} what */
function withoutLine(what) {
  return what.replace(/:\d+:/, ':').trim()
}

try {
  const { values, positionals: wanted } = parseArgs({
    allowPositionals: true,
    options: { after: { type: 'string', multiple: true, default: [] } },
  })
  const before = noticedIn(values.after)
  const chosen = Object.entries(RULES).flatMap(([theme, files]) =>
    Object.entries(files).filter(([file]) => wanted.length === 0 || wanted.includes(theme) || wanted.includes(file)),
  )
  const failing = noticedBy([...new Set(chosen.flatMap(([, tests]) => tests))])
  if (failing !== null) throw new Error(`A test fails before anything is changed: ${failing}`)
  let [noticed, all] = [0, 0]
  for (const [file, tests] of chosen) {
    const path = join(copy, file)
    const text = readFileSync(path, 'utf8')
    const mutants = await mutantsOf(file, text)
    let here = 0
    for (const { changed, what } of mutants) {
      writeFileSync(path, changed)
      const by = before.has(withoutLine(what)) ? 'an earlier run' : noticedBy(tests)
      if (by !== null) here += 1
      console.log(by === null ? `survives: ${what}` : `noticed: ${what} (${by})`)
    }
    writeFileSync(path, text)
    noticed += here
    all += mutants.length
    console.log(`${file}: ${here} of ${mutants.length} noticed`)
  }
  const score = Math.floor((100 * noticed) / all)
  console.log(`rules changed: ${all}, noticed: ${noticed}, score: ${score} %`)
  process.exitCode = score >= 80 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
