/**
 * `npm run mutate:electron [-- FILE…]`: takes each rule of the shell and the door out by hand, one at a time, and sees
 * whether a test notices. Works on a copy of the checkout's files and puts every one back. Prints the score.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../electron/cli/setup/paths.mjs'

const RULES = ['shell', 'security-checklist', 'desktop-rules'].map((name) => `test/electron/shell/${name}.test.ts`)
/** Starts a process for most of what it asks, so it is only asked what the others let through. */
const MAIN = ['test/electron/shell/main-process.test.ts']
const SHELL = [...RULES, ...MAIN]
const DOOR = ['test/electron/host/web-server.test.ts', 'test/electron/host/access.test.ts']

/** @type {Record<string, string[]>} the files that hold rules, and the tests that hold them to these */
const FILES = {
  'electron/main.ts': SHELL,
  'electron/boot/before-ready.ts': SHELL,
  'electron/boot/steps.ts': SHELL,
  'electron/boot/window.ts': SHELL,
  'electron/windows.ts': SHELL,
  'electron/window-options.ts': SHELL,
  'electron/app-protocol.ts': SHELL,
  'electron/permissions.ts': SHELL,
  'electron/ipc/host-calls.ts': SHELL,
  'electron/ipc/desktop-calls.ts': SHELL,
  'electron/ipc/sender.ts': SHELL,
  'electron/shell/guard-session.ts': SHELL,
  'electron/shell/stay-home.ts': SHELL,
  'electron/shell/links.ts': SHELL,
  'electron/shell/asked.ts': SHELL,
  'electron/shell/open-host.ts': SHELL,
  'electron/shell/crash.ts': SHELL,
  'electron/host/static-files.ts': [...DOOR, ...SHELL],
  'electron/host/content-security.ts': [...DOOR, ...SHELL],
  'electron/host/access.ts': DOOR,
  'electron/host/web-server.ts': DOOR,
  'electron/host/rate-limit.ts': [...DOOR, 'test/electron/host/rate-limit.test.ts'],
}

/** @type {Array<[RegExp, string]>} */
const CHANGES = [
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  // A whole deed left out: a guard not put up, a check not made, a limit not set.
  [/^ *(?:void )?[\w#]+(?:\.[\w#]+)*\([^\n]*\)$/gm, ''],
  [/^ *\w+\.\w+ = [^\n{]+$/gm, ''],
  [/[\w.]+(?:\(\))?\.(?:includes|has)\([^()]*\)/g, 'true'],
  [/ < /g, ' >= '],
  [/ > /g, ' <= '],
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
/** @param {string[]} tests */
const passes = (tests) =>
  [tests.filter((test) => !MAIN.includes(test)), tests.filter((test) => MAIN.includes(test))].every(
    (some) => some.length === 0 || passesAll(some),
  )

/** @param {string[]} tests */
const passesAll = (tests) =>
  spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      'node',
      '--bail',
      '1',
      ...tests.filter((test) => existsSync(join(copy, test))),
    ],
    { cwd: copy, stdio: 'ignore', timeout: 120_000 },
  ).status === 0

try {
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(FILES)
  const used = [...new Set(wanted.flatMap((file) => FILES[file] ?? [...SHELL, ...DOOR]))]
  if (!passes(used)) throw new Error('The tests fail before anything is changed.')
  let [noticed, all] = [0, 0]
  for (const file of wanted) {
    const [noticedBefore, allBefore] = [noticed, all]
    const path = join(copy, file)
    const text = readFileSync(path, 'utf8')
    for (const [pattern, instead] of CHANGES) {
      for (const { index, 0: found } of text.matchAll(pattern)) {
        if (/^\s*(?:\*|\/\/|\/\*)/.test(text.slice(text.lastIndexOf('\n', index) + 1))) continue
        writeFileSync(path, text.slice(0, index) + instead + text.slice(index + found.length))
        all += 1
        if (passes(FILES[file] ?? [...SHELL, ...DOOR])) {
          const line = text.slice(0, index).split('\n').length
          console.log(`survives: ${file}:${line}: ${found.trim()} → ${instead || 'nothing'}`)
        } else noticed += 1
      }
    }
    writeFileSync(path, text)
    console.log(`${file}: ${noticed - noticedBefore} of ${all - allBefore} noticed`)
  }
  const score = Math.round((100 * noticed) / all)
  console.log(`rules changed: ${all}, noticed: ${noticed}, score: ${score} %`)
  process.exitCode = score >= 80 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
