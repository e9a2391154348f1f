import type { z } from 'zod'
import type { Checklist, Item, sharedListsSchema } from './schema/lists'
import type { Scenario } from './schema/scenario'

type SharedLists = z.output<typeof sharedListsSchema>

/**
 * A scenario with the lists it includes: theirs first, then its own, with its changes to theirs, and with one item
 * for everybody who may join where a list asks for that.
 */
export function foldLists(scenario: Scenario, included: readonly SharedLists[]): Scenario {
  const checklists = [...included.flatMap((each) => each.checklists), ...scenario.checklists]
    .map(
      (list): Checklist => ({
        ...list,
        items: list.items.flatMap((item) => changed(scenario, item)).flatMap((item) => forEach(scenario, item)),
      }),
    )
    .filter((list) => list.items.length > 0)
  return { ...scenario, checklists, prompts: [...included.flatMap((each) => each.prompts), ...scenario.prompts] }
}

function changed(scenario: Scenario, item: Item): Item[] {
  const change = scenario['checklist-changes'][item.id]
  if (!change) return [item]
  if (change.drop) return []
  const { drop: _, ...rest } = change
  return [{ ...item, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) }]
}

/** People who may turn up without knowing where things stand. */
function forEach(scenario: Scenario, item: Item): Item[] {
  if (item.each === undefined) return [item]
  return Object.entries(scenario.people)
    .filter(
      ([, person]) =>
        person.kind === 'crew' && !person.present && !person.briefed && person.page?.declines === undefined,
    )
    .map(([id, person]): Item => {
      const name = person.name.split(' ')[0] ?? person.name
      const about = (names: string[]) => names.map((each) => each.replaceAll('$who', id))
      return {
        ...item,
        id: `${item.id}-${id}`,
        text: item.text.replaceAll('$who', name),
        'look-for': about(item['look-for']),
        ...(item.cue === undefined ? {} : { cue: about(item.cue) }),
        ...(item.harm === undefined ? {} : { harm: about(item.harm) }),
      }
    })
}
