import type { Move } from '../../engine'
import { namedIn } from '../match'
import { again, once } from '../memory'
import { openOrders, refusedOrders, type View } from '../view'

/** Hears every read-back: confirms the right one, says the wrong one again, and does so while work has begun as well. */
export function hearBack(view: View): Move[] {
  return openOrders(view).flatMap((loop): Move[] => {
    const wrong = loop.differs.length > 0
    if (loop.stage === 'working' && wrong) return [{ do: 'correct', loop: loop.loop }]
    if (loop.stage !== 'read-back' || loop.confirmed) return []
    return [wrong ? { do: 'correct', loop: loop.loop } : { do: 'confirm', loop: loop.loop }]
  })
}

/** Asks after what is overdue, and calls off what has been overdue for very long. */
export function chaseOverdue(view: View): Move[] {
  return openOrders(view).flatMap((loop): Move[] => {
    if (!loop.overdue || loop.to === null || loop.differs.length > 0) return []
    return again(view.memory, `chase:${loop.loop}`, view.now, 150) ? [{ do: 'chase', loop: loop.loop }] : []
  })
}

/** Remembers who cannot do what, and to whom they pointed. Makes no move. */
export function learnFromRefusals(view: View): Move[] {
  for (const loop of refusedOrders(view)) {
    if (loop.ask === null || loop.to === null) continue
    if (!once(view.memory, `refused:${loop.loop}`, view.now)) continue
    view.memory.did[`unable:${loop.ask}:${loop.to}`] = view.now
    const text = loop.outcome ? (view.desk.messages[loop.outcome]?.text ?? '') : ''
    const pointed = namedIn(view, text, loop.to)
    if (pointed !== null) view.memory.kept[`points:${loop.ask}`] = pointed
    view.memory.did[`wanted:${loop.ask}`] = view.now
  }
  return []
}
