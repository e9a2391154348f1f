import type { Person, PersonChange, SharedPeople } from './schema/people'
import type { Scenario } from './schema/scenario'

/**
 * A scenario with the people it includes: theirs first, then its own, with its changes. A change puts whole fields in
 * place of what the file says; `drop` leaves somebody out.
 */
export function foldPeople(scenario: Scenario, included: readonly SharedPeople[]): Scenario {
  const all = [...included.flatMap((each) => Object.entries(each.people)), ...Object.entries(scenario.people)]
  const changes = new Map(Object.entries(scenario['people-changes']))
  const people = all.flatMap(([id, person]): Array<[string, Person]> => {
    const { drop, ...change } = (changes.get(id) ?? {}) as PersonChange
    if (drop) return []
    const given = Object.entries(change).filter(([, value]) => value !== undefined)
    return [[id, { points: {}, ...person, ...Object.fromEntries(given) }]]
  })
  return { ...scenario, people: Object.fromEntries(people) }
}
