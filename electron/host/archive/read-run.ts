import type { Fact } from '../../../scenarios/engine'
import type { Annotation, RecordedMove, RecordingHeader } from '../../bridge'
import { CHAIN_START, unseal } from './chain'
import { parseLine, type RunLine } from './line'

/** Everything that can be believed of a run's file, and what is wrong with the rest. */
export interface ReadRun {
  header: RecordingHeader
  moves: RecordedMove[]
  facts: Fact[]
  annotations: Array<Annotation & { wall: string }>
  /** The last drill second that the file knows of. */
  at: number
  end: 'ended' | 'given-up' | null
  /** A last line that a crash cut off: dropped, and harmless. */
  torn: string | null
  /** The first line that is not what was written; nothing from there on is believed. */
  damage: Damage | null
  /** The chain after the last good line, and the bytes up to its end: where writing may go on. */
  chain: string
  goodBytes: number
}

export interface Damage {
  line: number
  message: string
}

/**
 * Reads a run's file. Never throws at what it finds: a torn last line is dropped and named, an altered or missing line ends
 * what is believed and is named by its number.
 */
export function readRun(text: string): { ok: true; run: ReadRun } | { ok: false; damage: Damage } {
  const { lines, torn } = splitLines(text)
  const read: { line: RunLine; bytes: number; chain: string }[] = []
  let chain = CHAIN_START
  let damage: Damage | null = null
  for (const [index, lineText] of lines.entries()) {
    const opened = unseal(lineText, chain)
    const line = opened?.intact ? parseLine(opened.body) : null
    if (!opened || !line || (line.kind === 'header') !== (index === 0)) {
      damage = { line: index + 1, message: whatIsWrong(lines, index, chain) }
      break
    }
    chain = opened.chain
    read.push({ line, chain, bytes: Buffer.byteLength(lineText) + 1 })
  }
  const header = read[0]?.line
  if (header?.kind !== 'header') {
    return {
      ok: false,
      damage: damage ?? { line: 1, message: 'Line 1 was cut off, so nothing says which drill this was.' },
    }
  }
  const goodBytes = read.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    ok: true,
    run: {
      ...gather(
        header,
        read.map(({ line }) => line),
      ),
      torn: damage ? null : torn,
      damage,
      chain,
      goodBytes,
    },
  }
}

/** The last piece counts as torn unless a newline ends it: every write ends with one. */
function splitLines(text: string): { lines: string[]; torn: string | null } {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return { lines, torn: last === '' ? null : last }
}

type Gathered = Pick<ReadRun, 'header' | 'moves' | 'facts' | 'annotations' | 'at' | 'end'>

function gather({ kind: _, ...header }: Extract<RunLine, { kind: 'header' }>, lines: RunLine[]): Gathered {
  const run: Gathered = { header, moves: [], facts: [], annotations: [], at: 0, end: null }
  for (const line of lines) {
    if (line.kind === 'move') run.moves.push({ at: line.at, move: line.move })
    if (line.kind === 'fact') run.facts.push(line.fact)
    if (line.kind === 'annotation') run.annotations.push({ ...line.annotation, wall: line.wall })
    if (line.kind === 'end') run.end = line.how
    if (line.kind === 'move' || line.kind === 'clock' || line.kind === 'end') run.at = Math.max(run.at, line.at)
    if (line.kind === 'fact') run.at = Math.max(run.at, line.fact.at)
  }
  return run
}

/** Where lines that were put in another order are looked for; beyond that a file is only called altered. */
const LOOKED_THROUGH = 20_000

function whatIsWrong(lines: string[], index: number, before: string): string {
  const line = index + 1
  const kept = index === 0 ? 'Nothing of the run can be believed.' : `Only the ${index} lines before it are used.`
  return `Line ${line} of ${lines.length} ${howItIsWrong(lines, index, before)}. ${kept} The file is kept as it is.`
}

/** @param before - the chain of the last good line */
function howItIsWrong(lines: string[], index: number, before: string): string {
  const found = unseal(lines[index] ?? '', before)
  if (found === null) return 'is not a line that Hearback wrote'
  if (found.intact) return 'is whole, but says nothing that belongs there'
  const others = lines.slice(0, LOOKED_THROUGH)
  const repeated = others.slice(0, index).indexOf(lines[index] ?? '')
  if (repeated >= 0) return `was put in: it is line ${repeated + 1} once more`
  const next = others.findIndex((other, place) => place > index && unseal(other, before)?.intact === true)
  if (next > 0) return `is out of its place: line ${next + 1} was written there`
  return 'was altered, or a line before it is missing'
}
