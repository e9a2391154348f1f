import type { LiveTerminal } from './terminal/live'

/** Where a command writes and reads; passed in, so that a test can read along. */
export interface Output {
  out: (text: string) => void
  err: (text: string) => void
  /** The whole of standard input. */
  stdin: () => string
  /** Whether somebody watches standard error on a terminal, so that a bar of progress makes sense. */
  terminal?: boolean
  /** Where a drill is played live; the process's own input and output when left out. */
  live?: LiveTerminal
}

/** How a command ended, as its exit code. */
export const DONE = 0
/** It ran and found problems. */
export const PROBLEMS = 1
/** It could not run: wrong usage, or a file that cannot be read. */
export const USAGE = 2

/** What `parseArgs` has to say, without its advice about dashes. */
export function usageSentence(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return `${said.split('. ')[0]?.replace(/\.$/, '')}.`
}
