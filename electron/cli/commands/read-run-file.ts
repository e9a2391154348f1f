import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { Archive, dataFolder, type ReadRun, readRun } from '../../host'
import { cannotRun, type Output, PROBLEMS, usageSentence } from '../output'

export interface RunOptions {
  run: string
  data: string | null
  scenario: string | null
  verify: boolean
  json: boolean
}

/** The options that `replay` and `moves` share; a sentence when they are not right. */
export function readRunOptions(
  args: string[],
  allowed: { verify: boolean; json?: boolean },
): RunOptions | 'help' | (string & {}) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        data: { type: 'string' },
        ...(allowed.verify ? { verify: { type: 'boolean' }, scenario: { type: 'string' } } : {}),
        ...(allowed.verify || allowed.json ? { json: { type: 'boolean' } } : {}),
      } as const,
    })
    if (values.help) return 'help'
    const [run, ...more] = positionals
    if (run === undefined || more.length > 0) return 'Name one run.'
    return {
      run,
      data: values.data ?? null,
      scenario: 'scenario' in values && typeof values.scenario === 'string' ? values.scenario : null,
      verify: 'verify' in values && values.verify === true,
      json: 'json' in values && values.json === true,
    }
  } catch (error) {
    return usageSentence(error)
  }
}

/** The run of a file or of the data folder; an exit code, after saying why, when nothing of it can be used. */
export function readRunFile({ run, data }: Pick<RunOptions, 'run' | 'data'>, io: Output): ReadRun | number {
  let text: string
  try {
    text = readFileSync(existsSync(run) ? run : new Archive(dataFolder(data)).path(run), 'utf8')
  } catch {
    const message = `${run} is neither a file that can be read nor a run in the data folder.`
    return cannotRun(io, 'usage/no-such-run', message)
  }
  const read = readRun(text)
  if (!read.ok) {
    io.err(`${run}:${read.damage.line}: ${read.damage.message}\n`)
    return PROBLEMS
  }
  return read.run
}
