import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot, ROOT } from './paths.mjs'

const STAMP = inRoot('node_modules', '.hearback-stamp')

/**
 * Installs the packages that the lock file names, unless they are there already. Says one line when it works.
 * @param {(line: string) => void} say
 * @returns {{ ok: true } | { ok: false, message: string }}
 */
export function ensureInstalled(say) {
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (read(STAMP) === hash) return { ok: true }

  const hidden = read(inRoot('node_modules', '.package-lock.json'))
  if (hidden === null || !holdsAll(JSON.parse(lock), JSON.parse(hidden))) {
    say('Installing what is missing (a minute or two, once) …')
    const ran = npmCi()
    if (ran.status !== 0)
      return { ok: false, message: whyNpmFailed(`${ran.stdout ?? ''}${ran.stderr ?? ''}`, ran.error) }
  }
  mkdirSync(inRoot('node_modules'), { recursive: true })
  writeFileSync(STAMP, hash)
  return { ok: true }
}

/**
 * Whether what npm says it installed covers what the lock file asks for. Packages for other platforms may be absent.
 * @param {{ packages?: Record<string, { version?: string, optional?: boolean }> }} wanted
 * @param {{ packages?: Record<string, { version?: string }> }} installed
 */
export function holdsAll(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(([path, want]) => {
    if (path === '') return true
    const have = installed.packages?.[path]
    return have ? have.version === want.version : want.optional === true
  })
}

/**
 * npm's failure as one or two sentences. Its own report is kept back: it names caches and log files, not causes.
 * @param {string} output
 * @param {Error | undefined} error
 */
export function whyNpmFailed(output, error) {
  if (error && 'code' in error && error.code === 'ENOENT') {
    return 'npm was not found. It comes with Node; install Node again, with npm, and start Hearback again.'
  }
  const code = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1] ?? ''
  if (/^(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONN\w+|ENETUNREACH)$/.test(code)) {
    return `The package registry could not be reached (${code}). Check the network or npm's proxy settings and try again.`
  }
  if (code === 'ENOSPC') return 'The disk is full, so the packages could not be installed. Make room and try again.'
  if (/^(EACCES|EPERM|EROFS)$/.test(code)) {
    return `npm may not write to this folder (${code}). Run Hearback from a folder that is yours.`
  }
  const said = /npm (?:error|ERR!) (?!code)(.{1,200})/.exec(output)?.[1]
  return `npm could not install the packages${said ? `: ${said.trim()}` : ''}. Run "npm ci" here to see its full report.`
}

function npmCi() {
  // Started by npm, we have its own script at hand, which spares Windows a shell.
  const script = process.env.npm_execpath
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const options = {
    cwd: ROOT,
    encoding: /** @type {const} */ ('utf8'),
    env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
    maxBuffer: 64 * 1024 * 1024,
  }
  if (script && existsSync(script) && script.endsWith('.js'))
    return spawnSync(process.execPath, [script, ...flags], options)
  return spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' })
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
