import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A mirror that does not answer must not hold up the other tests for ever. */
const APT_PATIENCE = 4 * 60_000

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const ELSEWHERE = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
}

/**
 * A Chromium or Chrome to test with: one that is there, else Debian's, when apt may be used.
 * @param {(line: string) => void} say
 * @returns {{ path: string } | { path: null, why: string }}
 */
export function findChromium(say) {
  const there = installed()
  if (there) return { path: there }
  if (!existsSync('/usr/bin/apt-get'))
    return { path: null, why: 'there is no Chromium or Chrome, and no apt to install one with' }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    return { path: null, why: 'there is no Chromium or Chrome, and installing one needs root' }
  }
  say('Installing Chromium with apt (once) …')
  apt(asRoot, 'update')
  const ran = apt(asRoot, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
  const path = installed()
  return path ? { path } : { path: null, why: `apt could not install Chromium: ${lastLine(ran.stderr ?? '')}` }
}

function installed() {
  if (process.env.HEARBACK_CHROMIUM) return process.env.HEARBACK_CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' || process.platform === 'win32' ? ELSEWHERE[process.platform] : []),
  ]
  return candidates.find(runs) ?? null
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * @param {string[]} asRoot
 * @param {...string} args
 */
function apt(asRoot, ...args) {
  const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
  return spawnSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: APT_PATIENCE })
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? ''
}
