import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { DIFFICULTIES, type Difficulty, type Fact, parseMove } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { glossaryOf, inBrackets, inPlainWords } from '../../../scenarios/plain'
import type { Assistance } from '../../bridge'
import { ENGINE, playMoves } from '../../host'
import { readTime, showTime, TIME_EXAMPLES } from '../drill-time'
import { PLAY_HELP } from '../help'
import { type FiledMove, readMovesFile } from '../moves-file'
import { cannotRun, DONE, type Output, PROBLEMS, usageSentence, wrongArguments } from '../output'
import { LAST_SEED, wholeNumber } from '../seed'
import { transcript } from '../transcript'
import { type LiveChoice, startLive } from './play-live'
import { readScenarioFor } from './read-scenario-for'

const LEVELS: readonly string[] = ['full', 'lists', 'none'] satisfies Assistance[]
/** A drill has an end of its own; this only bounds a scenario that lacks one. */
const LONGEST = 24 * 3600

interface PlayOptions {
  scenario: string
  moves: string | null
  seed: number
  until: number
  assistance: Assistance
  difficulty: Difficulty
  json: boolean
  plain: boolean
}

/** `hearback play`: the same moves, seed and scenario as in the app, and so the same facts. */
export function play(args: string[], io: Output): number | Promise<number> {
  const options = readOptions(args)
  if (options === 'help') {
    io.out(PLAY_HELP)
    return DONE
  }
  if (typeof options === 'string') return wrongArguments(io, 'play', options)

  if ('live' in options) return startLive(options.live, io)
  const scenario = readScenarioFor(options.scenario, io)
  if (typeof scenario === 'number') return scenario
  const moves = readMoves(options.moves, io)
  if (typeof moves === 'number') return moves

  const played = playMoves(ENGINE, scenario, options, moves, options.until)
  for (const { index, at, refusal } of played.refused) {
    io.err(`${options.moves}:${moves[index]?.line}: at ${showTime(at)} the move was refused: ${refusal.message}\n`)
  }
  io.out(options.json ? asJson(played.facts) : told(scenario, options, ENGINE.factsFor(played.facts)))
  return played.refused.length > 0 ? PROBLEMS : DONE
}

function told(scenario: Scenario, { seed, plain }: PlayOptions, facts: Fact[]): string {
  const said = { briefing: ENGINE.briefingOf(scenario, seed), facts }
  const read = plain ? inPlainWords(said, ENGINE.plainWords(scenario, seed, said)) : said
  const text = transcript(read.briefing, read.facts)
  return plain ? inBrackets(text, glossaryOf(read.briefing.glossary)) : text
}

/** One canonical line a fact: the engine's own field order, nothing added. */
export function asJson(facts: Fact[]): string {
  return facts.map((fact) => `${JSON.stringify(fact)}\n`).join('')
}

function readOptions(args: string[]): PlayOptions | { live: LiveChoice } | 'help' | (string & {}) {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return usageSentence(error)
  }
  const { values, positionals } = parsed
  if (values.help) return 'help'
  const [scenario, ...more] = positionals
  const resume = values.resume ?? null
  if (more.length > 0 || (scenario === undefined) === (resume === null)) {
    return 'Name one scenario to play, or one run with --resume.'
  }
  const seed = wholeNumber(values.seed ?? '1')
  if (seed === null || seed > LAST_SEED) {
    return `--seed takes a whole number from 0; this is "${values.seed}".`
  }
  const until = values.until === undefined ? LONGEST : readTime(values.until)
  if (until === null) return `--until takes ${TIME_EXAMPLES}; this is "${values.until}".`
  const assistance = values.assistance ?? 'full'
  if (!isLevel(assistance)) return `--assistance is full, lists or none; this is "${assistance}".`
  const difficulty = values.difficulty ?? 'standard'
  if (!isDifficulty(difficulty)) return `--difficulty is calm, standard or hard; this is "${difficulty}".`
  const json = values.json ?? false
  const plain = values.plain ?? false
  const speed = values.speed === undefined ? null : Number(values.speed)
  if (speed !== null && !(speed >= 0.1 && speed <= 8))
    return `--speed takes a number from 0.1 to 8; this is "${values.speed}".`
  const live = values.moves === undefined && values.until === undefined
  if (live) {
    const { data = null, turns = false } = values
    const drawn = values.seed === undefined ? null : seed
    return {
      live: {
        scenario: scenario ?? null,
        resume,
        seed: drawn,
        assistance,
        difficulty,
        data,
        speed,
        turns,
        json,
        plain,
      },
    }
  }
  const only = (['resume', 'speed', 'turns', 'data'] as const).find((option) => values[option] !== undefined)
  if (only !== undefined || scenario === undefined) {
    return `--${only ?? 'resume'} is for playing live, without --moves and --until.`
  }
  return { scenario, moves: values.moves ?? null, seed, until, assistance, difficulty, json, plain }
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      moves: { type: 'string' },
      seed: { type: 'string' },
      until: { type: 'string' },
      assistance: { type: 'string' },
      difficulty: { type: 'string' },
      json: { type: 'boolean' },
      plain: { type: 'boolean' },
      resume: { type: 'string' },
      data: { type: 'string' },
      speed: { type: 'string' },
      turns: { type: 'boolean' },
    },
  })
}

function isLevel(level: string): level is Assistance {
  return LEVELS.includes(level)
}

function isDifficulty(level: string): level is Difficulty {
  return Object.hasOwn(DIFFICULTIES, level)
}

function readMoves(file: string | null, io: Output): FiledMove[] | number {
  if (file === null) return []
  let text: string
  try {
    text = file === '-' ? io.stdin() : readFileSync(file, 'utf8')
  } catch {
    return cannotRun(io, 'usage/moves', `${file} cannot be read. Check the name given to --moves.`)
  }
  const read = readMovesFile(text, parseMove)
  if (read.ok) return read.moves
  const problems = read.problems.map(({ line, message }) => `${file}:${line}: ${message}`)
  return cannotRun(io, 'usage/moves', problems.join('\n'))
}
