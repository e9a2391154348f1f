import { spawnSync } from 'node:child_process'
import { ensureInstalled } from './install.mjs'
import { nodeProblem } from './node-version.mjs'
import { inRoot } from './paths.mjs'

/**
 * Everything a command needs before it runs: a Node that is new enough, the packages, a build that is up to date.
 * Ends the process with a plain sentence when one of them cannot be had.
 * @param {(line: string) => void} say
 * @param {Array<'renderer' | 'node'>} halves the halves of the build that the command uses
 */
export async function ensureReady(say, halves) {
  requireNode()
  const installed = ensureInstalled(say)
  if (!installed.ok) stop(installed.message)
  const { needsBuild } = await import('./build-stamps.mjs')
  if (needsBuild(halves).length > 0) {
    say('Building …')
    // Its own process, so that the bundler and its worker threads are gone before the app starts.
    const built = spawnSync(process.execPath, [inRoot('electron', 'cli', 'build.mjs'), '--quiet', ...halves], {
      encoding: 'utf8',
    })
    if (built.status !== 0) stop(`The build failed.\n\n${built.stderr}${built.stdout}`)
  }
}

/** Ends the process with a sentence on a Node that is too old for anything here. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node)
  if (problem) stop(problem)
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
