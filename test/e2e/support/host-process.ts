import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export interface HostProcess {
  /** With its token. */
  address: string
  /** Ends it as Ctrl-C does. */
  stop: () => Promise<void>
  /** Ends it as a crash does: nothing is tidied up. */
  kill: () => Promise<void>
}

/** Starts the built app as `npm start` does, on a free port, and waits for the address it prints. */
export async function startHost(dataFolder: string, file?: string): Promise<HostProcess> {
  const args = [
    'electron/cli/start.mjs',
    '--no-electron',
    '--no-open',
    '--port',
    '0',
    '--data',
    dataFolder,
    ...(file ? [file] : []),
  ]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const end = (signal: NodeJS.Signals) => () => {
    child.kill(signal)
    return ended
  }
  return { address: await printedAddress(child), stop: end('SIGTERM'), kill: end('SIGKILL') }
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
