// The whole module, not `{ parseArgs }`: on a Node too old to have it, the sentence about Node must still be reached.
import util from 'node:util'

export const START_HELP = `Hearback: a flight simulator for incident command.

  npm start                     opens the app: a window where Electron can run, else your browser
  npm start -- FILE             opens a scenario file, and plays the drill on whenever the file is saved
  npm start -- --no-electron    always the browser
  npm start -- --port 5000      the browser's address uses this port (else 4173, or the next free one)
  npm start -- --data DIR       keeps runs in DIR (else HEARBACK_DATA, else your platform's usual place)
  npm start -- --no-open        prints the address and opens nothing
  npm start -- --help           this text

Nothing leaves this machine: the app listens on loopback only, and only to whoever has the address it prints.
`

/**
 * @typedef {{ help: boolean, electron: boolean, open: boolean, port: number | null, data: string | null,
 *   file: string | null }} StartOptions
 */

/**
 * Reads the options of `npm start`.
 * @param {string[]} args
 * @returns {{ ok: true, options: StartOptions } | { ok: false, message: string }}
 */
export function readStartOptions(args) {
  let parsed
  try {
    parsed = util.parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        'no-electron': { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
      },
    })
  } catch (error) {
    const said = error instanceof Error ? error.message.split('. ')[0] : String(error)
    return { ok: false, message: `${said}. Try "npm start -- --help".` }
  }
  const { values, positionals } = parsed
  const [file = null, ...more] = positionals
  if (more.length > 0) return { ok: false, message: 'Name one scenario file to open. Try "npm start -- --help".' }
  const port = values.port === undefined ? null : Number(values.port)
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    return { ok: false, message: `--port takes a number from 0 to 65535; this is "${values.port}".` }
  }
  return {
    ok: true,
    options: {
      help: values.help ?? false,
      electron: !values['no-electron'],
      open: !values['no-open'],
      port,
      data: values.data ?? null,
      file,
    },
  }
}
