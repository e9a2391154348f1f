import type { Desk, DeskPerson } from '../../../../scenarios/desk'
import type { BriefedPerson } from '../../../../scenarios/engine'
import type { SelectOption } from '../../../components/select'

/** People who fit, as options of a choice: name, and job below it. */
export function peopleFor(
  desk: Desk,
  fits: (person: BriefedPerson, state: DeskPerson | undefined) => boolean,
): Array<SelectOption<string>> {
  return desk.briefing.people
    .filter((person) => fits(person, desk.people[person.id]))
    .map((person) => ({ value: person.id, label: person.name, hint: person.role }))
}
