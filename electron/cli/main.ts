import { readFileSync } from 'node:fs'

import { bundle } from './commands/bundle'
import { debrief } from './commands/debrief'
import { graph } from './commands/graph'
import { lint } from './commands/lint'
import { mark } from './commands/mark'
import { moves } from './commands/moves'
import { newFile } from './commands/new'
import { play } from './commands/play'
import { rehearse } from './commands/rehearse'
import { replay } from './commands/replay'
import { runs } from './commands/runs'
import { schema } from './commands/schema'
import { HELP } from './help'
import { asksForJson, inJson } from './in-json'
import { cannotRun, DONE, type Output, tamed, USAGE } from './output'

const COMMANDS: Record<string, (args: string[], io: Output) => number | Promise<number>> = {
  new: newFile,
  lint,
  play,
  rehearse,
  replay,
  runs,
  moves,
  mark,
  debrief,
  graph,
  bundle,
  schema,
}

const PROCESS: Output = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: () => readFileSync(0, 'utf8'),
  ...(process.stderr.isTTY ? { drawBeside: (text: string) => void process.stderr.write(text) } : {}),
}

/** `npm run hearback -- …`, all but `start`. Returns the exit code. */
export async function main(args: string[], io: Output = PROCESS): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(HELP)
    return name === undefined ? USAGE : DONE
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const run = (told: Output) => {
    if (command) return command(rest, isData(name, rest) ? told : tamed(told))
    const message = `There is no command called "${name}". The commands are start, ${Object.keys(COMMANDS).join(', ')}.`
    return cannotRun(told, 'usage/unknown-command', message)
  }
  return asksForJson(rest) ? inJson(io, run) : run(io)
}

/** Whether programs read what comes out, to whom every character counts; in JSON none of them steers a terminal. */
function isData(command: string, args: readonly string[]): boolean {
  return command === 'moves' || command === 'schema' || asksForJson(args)
}
