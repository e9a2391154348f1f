import type { Fact } from '../../../scenarios/engine'
import type { Annotation, RecordedMove, RecordingHeader } from '../../bridge'
import { annotation } from '../annotation-schema'
import { CHAIN_START, unseal } from './chain'
import { parseLine, type RunLine } from './line'
import { whatIsWrong } from './what-is-wrong'

/** Everything that can be believed of a run's file, and what is wrong with the rest. */
export interface ReadRun {
  header: RecordingHeader
  moves: RecordedMove[]
  facts: Fact[]
  annotations: Array<Annotation & { wall: string }>
  /** How many lines are believed. */
  lines: number
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
  /** 0 when no line could be read at all. */
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
      lines: read.length,
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
    // Of another Hearback, or by hand: left out, and all that is recorded beside it still stands.
    if (line.kind === 'annotation' && annotation.safeParse(line.annotation).success)
      run.annotations.push({ ...line.annotation, wall: line.wall })
    if (line.kind === 'end') run.end = line.how
    if (line.kind === 'move' || line.kind === 'clock' || line.kind === 'end') run.at = Math.max(run.at, line.at)
    if (line.kind === 'fact') run.at = Math.max(run.at, line.fact.at)
  }
  return run
}
