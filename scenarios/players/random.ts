import { BRIEFING_POINTS, INCIDENT_STATES, type Move, NOTE_KINDS, ROLES, SEVERITIES } from '../engine'
import { rowsOf } from '../tables'
import { chance, pick } from './memory'
import { crewHere, type Habit, room, type View } from './view'

type Make = (view: View) => Move | null

/** Any move that the desk offers, at any time. Mostly legal, seldom sensible. */
export const RANDOM: readonly Habit[] = [anything]

function anything(view: View): Move[] {
  if (chance(view.memory) > 0.5) return []
  const move = pick(view.memory, MAKES)?.(view)
  return move ? [move] : []
}

const MAKES: readonly Make[] = [
  order,
  order,
  order,
  say,
  tell,
  onOrder,
  () => ({ do: 'claim-command' }),
  ({ memory }) => ({ do: 'set-severity', severity: pick(memory, SEVERITIES) ?? 'sev3' }),
  ({ memory }) => ({ do: 'set-state', state: pick(memory, INCIDENT_STATES) ?? 'investigating' }),
  () => ({ do: 'lock-deploys', reason: 'to be safe', allow: [] }),
  () => ({ do: 'unlock-deploys', reason: 'it is over, perhaps' }),
  ({ memory, desk }) => each(pick(memory, Object.keys(desk.alerts)), (alert) => ({ do: 'acknowledge-alert', alert })),
  ({ memory, desk }) =>
    each(
      pick(
        memory,
        desk.briefing.people.filter(({ pageable }) => pageable),
      ),
      ({ id }) => ({ do: 'page', person: id, because: 'help' }),
    ),
  (view) =>
    each(pick(view.memory, crewHere(view)), ({ id }) => ({
      do: 'assign-role',
      role: pick(view.memory, ROLES) ?? 'scribe',
      person: id,
    })),
  (view) =>
    each(pick(view.memory, crewHere(view)), ({ id }) => ({
      do: 'brief',
      person: id,
      points: { [pick(view.memory, BRIEFING_POINTS) ?? 'impact']: 'as you see' },
    })),
  (view) =>
    chance(view.memory) < 0.2
      ? each(pick(view.memory, crewHere(view)), ({ id }) => ({ do: 'release', person: id }))
      : null,
  ({ memory }) => ({
    do: 'publish',
    state: pick(memory, INCIDENT_STATES) ?? 'investigating',
    components: {},
    text: 'We are on it.',
    nextUpdateIn: 900,
  }),
  ({ memory }) => ({ do: 'note', text: 'something', kind: pick(memory, NOTE_KINDS) ?? 'note' }),
  ({ memory, desk }) =>
    each(pick(memory, desk.decisions), ({ id, choices }) => ({
      do: 'decide',
      decision: id,
      choice: pick(memory, choices)?.id ?? '',
      because: 'so',
    })),
  ({ memory, desk }) => each(pick(memory, desk.asks), ({ id }) => ({ do: 'poll', about: id })),
  ({ memory, desk }) =>
    each(
      pick(
        memory,
        rowsOf(desk.loops).filter(({ way, open }) => way === 'in' && open),
      ),
      ({ loop }) => ({ do: 'park', loop, because: 'later' }),
    ),
  ({ memory, desk }) =>
    each(pick(memory, Object.keys(desk.messages)), (message) => ({ do: 'react', message, mark: 'ok' })),
  ({ memory, desk }) =>
    each(pick(memory, desk.diagnoses), ({ id }) => ({ do: 'weigh', diagnosis: id, as: 'pursued', because: 'so' })),
  ({ desk }) => ({ do: 'resolve', accepting: desk.briefing.risks.map(({ id }) => id) }),
]

function order(view: View): Move | null {
  const { memory } = view
  const ask = pick(memory, view.desk.asks)
  if (!ask) return null
  const slots = Object.fromEntries(ask.slots.map(({ name, options }) => [name, pick(memory, options) ?? '']))
  const to = chance(memory) < 0.1 ? null : (pick(memory, crewHere(view))?.id ?? null)
  return { do: 'order', in: room(view), to, ask: ask.id, slots, within: chance(memory) < 0.5 ? 120 : null }
}

function say({ memory, desk }: View): Move | null {
  return each(pick(memory, rowsOf(desk.messages)), (message) => ({
    do: 'say',
    in: message.in,
    text: pick(memory, ['ack', 'Thanks.', message.text || 'hm', 'Why did you do that?']) ?? 'ack',
    re: message.message,
  }))
}

function tell({ memory, desk }: View): Move | null {
  const { tells, channels } = desk.briefing
  return each(pick(memory, tells), ({ id, slots }) => ({
    do: 'tell',
    in: pick(memory, channels)?.id ?? desk.briefing.incident.channel,
    tell: id,
    slots: Object.fromEntries(slots.map(({ name, options }) => [name, pick(memory, options) ?? ''])),
  }))
}

function onOrder({ memory, desk }: View): Move | null {
  const open = rowsOf(desk.loops).filter(({ way, open: is }) => way === 'out' && is)
  return each(pick(memory, open), ({ loop }) => ({
    do: pick(memory, ['confirm', 'correct', 'chase', 'cancel'] as const) ?? 'chase',
    loop,
  }))
}

function each<T>(found: T | undefined, make: (found: T) => Move): Move | null {
  return found === undefined ? null : make(found)
}
