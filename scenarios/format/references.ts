import { closest } from './closest'
import { placeOf, type Source } from './place'
import type { Problem } from './problem'
import type { ChartState } from './schema/chart'
import type { Scenario } from './schema/scenario'

/** Which ids a field names, wherever in the file it stands. */
const FIELDS: Record<string, (scenario: Scenario) => string[]> = {
  alert: (s) => Object.keys(s.alerts),
  clear: (s) => Object.keys(s.alerts),
  signal: (s) => Object.keys(s.signals),
  deploy: (s) => Object.keys(s.deploys),
  learn: (s) => Object.keys(s.asks),
  offer: (s) => Object.keys(s.decisions),
  join: (s) => Object.keys(s.people),
  leave: (s) => Object.keys(s.people),
  by: (s) => [...Object.keys(s.people), 'bot'],
  of: (s) => Object.keys(s.people),
  from: (s) => [...Object.keys(s.people), 'bot', 'monitoring'],
  pages: (s) => [...Object.keys(s.people), 'imoc'],
  service: (s) => Object.keys(s.services),
  counts: (s) => Object.keys(s.metrics),
  'closes-with': (s) => [...Object.keys(s.asks), ...Object.keys(s.tells)],
}

/** Mappings whose keys are ids. */
const KEYED: Record<string, (scenario: Scenario) => string[]> = {
  health: (s) => Object.keys(s.services),
  report: (s) => Object.keys(s.services),
  set: (s) => Object.keys(s.settings),
  setting: (s) => Object.keys(s.settings),
}

/** What stands after a verb, where that is an id of the scenario's own. */
const VERBS: Record<string, (scenario: Scenario) => string[]> = {
  ...byVerb(
    [
      'asked',
      'aired',
      'read-back',
      'confirmed',
      'corrected',
      'started',
      'done',
      'reported',
      'refused',
      'cancelled',
      'learned',
    ],
    (s) => Object.keys(s.asks),
  ),
  ...byVerb(['signalled', 'repeated', 'marked', 'acknowledged', 'owned', 'parked', 'answered', 'harmed'], (s) =>
    Object.keys(s.signals),
  ),
  ...byVerb(
    [
      'joined',
      'left',
      'briefed',
      'released',
      'tasked',
      'adrift',
      'paged',
      'answered-page',
      'declined-page',
      'missed-page',
    ],
    (s) => [...Object.keys(s.people), 'imoc'],
  ),
  ...byVerb(['alerted', 'acked', 'escalated', 'cleared'], (s) => Object.keys(s.alerts)),
  ...byVerb(['queued', 'held', 'allowed', 'shipped'], (s) => Object.keys(s.deploys)),
  ...byVerb(['told'], (s) => Object.keys(s.tells)),
  ...byVerb(['offered', 'decided'], (s) => Object.keys(s.decisions)),
  ...byVerb(['entered'], (s) => statePaths(s.failure)),
  ...byVerb(['ended'], (s) => [...Object.keys(s.ends), 'resolved', 'handed-over', 'stopped', 'real-incident']),
}

/** Every name in a scenario file that points at something which is not there; included lists speak of many scenarios. */
export function checkReferences(scenario: Scenario, source: Source): Problem[] {
  const problems: Problem[] = []
  const report = (path: PropertyKey[], found: string, known: string[], what: string, on: 'key' | 'value' = 'value') => {
    const guess = closest(found, known)
    problems.push({
      ...placeOf(source, path, on),
      code: 'format/no-such-name',
      severity: 'error',
      message: `There is no ${what} called "${found}".${guess === undefined ? '' : ` Did you mean "${guess}"?`}`,
      ...(guess === undefined ? {} : { suggestion: guess }),
    })
  }

  const walk = (value: unknown, path: PropertyKey[]) => {
    const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1)
    if (typeof value === 'string') {
      const known = FIELDS[String(field)]?.(scenario)
      if (known && path.length > 2 && !known.includes(value)) report(path, value, known, String(field))
      happening(value, path, String(field))
      return
    }
    if (value === null || typeof value !== 'object') return
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      const known = path.length > 1 && typeof key === 'string' ? KEYED[String(field)]?.(scenario) : undefined
      if (known && !known.includes(String(key))) report([...path, key], String(key), known, String(field), 'key')
      if (field === 'on' && typeof key === 'string') happening(key, [...path, key], 'on', 'key')
      walk(inner, [...path, key])
    }
  }
  const happening = (text: string, path: PropertyKey[], field: string, on: 'key' | 'value' = 'value') => {
    if (!['on', 'cue', 'look-for', 'known', 'happened', 'harm', 'when', 'began', 'mitigated'].includes(field)) return
    const [verb = '', subject = ''] = text.split(' ')
    const known = VERBS[verb]?.(scenario)
    if (known && subject !== '*' && subject !== '' && !known.includes(subject))
      report(path, subject, known, `subject of "${verb}"`, on)
  }
  walk(scenario, [])
  for (const [path, target] of targetsOf(scenario.failure, ['failure'], '')) {
    const states = statePaths(scenario.failure)
    if (!states.includes(target)) report(path, target, states, 'state')
  }
  return problems
}

/** Every state of a statechart, as paths from the top. */
export function statePaths(state: ChartState, prefix = ''): string[] {
  return Object.entries(state.states ?? {}).flatMap(([name, inner]) => [
    prefix + name,
    ...statePaths(inner, `${prefix}${name}.`),
  ])
}

function targetsOf(state: ChartState, path: PropertyKey[], around: string): Array<[PropertyKey[], string]> {
  return Object.entries(state.states ?? {}).flatMap(([name, inner]) => {
    const here = [...path, 'states', name]
    const lists = [
      ...Object.entries(inner.on ?? {}).map(([key, list]) => [[...here, 'on', key], list] as const),
      ...Object.entries(inner.after ?? {}).map(([key, list]) => [[...here, 'after', key], list] as const),
      [[...here, 'always'], inner.always ?? []] as const,
    ]
    const own = lists.flatMap(([where, list]) =>
      list.flatMap(
        ({ target }): Array<[PropertyKey[], string]> =>
          target === undefined ? [] : [[[...where], target.includes('.') ? target : around + target]],
      ),
    )
    return [...own, ...targetsOf(inner, here, `${around}${name}.`)]
  })
}

function byVerb(
  verbs: string[],
  ids: (scenario: Scenario) => string[],
): Record<string, (scenario: Scenario) => string[]> {
  return Object.fromEntries(verbs.map((verb) => [verb, ids]))
}
