import { type Fact, IMOC } from '../engine'
import type { DebriefMoment } from './debrief'
import { type Hint, languageHints } from './language-hints'

/** Something the trainee wrote during the drill that the language check speaks about. */
export interface DrillWording extends DebriefMoment {
  where: 'message' | 'status' | 'note' | 'reason'
  text: string
  hints: Hint[]
}

/** What the trainee wrote while it went on: messages, posts to the public, notes, reasons; only where a wording is worth a look. */
export function drillWording(facts: readonly Fact[]): DrillWording[] {
  return facts.flatMap((fact) => {
    const written = writtenIn(fact)
    const hints = written ? languageHints(written.text) : []
    return written && hints.length > 0 ? [{ at: fact.at, fact: fact.id, ...written, hints }] : []
  })
}

function writtenIn(fact: Fact): Pick<DrillWording, 'where' | 'text'> | null {
  if (fact.kind === 'message') return fact.by === IMOC ? { where: 'message', text: fact.text } : null
  if (fact.kind === 'status-published') return { where: 'status', text: fact.text }
  if (fact.kind === 'note-taken') return { where: 'note', text: fact.text }
  if (fact.kind === 'decision-made' || fact.kind === 'loop-parked' || fact.kind === 'diagnosis-weighed')
    return { where: 'reason', text: fact.because }
  return null
}
