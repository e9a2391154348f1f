import type { Move } from '../engine'
import { acknowledgeAlerts } from './habits/panels'
import { claimCommand } from './habits/take-command'
import { again, chance, once, pick } from './memory'
import { orderFor } from './ordering'
import { promisesTime } from './phrases'
import { crewHere, firstName, type Habit, incoming, room, sincePaged, type View } from './view'

/** Does everything at once, the riskiest first, looks for somebody to blame, and promises a time to be left alone. */
export const PANICKY: readonly Habit[] = [
  claimCommand,
  worstSeverity,
  acknowledgeAlerts,
  blame,
  orderAtRandom,
  promiseAnything,
]

function worstSeverity(view: View): Move[] {
  if (sincePaged(view) === null || !once(view.memory, 'severity', view.now)) return []
  return [{ do: 'set-severity', severity: 'sev1' }]
}

function blame(view: View): Move[] {
  if (sincePaged(view) === null || !again(view.memory, 'blame', view.now, 120)) return []
  const person = pick(view.memory, crewHere(view))
  if (!person) return []
  return [
    {
      do: 'say',
      in: room(view),
      to: [person.id],
      text: `${firstName(view, person.id)}, who did this? Why did you not see it?`,
    },
  ]
}

function orderAtRandom(view: View): Move[] {
  const paged = sincePaged(view)
  if (paged === null || paged > 1500 || !again(view.memory, 'order', view.now, paged < 240 ? 6 : 45)) return []
  const risky = view.desk.asks.filter((ask) => ask.risky)
  const ask = pick(view.memory, chance(view.memory) < 0.4 && risky.length > 0 ? risky : view.desk.asks)
  const person = pick(view.memory, crewHere(view))
  if (!ask) return []
  const slots = Object.fromEntries(ask.slots.map(({ name, options }) => [name, options.at(-1) ?? '']))
  const order = orderFor(view, ask, { to: person?.id ?? null, slots })
  return order ? [chance(view.memory) < 0.3 ? { ...order, to: null } : order] : []
}

function promiseAnything(view: View): Move[] {
  return incoming(view, 'request').flatMap((loop): Move[] => {
    if (!loop.open || view.now - loop.openedAt < 30 || !once(view.memory, `answer:${loop.loop}`, view.now)) return []
    const tell = view.desk.briefing.tells.find(({ label }) => promisesTime(label))
    const message = view.desk.messages[loop.message]
    if (!tell || !message) return []
    const slots = Object.fromEntries(tell.slots.map(({ name, options }) => [name, options[0] ?? '']))
    return [{ do: 'tell', in: message.in, to: [loop.by], tell: tell.id, slots }]
  })
}
