import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { type Fact, parseMove } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { ENGINE, playMoves } from '../../host'
import { readTime, showTime, TIME_EXAMPLES } from '../drill-time'
import { readMovesFile } from '../moves-file'
import { cannotRun, type Output, PROBLEMS, usageSentence, wrongArguments } from '../output'
import { type RunOptions, readRunFile } from './read-run-file'
import { readScenarioFor } from './read-scenario-for'
import { CHANGED, noScenario, scenarioOfRun } from './scenario-of-run'

/** A run to look at: kept, or just played from a file of moves. */
export interface PlayedRun {
  name: string
  seed: number
  facts: Fact[]
  scenario: Scenario
  at: number
  annotations: ReadonlyArray<object>
  startedAt?: string
  json: boolean
}

const LONGEST = 24 * 3600

/** The run that `mark` and `debrief` speak of; "help", or an exit code after saying why there is none. */
export function playedRun(command: string, args: string[], io: Output): PlayedRun | 'help' | number {
  const fail = (message: string) => wrongArguments(io, command, message)
  let read: ReturnType<typeof options>
  try {
    read = options(args)
  } catch (error) {
    return fail(usageSentence(error))
  }
  const { values, positionals } = read
  if (values.help) return 'help'
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0) return fail('Name one run; or a scenario, with --moves FILE.')
  const json = values.json ?? false
  if (values.moves === undefined)
    return kept({ run: name, data: values.data ?? null, scenario: values.scenario ?? null }, json, io)
  if (values.scenario !== undefined)
    return fail('--scenario goes with a run; with --moves, the scenario is named first.')

  const seed = Number(values.seed ?? 1)
  if (!Number.isInteger(seed) || seed < 0 || values.seed === '')
    return fail(`--seed takes a whole number from 0; this is "${values.seed}".`)
  const until = values.until === undefined ? LONGEST : readTime(values.until)
  if (until === null) return fail(`--until takes ${TIME_EXAMPLES}; this is "${values.until}".`)
  const scenario = readScenarioFor(name, io)
  if (typeof scenario === 'number') return scenario
  return played(name, scenario, { moves: values.moves, seed, until, json }, io)
}

function options(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      moves: { type: 'string' },
      seed: { type: 'string' },
      until: { type: 'string' },
      data: { type: 'string' },
      scenario: { type: 'string' },
    },
  })
}

function kept(asked: Pick<RunOptions, 'run' | 'data' | 'scenario'>, json: boolean, io: Output): PlayedRun | number {
  const run = readRunFile(asked, io)
  if (typeof run === 'number') return run
  if (run.damage) io.err(`${asked.run}:${run.damage.line}: ${run.damage.message}\n`)
  const found = scenarioOfRun(run, asked, io)
  if (typeof found === 'number') return found
  if (found === null) {
    return cannotRun(io, 'usage/no-such-scenario', noScenario(run))
  }
  if (found.changed) io.err(CHANGED)
  const { scenario } = found
  const { facts, annotations, at, header } = run
  return { name: header.run, seed: header.seed, facts, scenario, at, annotations, startedAt: header.startedAt, json }
}

function played(
  name: string,
  scenario: Scenario,
  { moves: file, seed, until, json }: { moves: string; seed: number; until: number; json: boolean },
  io: Output,
): PlayedRun | number {
  let text: string
  try {
    text = file === '-' ? io.stdin() : readFileSync(file, 'utf8')
  } catch {
    return cannotRun(io, 'usage/moves', `${file} cannot be read. Check the name given to --moves.`)
  }
  const moves = readMovesFile(text, parseMove)
  if (!moves.ok) {
    const problems = moves.problems.map(({ line, message }) => `${file}:${line}: ${message}`)
    return cannotRun(io, 'usage/moves', problems.join('\n'))
  }
  const result = playMoves(ENGINE, scenario, { seed, assistance: 'full' }, moves.moves, until)
  for (const { index, at, refusal } of result.refused) {
    io.err(`${file}:${moves.moves[index]?.line}: at ${showTime(at)} the move was refused: ${refusal.message}\n`)
  }
  if (result.refused.length > 0) return PROBLEMS
  const at = result.drill.ended?.at ?? result.drill.at
  return { name, seed, facts: result.facts, scenario, at, annotations: [], json }
}
