import type { PersonId } from '../move'
import type { Work } from '../work'
import { metricValue } from '../world/metric-value'
import { minutesUntil } from '../world/metrics'

/**
 * Fills an author's sentence: `{slot}`, `{person}` (first name of whoever is spoken to), `{metric ID}` (its value
 * now, rounded), `{minutes-until METRIC VALUE}`, `{exercised SERVICE}` (when it was last tried for real) and
 * `{name PERSON}`.
 */
export function fill(work: Work, text: string, slots: Record<string, string> = {}, person?: PersonId): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, inside: string) => {
    const [word = '', one = '', two = ''] = inside.split(' ')
    if (word === 'person') return person === undefined ? 'somebody' : firstName(work, person)
    if (word === 'name') return firstName(work, one)
    // A facilitator's words are not checked beforehand: what names nothing stays as it is written.
    if ((word === 'metric' || word === 'minutes-until') && !work.scenario.metrics[one]) return whole
    if (word === 'metric') return String(Math.round(metricValue(work.scenario, work.drill, one)))
    if (word === 'minutes-until') {
      const minutes = minutesUntil(work, one, Number(two))
      return minutes === null ? 'no telling how many' : String(minutes)
    }
    if (word === 'exercised') return work.scenario.services[one]?.['last-exercised'] ?? 'nobody knows when'
    return slots[word] ?? whole
  })
}

/** What colleagues call somebody. */
export function firstName(work: Work, id: PersonId): string {
  return work.scenario.people[id]?.name.split(' ')[0] ?? id
}
