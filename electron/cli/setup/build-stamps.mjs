import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { hashOf } from './stale.mjs'

/** What each half of the build is made from. */
const SOURCES = {
  renderer: [
    'package-lock.json',
    'electron/cli/build.mjs',
    'electron/bridge.ts',
    'electron/host/protocol.ts',
    'renderer',
    'scenarios',
  ],
  node: ['package-lock.json', 'package.json', 'electron', 'scenarios'],
}

/** @typedef {keyof typeof SOURCES} Half */

/** @type {Half[]} */
export const HALVES = ['renderer', 'node']

/** Present when that half was built, whatever the stamp says. */
const PROOF = { renderer: 'dist/renderer/index.html', node: 'dist/cli/hearback.js' }

/**
 * Those of the halves that are missing or older than their sources.
 * @param {Half[]} halves
 */
export function needsBuild(halves) {
  return halves.filter((half) => !existsSync(inRoot(PROOF[half])) || stampOf(half) !== hashOf(SOURCES[half]))
}

/**
 * The hash to write once the half is built; taken before the build, so that an edit during it is noticed next time.
 * @param {Half} half
 */
export function currentHash(half) {
  return hashOf(SOURCES[half])
}

/**
 * @param {Half} half
 * @param {string} hash
 */
export function writeStamp(half, hash) {
  mkdirSync(inRoot('dist'), { recursive: true })
  writeFileSync(stampFile(half), hash)
}

/** @param {Half} half */
function stampOf(half) {
  try {
    return readFileSync(stampFile(half), 'utf8')
  } catch {
    return ''
  }
}

/** @param {Half} half */
function stampFile(half) {
  return inRoot('dist', `.stamp-${half}`)
}
