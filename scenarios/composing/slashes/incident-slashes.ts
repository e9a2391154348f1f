import { INCIDENT_STATES, SEVERITIES } from '../../engine'
import { calledAtStart, findCalled, someOf } from '../find-called'
import { type Reading, read, type Seat, unread } from '../seat'
import type { Slash } from './slash'
import { reason } from './targets'

/** What holds for the whole incident. */
export const INCIDENT_SLASHES: readonly Slash[] = [
  {
    id: 'claim',
    word: 'claim',
    hint: '',
    says: 'Takes command, by name and role, in the incident channel',
    example: '/claim',
    read: (rest) => read({ do: 'claim-command', ...(rest.trim() && { text: rest.trim() }) }),
  },
  {
    id: 'severity',
    word: 'severity',
    hint: '1–5',
    says: 'Sets the severity; 1 is the worst',
    example: '/severity 1',
    read: (rest) => {
      const severity = SEVERITIES[Number(/^(?:sev)?\s*([1-5])$/i.exec(rest.trim())?.[1] ?? 0) - 1]
      return severity
        ? read({ do: 'set-severity', severity })
        : unread('Say which, from 1 (the worst) to 5, as in "/severity 1".')
    },
    complete: () => ['1', '2', '3', '4', '5'],
  },
  {
    id: 'state',
    word: 'state',
    hint: 'investigating | identified | monitoring',
    says: 'Sets the state of the incident',
    example: '/state identified',
    read: (rest) => {
      const typed = rest.trim().toLowerCase()
      const state = typed === '' ? undefined : INCIDENT_STATES.find((one) => one.startsWith(typed))
      if (state === 'resolved') return unread('"/resolve" closes the incident: it checks first what is still open.')
      return state
        ? read({ do: 'set-state', state })
        : unread('Say which: investigating, identified or monitoring, as in "/state identified".')
    },
    complete: () => ['investigating', 'identified', 'monitoring'],
  },
  {
    id: 'decisions',
    word: 'decide',
    hint: 'what: choice because why',
    says: 'Takes a decision, with its reason',
    example: '/decide roll-back: declined because the old package is gone',
    read: decide,
    complete: (_, { desk }) =>
      desk.decisions.flatMap(({ id, choices }) => choices.map((choice) => `${id}: ${choice.id} because `)),
  },
  {
    id: 'poll',
    word: 'poll',
    hint: 'about what[: your own words]',
    says: 'Asks for strong objections before something risky',
    example: '/poll restart everything',
    read: (rest, { desk }) => {
      const [about = '', ...own] = rest.split(/:\s/)
      const things = [...desk.asks, ...desk.decisions.map(({ id, question }) => ({ id, label: question }))]
      const found = findCalled(about, things)
      const text = own.join(': ').trim()
      if (!Array.isArray(found)) return read({ do: 'poll', about: found.id, ...(text && { text }) })
      if (about.trim() === '')
        return unread('Say what it is about: an ask or a decision, as in "/poll restart everything".')
      return unread(
        noneOrSeveral(
          about,
          found.map(({ label }) => label),
        ),
        '"asks" lists what can be polled about.',
      )
    },
    complete: (_, { desk }) => [...desk.asks.map(({ label }) => label), ...desk.decisions.map(({ id }) => id)],
  },
  {
    id: 'weigh',
    word: 'weigh',
    hint: 'theory: follow | rule out because why',
    says: 'Follows up what somebody thinks is wrong, or rules it out',
    example: '/weigh cache: rule out because hit rates are normal',
    read: weigh,
    complete: (_, { desk }) =>
      desk.diagnoses.flatMap(({ id }) => [`${id}: follow because `, `${id}: rule out because `]),
  },
  {
    id: 'resolve',
    word: 'resolve',
    hint: '[accepting what is lost][: your own words]',
    says: 'Closes the incident; what is gone is accepted by name',
    example: '/resolve accepting four broken hosts: All hosts answer.',
    read: resolve,
    complete: (_, { desk }) => desk.briefing.risks.map(({ name }) => `accepting ${name}`),
  },
  {
    id: 'end-early',
    word: 'end',
    hint: 'now',
    says: 'Ends the drill here; its debrief opens',
    example: '/end now',
    read: (rest) =>
      rest.trim().toLowerCase() === 'now'
        ? read({ do: 'stop', because: 'ended-early' })
        : unread('"/end now" ends the drill here, for good. To go on later, leave instead.'),
    complete: () => ['now'],
  },
  {
    id: 'real-incident',
    word: 'real',
    hint: 'now',
    says: 'Stops the drill because of a real incident',
    example: '/real now',
    read: (rest) =>
      rest.trim().toLowerCase() === 'now'
        ? read({ do: 'stop', because: 'real-incident' })
        : unread('"/real now" stops the drill because of a real incident.'),
    complete: () => ['now'],
  },
]

function decide(
  rest: string,
  { desk }: Seat,
): Reading<{ do: 'decide'; decision: string; choice: string; because: string }> {
  const how = 'Write it as "/decide WHAT: CHOICE because WHY".'
  if (desk.decisions.length === 0) return unread('There is nothing to decide yet.')
  const questions = desk.decisions.map(({ id, question, choices }) => ({ id, label: question, choices }))
  const [what = '', ...others] = rest.split(/:\s/)
  const decision = findCalled(what, questions)
  if (Array.isArray(decision))
    return unread(
      `${noneOrSeveral(
        what,
        decision.map(({ id }) => id),
        `there are ${someOf(questions.map(({ id }) => id))}`,
      )} ${how}`,
    )
  const words = others.join(': ')
  const cut = /\s+because\b/i.exec(` ${words}`)
  const typed = cut ? ` ${words}`.slice(0, cut.index) : words
  const choice = findCalled(typed, decision.choices)
  if (Array.isArray(choice)) {
    return unread(`Say which: ${decision.choices.map(({ id, label }) => `${id} (${label})`).join(', ')}. ${how}`)
  }
  const because = cut ? ` ${words}`.slice(cut.index + cut[0].length).trim() : ''
  return read({ do: 'decide', decision: decision.id, choice: choice.id, because })
}

function weigh(
  rest: string,
  { desk }: Seat,
): Reading<{ do: 'weigh'; diagnosis: string; as: 'pursued' | 'ruled-out'; because: string }> {
  const how = 'Write it as "/weigh THEORY: follow because WHY" or "/weigh THEORY: rule out because WHY".'
  const theories = desk.diagnoses.map(({ id, short }) => ({ id, label: short }))
  if (theories.length === 0) return unread('Nobody has said yet what they think is wrong.')
  const { found, rest: after } = calledAtStart(rest.replace(/:\s/, ' '), theories)
  if (Array.isArray(found)) return unread(`Say which theory: ${someOf(theories.map(({ id }) => id))}. ${how}`)
  const verdict = /^(follow(?: up)?|pursued?|rule(?:d)?[ -]out|set aside)\b\s*/i.exec(after)
  if (!verdict) return unread(how)
  const because = reason(after.slice(verdict[0].length))
  const as = /^(?:follow|pursue)/i.test(verdict[1] ?? '') ? 'pursued' : 'ruled-out'
  return read({ do: 'weigh', diagnosis: found.id, as, because })
}

function resolve(rest: string, { desk }: Seat): Reading<{ do: 'resolve'; accepting: string[]; text?: string }> {
  const cut = /:\s/.exec(rest)
  const head = cut ? rest.slice(0, cut.index) : rest
  const text = cut ? rest.slice(cut.index + cut[0].length).trim() : ''
  const named = head.trim().replace(/^accepting\b\s*/i, '')
  const accepting: string[] = []
  for (const part of named.split(/\s*[,;]\s*/).filter(Boolean)) {
    const found = findCalled(
      part,
      desk.briefing.risks.map(({ id, name }) => ({ id, label: name })),
    )
    if (Array.isArray(found)) {
      const risks = desk.briefing.risks.map(({ name }) => name)
      const known =
        risks.length === 0 ? 'Nothing can be accepted as lost here.' : `What can be accepted: ${risks.join(', ')}.`
      return unread(`"${part}" is not something to accept. ${known} Your own words go after a colon.`)
    }
    accepting.push(found.id)
  }
  return read({ do: 'resolve', accepting, ...(text && { text }) })
}

/** Why nothing was picked: nothing is called so, or more than one thing is. */
export function noneOrSeveral(typed: string, found: readonly string[], none?: string): string {
  if (found.length > 1) return `"${typed.trim()}" may be several: ${someOf(found)}. Write more of it.`
  return `Nothing is called "${typed.trim()}"${none === undefined ? '' : `; ${none}`}.`
}
