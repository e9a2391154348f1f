/**
 * `npm run mutate:electron [-- FILE…]`: takes each rule of the shell and the door out by hand, one at a time, and sees
 * whether a test notices. Works on a copy of the checkout's files and puts every one back. Prints the score.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../electron/cli/setup/paths.mjs'

const FILES = [
  'electron/host/access.ts',
  'electron/host/content-security.ts',
  'electron/ipc/sender.ts',
  'electron/permissions.ts',
  'electron/window-options.ts',
  'electron/app-protocol.ts',
  'electron/shell/guard-session.ts',
  'electron/shell/stay-home.ts',
  'electron/shell/links.ts',
  'electron/shell/crash.ts',
]
const TESTS = ['test/electron/shell', 'test/electron/host/web-server.test.ts', 'test/electron/host/access.test.ts']

/** @type {Array<[RegExp, string]>} */
const CHANGES = [
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/event\.preventDefault\(\)/g, 'undefined'],
  [/'deny'/g, "'allow'"],
  [/^ *throw new .*$/gm, ''],
  [/^ *if \(.*\) (?:return|throw) .*$/gm, ''],
  [/'none'/g, '*'],
  [/'self'/g, '*'],
  [/; HttpOnly/g, ''],
  [/; SameSite=Strict/g, ''],
  [/'nosniff'/g, "''"],
  [/'same-origin'/g, "'cross-origin'"],
  [/'no-referrer'/g, "'unsafe-url'"],
]

const copy = mkdtempSync(join(tmpdir(), 'hearback-mutants-'))
for (const name of [
  'electron',
  'scenarios',
  'renderer',
  'test',
  'package.json',
  'tsconfig.json',
  'electron-builder.yml',
]) {
  cpSync(inRoot(name), join(copy, name), { recursive: true })
}
symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'))

const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs')
const tests = TESTS.filter((test) => existsSync(join(copy, test)))
const passes = () =>
  spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'test/vitest.config.ts', '--project', 'node', '--bail', '1', ...tests],
    { cwd: copy, stdio: 'ignore', timeout: 60_000 },
  ).status === 0

try {
  if (!passes()) throw new Error('The tests fail before anything is changed.')
  const wanted = process.argv.slice(2)
  let [noticed, all] = [0, 0]
  for (const file of wanted.length > 0 ? wanted : FILES) {
    const path = join(copy, file)
    const text = readFileSync(path, 'utf8')
    for (const [pattern, instead] of CHANGES) {
      for (const { index, 0: found } of text.matchAll(pattern)) {
        if (/^\s*(?:\*|\/\/|\/\*)/.test(text.slice(text.lastIndexOf('\n', index) + 1))) continue
        writeFileSync(path, text.slice(0, index) + instead + text.slice(index + found.length))
        all += 1
        if (passes()) {
          const line = text.slice(0, index).split('\n').length
          console.log(`survives: ${file}:${line}: ${found.trim()} → ${instead || 'nothing'}`)
        } else noticed += 1
      }
    }
    writeFileSync(path, text)
  }
  const score = Math.round((100 * noticed) / all)
  console.log(`rules changed: ${all}, noticed: ${noticed}, score: ${score} %`)
  process.exitCode = score >= 80 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
