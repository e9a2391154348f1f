import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'

const PACKAGE = inRoot('node_modules', 'electron')
const FAILED = inRoot('node_modules', '.cache', 'hearback-electron-refused')
const A_DAY = 24 * 60 * 60 * 1000
const PATIENCE = 60_000

/**
 * The Electron program, fetched when it is not there yet. A fetch that failed is not tried again for a day, so that the
 * next start does not wait for it.
 * @param {(line: string) => void} say
 * @returns {{ ok: true, program: string } | { ok: false, why: string }}
 */
export function electronBinary(say) {
  const there = programPath()
  if (there) return { ok: true, program: there }
  if (failedRecently()) return { ok: false, why: 'Electron could not be fetched earlier today' }

  say('Fetching Electron (once) …')
  // The installer prints stack traces when a download is refused; they stay here.
  const ran = spawnSync(process.execPath, [`${PACKAGE}/install.js`], { timeout: PATIENCE, stdio: 'pipe' })
  const fetched = ran.status === 0 ? programPath() : null
  if (fetched) return { ok: true, program: fetched }
  rememberFailure()
  return { ok: false, why: ran.error ? 'fetching Electron took too long' : 'Electron could not be fetched' }
}

/** The electron package notes the program's name in path.txt once it is unpacked. */
function programPath() {
  try {
    const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH || `${PACKAGE}/dist`
    const program = `${dist}/${readFileSync(`${PACKAGE}/path.txt`, 'utf8').trim()}`
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

function failedRecently() {
  const stat = statSync(FAILED, { throwIfNoEntry: false })
  return stat !== undefined && Date.now() - stat.mtimeMs < A_DAY
}

function rememberFailure() {
  try {
    mkdirSync(inRoot('node_modules', '.cache'), { recursive: true })
    writeFileSync(FAILED, '')
  } catch {
    // A read-only node_modules only means that we try again next time.
  }
}
