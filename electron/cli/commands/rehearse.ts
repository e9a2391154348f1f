import { parseArgs } from 'node:util'

import { PLAYER_KINDS, type PlayerKind } from '../../../scenarios/players'
import { type PlayResult, summarise } from '../../../scenarios/rehearsal'
import { REHEARSE_HELP } from '../help'
import { DONE, type Output, PROBLEMS, usageSentence, wrongArguments } from '../output'
import { progressBar } from '../progress-bar'
import { playAll } from '../rehearsal-pool'
import { rehearsalReport } from '../rehearsal-report'
import { LAST_SEED, wholeNumber } from '../seed'
import { readScenarioFor } from './read-scenario-for'

const MOST_RUNS = 100_000

interface RehearseOptions {
  scenario: string
  runs: number
  seed: number
  bots: readonly PlayerKind[]
  json: boolean
}

/** `hearback rehearse`: bots play a scenario over and over, and what came of it is summed up. */
export async function rehearse(args: string[], io: Output): Promise<number> {
  const options = readOptions(args)
  if (options === 'help') {
    io.out(REHEARSE_HELP)
    return DONE
  }
  if (typeof options === 'string') return wrongArguments(io, 'rehearse', options)
  const scenario = readScenarioFor(options.scenario, io)
  if (typeof scenario === 'number') return scenario

  const jobs = Array.from({ length: options.runs }, (_, run) => options.seed + run).flatMap((seed) =>
    options.bots.map((bot) => ({ bot, seed })),
  )
  const began = performance.now()
  const bar = io.drawBeside ? progressBar(jobs.length, io.drawBeside) : null
  const results: PlayResult[] = []
  await playAll(scenario, jobs, (result) => {
    results.push(result)
    bar?.step()
  })
  bar?.clear()
  const rehearsal = { ...summarise(scenario, results), elapsedMs: Math.round(performance.now() - began) }
  io.out(options.json ? `${JSON.stringify(rehearsal, null, 2)}\n` : rehearsalReport(rehearsal))
  return rehearsal.problems.length > 0 ? PROBLEMS : DONE
}

function readOptions(args: string[]): RehearseOptions | 'help' | (string & {}) {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return usageSentence(error)
  }
  const { values, positionals } = parsed
  if (values.help) return 'help'
  const [scenario, ...more] = positionals
  if (scenario === undefined || more.length > 0) return 'Name one scenario to rehearse.'
  const runs = wholeNumber(values.runs ?? '20')
  if (runs === null || runs < 1 || runs > MOST_RUNS)
    return `--runs takes a whole number from 1 to ${MOST_RUNS}; this is "${values.runs}".`
  const seed = wholeNumber(values.seed ?? '1')
  if (seed === null || seed + runs - 1 > LAST_SEED)
    return `--seed takes a whole number from 0; this is "${values.seed}".`
  const bots = values.bot ?? PLAYER_KINDS
  const stranger = bots.find((bot) => !isKind(bot))
  if (stranger !== undefined) return `There is no bot called "${stranger}". The bots are ${PLAYER_KINDS.join(', ')}.`
  return { scenario, runs, seed, bots: PLAYER_KINDS.filter((kind) => bots.includes(kind)), json: values.json ?? false }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      runs: { type: 'string' },
      seed: { type: 'string' },
      bot: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    },
  })
}

function isKind(name: string): name is PlayerKind {
  return (PLAYER_KINDS as readonly string[]).includes(name)
}
