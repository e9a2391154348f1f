import { type CommandRefusal, type Output, USAGE } from './output'

/** Whether a program reads along, as far as can be told before the arguments are understood. */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  return options.some((arg, at) => arg === '--json' || arg === '--format=json' || isJsonFormat(options, at))
}

/**
 * Runs a command for a program: where it does not run, standard output says why as `{error: {code, message}}` in place
 * of what it would have printed. Standard error has the same in words.
 */
export async function inJson(io: Output, run: (io: Output) => number | Promise<number>): Promise<number> {
  let said = ''
  let refusal: CommandRefusal | null = null
  const code = await run({
    ...io,
    err: (text) => {
      said += text
      io.err(text)
    },
    refused: (given) => {
      refusal = given
    },
  })
  const error = refusal ?? (code === USAGE ? { code: 'usage/cannot-run', message: said.trim() } : null)
  if (error !== null) io.out(`${JSON.stringify({ error }, null, 2)}\n`)
  return code
}

function isJsonFormat(args: readonly string[], at: number): boolean {
  return args[at] === '--format' && args[at + 1] === 'json'
}
