import type { Problem } from '../../scenarios/format'
import { tame } from './tame'
import type { LiveTerminal } from './terminal/live-terminal'

/** Where a command writes and reads; passed in, so that a test can read along. */
export interface Output {
  out: (text: string) => void
  err: (text: string) => void
  /** The whole of standard input. */
  stdin: () => string
  /** Out as it stands, with what moves the cursor or gives colour: somebody's words have to be tamed before. */
  draw?: (text: string) => void
  /** The same beside the output, for a bar of progress; only where somebody watches. */
  drawBeside?: (text: string) => void
  /** Told why a command does not run, besides the words on standard error; for `--json`. */
  refused?: (refusal: CommandRefusal) => void
  /** Where a drill is played live; the process's own input and output when left out. */
  live?: LiveTerminal
}

/** The same, but nothing that is written there steers the terminal: most of it are words of a scenario's or a run's. */
export function tamed(io: Output): Output {
  return { ...io, draw: io.out, out: (text) => io.out(tame(text)), err: (text) => io.err(tame(text)) }
}

/** How a command ended, as its exit code. */
export const DONE = 0
/** It ran and found problems. */
export const PROBLEMS = 1
/** It could not run: wrong usage, or a file that cannot be read. */
export const USAGE = 2

/** Why a command does not run, for programs. Codes are stable. */
export interface CommandRefusal {
  code: RefusalCode
  message: string
  /** Of a scenario that does not run: what is wrong with it. */
  problems?: readonly Problem[]
}

export type RefusalCode =
  | 'usage/arguments'
  | 'usage/unknown-command'
  | 'usage/no-such-file'
  | 'usage/no-such-scenario'
  | 'usage/no-such-run'
  | 'usage/moves'
  | 'usage/cannot-run'
  | 'scenario/has-errors'

/** Says that a command was not written as it has to be, and where to read how. */
export function wrongArguments(io: Output, command: string, message: string): number {
  io.err(`${message}\nTry "npm run hearback -- ${command} --help".\n`)
  io.refused?.({ code: 'usage/arguments', message })
  return USAGE
}

/** Says that a command cannot run, in one line. */
export function cannotRun(io: Output, code: RefusalCode, message: string): number {
  io.err(`${message}\n`)
  io.refused?.({ code, message })
  return USAGE
}

/** What `parseArgs` has to say, without its advice about dashes. */
export function usageSentence(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return `${said.split('. ')[0]?.replace(/\.$/, '')}.`
}
