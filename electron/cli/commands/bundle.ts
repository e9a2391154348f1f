import { existsSync } from 'node:fs'
import { basename } from 'node:path'

import { HostRefusal, SCENARIO_ENDING, writeScenarioBundle } from '../../host'
import { BUNDLE_HELP } from '../help'
import { DONE, type Output, PROBLEMS } from '../output'
import { misused, readArguments } from '../read-arguments'
import { findScenario } from './find-scenario'

const COMMAND = {
  name: 'bundle',
  help: BUNDLE_HELP,
  options: { out: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } },
} as const

/** `hearback bundle`: a scenario and everything it includes in one file, to be given to somebody. */
export function bundle(args: string[], io: Output): number {
  const read = readArguments(COMMAND, args, io)
  if (typeof read === 'number') return read
  const { values, positionals } = read
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0) return misused(io, COMMAND.name, 'Name one scenario to bundle.')
  const { loading, ids } = findScenario(name)
  if (!loading)
    return misused(
      io,
      COMMAND.name,
      `There is no scenario or file called "${name}". Those that ship: ${ids.join(', ') || 'none'}.`,
    )
  if (!loading.ok) {
    for (const { file, line, column, message } of loading.problems) io.err(`${file}:${line}:${column}: ${message}\n`)
    return PROBLEMS
  }
  const file = values.out ?? `${loading.scenario.id}${SCENARIO_ENDING}`
  if (existsSync(file)) return misused(io, COMMAND.name, `${file} is there already. Name another with --out.`)
  const [[main, text] = ['', null], ...includes] = loading.sources
  try {
    writeScenarioBundle(file, [[basename(main), text], ...includes])
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    io.err(`${error.message}\n`)
    return PROBLEMS
  }
  const count = includes.filter(([, included]) => included !== null).length
  io.out(
    `${loading.scenario.id} is in ${file}, with ${count === 1 ? 'one file' : `${count} files`} that it includes.\n`,
  )
  return DONE
}
