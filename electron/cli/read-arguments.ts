import { type ParseArgsConfig, parseArgs } from 'node:util'

import { DONE, type Output, USAGE, usageSentence } from './output'

type Options = NonNullable<ParseArgsConfig['options']> & { help: { type: 'boolean'; short: 'h' } }

/**
 * The options and words a command was given; or its exit code, when its help was asked for and printed, or what is wrong
 * was said.
 */
export function readArguments<const O extends Options>(
  command: { name: string; help: string; options: O },
  args: string[],
  io: Output,
) {
  try {
    const parsed = parseArgs({ args, allowPositionals: true, options: command.options })
    if (!('help' in parsed.values && parsed.values.help)) return parsed
  } catch (error) {
    return misused(io, command.name, usageSentence(error))
  }
  io.out(command.help)
  return DONE
}

/** Says in one line why a command cannot do what was asked, and where to read how to ask. */
export function misused(io: Output, command: string, sentence: string): number {
  io.err(`${sentence}\nTry "npm run hearback -- ${command} --help".\n`)
  return USAGE
}
