import type { DeskLoop } from '../../scenarios/desk'
import { text } from '../text/text'

export interface OrderStep {
  id: 'sent' | 'heard' | 'read-back' | 'done' | 'reported'
  label: string
  state: 'past' | 'now' | 'ahead'
  /** The trainee has to do something before it goes on. */
  waitsForYou: boolean
}

const STEPS = ['sent', 'heard', 'read-back', 'done', 'reported'] as const

/** How many steps an order has behind it, where the stage alone says so. */
const REACHED: Partial<Record<DeskLoop['stage'], number>> = {
  said: 1,
  heard: 2,
  working: 3,
  done: 4,
  closed: 5,
}

/** The way of an order: sent → heard → read back → done → reported, and where it stands. */
export function orderSteps(loop: DeskLoop): OrderStep[] {
  const reached =
    loop.stage === 'closed' && loop.outcome === null
      ? 4
      : (REACHED[loop.stage] ?? (loop.confirmed ? 3 : loop.readBack ? 2 : 1))
  const waits = loop.stage === 'read-back' && !loop.confirmed
  return STEPS.map((id, index) => {
    const now = loop.open && index === reached
    return {
      id,
      label: labelOf(id, loop, waits && id === 'read-back'),
      state: index < reached ? 'past' : now ? 'now' : 'ahead',
      waitsForYou: waits && id === 'read-back',
    }
  })
}

function labelOf(id: OrderStep['id'], loop: DeskLoop, waits: boolean): string {
  switch (id) {
    case 'sent':
      return text.desk.loop.sent
    case 'heard':
      return text.desk.loop.heard
    case 'read-back':
      if (!waits) return text.desk.loop.stepReadBack
      return loop.differs.length > 0 ? text.desk.loop.notWhatYouAsked : text.desk.loop.toCheck
    case 'done':
      return text.desk.loop.done
    case 'reported':
      return text.desk.loop.reported
  }
}
