import type { Move, Refusal } from '../../scenarios/engine'
import type { RecordedMove } from '../bridge'
import { readTime, TIME_EXAMPLES, writeTime } from './drill-time'

/** A move and the line it stands in, for messages about it. */
export interface FiledMove extends RecordedMove {
  line: number
}

export interface LineProblem {
  line: number
  message: string
}

type ParseMove = (value: unknown) => { ok: true; move: Move } | Refusal

const EXAMPLE = '{"at":"2m10s","move":{"do":"lock-deploys","reason":"…","allow":[]}}'

/**
 * Reads a moves file: JSON Lines, one `{"at":…,"move":{…}}` each, in order of time. Blank lines and lines that start with #
 * are for people. All problems are collected.
 */
export function readMovesFile(
  text: string,
  parseMove: ParseMove,
): { ok: true; moves: FiledMove[] } | { ok: false; problems: LineProblem[] } {
  const moves: FiledMove[] = []
  const problems: LineProblem[] = []
  let latest = 0
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    const content = raw.trim()
    if (content === '' || content.startsWith('#')) continue
    const read = readLine(content, parseMove)
    for (const message of read.problems) problems.push({ line, message })
    if (read.at === null) continue
    if (read.at < latest) {
      problems.push({
        line,
        message: `Moves stand in order of time; this one is at ${writeTime(read.at)}, after one at ${writeTime(latest)}.`,
      })
    }
    latest = Math.max(latest, read.at)
    if (read.move) moves.push({ line, at: read.at, move: read.move })
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, moves }
}

/** Writes moves so that `readMovesFile` reads the same ones again. */
export function writeMovesFile(moves: RecordedMove[]): string {
  return moves.map(({ at, move }) => `${JSON.stringify({ at: writeTime(at), move })}\n`).join('')
}

function readLine(content: string, parseMove: ParseMove): { at: number | null; move: Move | null; problems: string[] } {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return none(`Each line is one JSON object, such as ${EXAMPLE}; this line is not JSON (${why}).`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return none(`Each line is one JSON object, such as ${EXAMPLE}; this is ${shown(value)}.`)
  }
  const problems = Object.keys(value)
    .filter((key) => key !== 'at' && key !== 'move')
    .map((key) => `A line has the fields "at" and "move"; this one has "${key}" as well.`)
  const { at: time, move: given } = value as { at?: unknown; move?: unknown }
  const at = readTime(time)
  if (at === null) problems.push(`Write "at" as ${TIME_EXAMPLES}; this is ${shown(time)}.`)
  if (given === undefined) {
    problems.push(`The move is missing; write it as in ${EXAMPLE}.`)
    return { at, move: null, problems }
  }
  const parsed = parseMove(given)
  if (!parsed.ok) problems.push(parsed.message)
  return { at, move: parsed.ok ? parsed.move : null, problems }
}

function none(problem: string) {
  return { at: null, move: null, problems: [problem] }
}

function shown(value: unknown): string {
  return value === undefined ? 'not there' : JSON.stringify(value)
}
