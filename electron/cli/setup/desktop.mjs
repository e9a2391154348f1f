import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { hasDisplay } from './display.mjs'
import { electronBinary } from './electron-binary.mjs'
import { ROOT } from './paths.mjs'

/** A window that closes sooner than this with an error never opened. */
const EARLY = 5000

export function display() {
  return hasDisplay(process.platform, process.env)
}

/**
 * Opens the desktop app and stays with it. `false`, after one plain line, when it cannot run here.
 * @param {import('./start-options.mjs').StartOptions} options
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>}
 */
export async function electronStart(options, say) {
  const why = await tryElectron(options, say)
  if (why === null) return true
  say(`${why}, so Hearback runs in a browser instead.`)
  return false
}

/**
 * @param {import('./start-options.mjs').StartOptions} options
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} why not, or `null`
 */
async function tryElectron(options, say) {
  if (!options.electron) return 'You asked for no Electron'
  if (options.port !== null) return 'A port was given'
  if (!display()) return 'There is no display for a window here'
  if (process.platform === 'linux' && process.getuid?.() === 0) return 'Electron does not run as root'
  const binary = electronBinary(say)
  if (!binary.ok) return `${capital(binary.why)}`
  return runElectron(binary.program, options)
}

/**
 * @param {string} program
 * @param {import('./start-options.mjs').StartOptions} options
 * @returns {Promise<string | null>}
 */
function runElectron(program, options) {
  const began = Date.now()
  const env = { ...process.env, ...(options.data ? { HEARBACK_DATA: options.data } : {}) }
  // Its own messages are about graphics drivers; they would bury ours.
  // Electron starts elsewhere on some systems, so the file is named in full.
  const files = options.file === null ? [] : [resolve(options.file)]
  const child = spawn(program, [ROOT, ...files], { stdio: ['ignore', 'inherit', 'ignore'], env })
  return new Promise((resolve) => {
    child.on('error', () => resolve('Electron could not be started'))
    child.on('exit', (code) => {
      const failedEarly = code !== 0 && Date.now() - began < EARLY
      resolve(failedEarly ? 'Electron closed before its window opened' : null)
    })
  })
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
