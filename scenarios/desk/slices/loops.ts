import type { Fact } from '../../engine'
import { put } from '../../tables'
import type { Desk, DeskLoop } from '../desk'

/** Open and closed loops, as far as the seat could follow them. */
export function seeLoops(desk: Desk, fact: Fact): Desk {
  if (fact.kind === 'loop-opened') return { ...desk, loops: put(desk.loops, fact.loop, opened(fact)) }
  if (!fact.kind.startsWith('loop-') || !('loop' in fact) || fact.loop === undefined) return desk
  const loop = desk.loops[fact.loop]
  if (!loop) return desk
  const changed = { ...loop, ...step(loop, fact), facts: [...loop.facts, fact.id] }
  return { ...desk, loops: put(desk.loops, fact.loop, changed) }
}

function opened(fact: Extract<Fact, { kind: 'loop-opened' }>): DeskLoop {
  return {
    loop: fact.loop,
    way: fact.way,
    form: fact.form,
    by: fact.by,
    to: fact.to,
    about: fact.about,
    message: fact.message,
    ask: fact.ask ?? null,
    openedAt: fact.at,
    due: fact.due ?? null,
    overdue: false,
    stage: 'said',
    open: true,
    asked: fact.slots ?? null,
    readBack: null,
    differs: [],
    confirmed: false,
    acknowledged: null,
    ownedBy: null,
    parked: null,
    repeats: 0,
    outcome: null,
    facts: [fact.id],
  }
}

function step(loop: DeskLoop, fact: Fact): Partial<DeskLoop> {
  switch (fact.kind) {
    case 'loop-heard':
      return { stage: 'heard' }
    case 'loop-read-back':
      return {
        stage: 'read-back',
        readBack: fact.slots,
        differs: differences(loop.asked, fact.slots),
        confirmed: false,
      }
    case 'loop-confirmed':
      return { confirmed: true }
    case 'loop-corrected':
      return { stage: 'heard', readBack: null, differs: [], confirmed: false }
    case 'loop-started':
      return { stage: 'working' }
    case 'loop-done':
      return { stage: 'done' }
    case 'loop-reported':
      return { outcome: fact.message, stage: 'closed', open: false }
    case 'loop-refused':
      return { stage: 'refused', open: false, outcome: fact.message }
    case 'loop-cancelled':
      return { stage: 'cancelled', open: false }
    case 'loop-dropped':
      return { stage: 'dropped', open: false }
    case 'loop-overdue':
      return { overdue: true }
    case 'loop-acknowledged': {
      const withContent = fact.withContent || (loop.acknowledged?.withContent ?? false)
      const stage = fact.withContent && loop.stage !== 'owned' && loop.stage !== 'parked' ? 'acknowledged' : loop.stage
      return { acknowledged: { at: fact.at, withContent }, stage }
    }
    case 'loop-owned':
      return { stage: 'owned', ownedBy: fact.by }
    case 'loop-let-go':
      return { stage: loop.acknowledged?.withContent ? 'acknowledged' : 'said', ownedBy: null }
    case 'loop-parked':
      return { stage: 'parked', parked: { because: fact.because, until: fact.until ?? null } }
    case 'loop-answered':
      return { stage: 'closed', open: false, outcome: fact.message }
    case 'loop-repeated':
      return { repeats: loop.repeats + 1 }
    case 'loop-closed':
      return { stage: 'closed', open: false }
    default:
      return {}
  }
}

function differences(asked: Record<string, string> | null, readBack: Record<string, string>): string[] {
  return Object.entries(asked ?? {}).flatMap(([name, value]) => (readBack[name] === value ? [] : [name]))
}
