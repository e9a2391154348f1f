import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

import { HostRefusal, SCENARIO_ENDING, writeScenarioBundle } from '../../host'
import { BUNDLE_HELP } from '../help'
import { DONE, type Output, PROBLEMS, USAGE, usageSentence } from '../output'
import { findScenario } from './find-scenario'

/** `hearback bundle`: a scenario and everything it includes in one file, to be given to somebody. */
export function bundle(args: string[], io: Output): number {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return wrong(io, usageSentence(error))
  }
  const { values, positionals } = parsed
  if (values.help) {
    io.out(BUNDLE_HELP)
    return DONE
  }
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0) return wrong(io, 'Name one scenario to bundle.')
  const { loading, ids } = findScenario(name)
  if (!loading)
    return wrong(io, `There is no scenario or file called "${name}". Those that ship: ${ids.join(', ') || 'none'}.`)
  if (!loading.ok) {
    for (const { file, line, column, message } of loading.problems) io.err(`${file}:${line}:${column}: ${message}\n`)
    return PROBLEMS
  }
  const file = values.out ?? `${loading.scenario.id}${SCENARIO_ENDING}`
  if (existsSync(file)) return wrong(io, `${file} is there already. Name another with --out.`)
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

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h', default: false } },
  })
}

function wrong(io: Output, sentence: string): number {
  io.err(`${sentence}\nTry "npm run hearback -- bundle --help".\n`)
  return USAGE
}
