import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const START = fileURLToPath(new URL('../../../electron/cli/start.mjs', import.meta.url))

/** Loaded with `--require` into the process of a host, gives its clock to the test. */
export const FAST_TIME = fileURLToPath(new URL('fast-time.cjs', import.meta.url))

export interface HostProcess {
  /** With its token. */
  address: string
  /** Ends it as Ctrl-C does. */
  stop: () => Promise<void>
  /** Ends it as a crash does: nothing is tidied up. */
  kill: () => Promise<void>
  /** Lets time pass where the test has the clock. */
  pass: (milliseconds: number) => void
}

/**
 * Starts the built app as `npm start` does, on a free port, and waits for the address it prints.
 *
 * @param options.file - a scenario file to open
 * @param options.clocked - whether the test has its clock
 */
export async function startHost(
  dataFolder: string,
  { file, clocked = false }: { file?: string | undefined; clocked?: boolean } = {},
): Promise<HostProcess> {
  const args = ['--no-electron', '--no-open', '--port', '0', '--data', dataFolder, ...(file ? [file] : [])]
  const child = spawn(process.execPath, [...(clocked ? ['--require', FAST_TIME] : []), START, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = (signal: NodeJS.Signals) => () => {
    child.kill(signal)
    return ended
  }
  const pass = (milliseconds: number) => void (child.connected && child.send({ pass: milliseconds }))
  return { address: await printedAddress(child), stop: end('SIGTERM'), kill: end('SIGKILL'), pass }
}

function printedAddress(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('close', () => reject(new Error(`The host ended before it printed its address:\n${said}`)))
  })
}

/** Runs a command of `npm run hearback -- …` to its end. */
export function hearback(...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['electron/cli/hearback.mjs', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })))
}
