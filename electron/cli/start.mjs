/**
 * `npm start`. Plain JavaScript on Node alone, since nothing is installed when it first runs.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { display, electronStart } from './setup/desktop.mjs'
import { openCommand } from './setup/display.mjs'
import { ensureReady, requireNode } from './setup/ensure.mjs'
import { inRoot } from './setup/paths.mjs'
import { readStartOptions, START_HELP } from './setup/start-options.mjs'

const say = (/** @type {string} */ line) => console.log(line)

requireNode()
const read = readStartOptions(process.argv.slice(2))
if (!read.ok) {
  console.error(read.message)
  process.exit(2)
}
if (read.options.help) {
  process.stdout.write(START_HELP)
  process.exit(0)
}

if (read.options.file !== null && !existsSync(read.options.file)) {
  console.error(
    `There is no file called "${read.options.file}". "npm run hearback -- new FILE" writes one to begin with.`,
  )
  process.exit(2)
}

await ensureReady(say, ['renderer', 'node'])
if (!(await electronStart(read.options, say))) await serveInBrowser(read.options)

/** @param {import('./setup/start-options.mjs').StartOptions} options */
async function serveInBrowser(options) {
  const { serve } = await import(pathToFileURL(inRoot('dist', 'cli', 'serve.js')).href)
  const served = await serve({ port: options.port, data: options.data, file: options.file })
  if (!served.ok) {
    console.error(served.message)
    process.exit(1)
  }
  say(`\n  Hearback is at  ${served.address}\n`)
  say('  The address is yours alone; it works until you stop Hearback with Ctrl-C.')
  if (options.open && display()) openInBrowser(served.address)
  const stop = async () => {
    await served.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** A browser that does not open is no reason to stop: the address has been printed. @param {string} address */
function openInBrowser(address) {
  const [command, args] = openCommand(process.platform, address)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
