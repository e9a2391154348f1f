import type { Checklist, Item, SharedLists } from './schema/lists'
import type { Scenario } from './schema/scenario'

/**
 * A scenario with the lists it includes: theirs first, then its own, with its changes to theirs, and with one item
 * for everybody who may join, or every risky ask, where a list asks for that. A change
 * may be to all such items or, by its own id, to one of them.
 */
export function foldLists(scenario: Scenario, included: readonly SharedLists[]): Scenario {
  const checklists = [...included.flatMap((each) => each.checklists), ...scenario.checklists]
    .map(
      (list): Checklist => ({
        ...list,
        items: list.items
          .flatMap((item) => changed(scenario, item))
          .flatMap((item) => forEach(scenario, item))
          .flatMap((item) => (item.each === undefined ? [item] : changed(scenario, item))),
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
  // Other words make the plain ones beside them old.
  const { plain: __, ...reworded } = item
  return [
    {
      ...(Object.hasOwn(change, 'text') ? reworded : item),
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    },
  ]
}

/** Whom or what one of several alike items is about. */
interface Meant {
  id: string
  name: string
  secret?: boolean
}

/** One item for each that it is for: what stands for them in its words and happenings is filled in. */
function forEach(scenario: Scenario, item: Item): Item[] {
  if (item.each === undefined) return [item]
  const [token, all] = item.each === 'joiner' ? ['$who', joiners(scenario)] : ['$ask', riskyAsks(scenario)]
  return all.map(({ id, name, secret }): Item => {
    const about = (names: string[]) => names.map((each) => each.replaceAll(token, id))
    return {
      ...item,
      id: `${item.id}-${id}`,
      text: item.text.replaceAll(token, name),
      ...(item.plain === undefined ? {} : { plain: item.plain.replaceAll(token, name) }),
      hidden: item.hidden || (secret ?? false),
      'look-for': about(item['look-for']),
      ...(item.cue === undefined ? {} : { cue: about(item.cue) }),
      ...(item.harm === undefined ? {} : { harm: about(item.harm) }),
    }
  })
}

/** People who may turn up without knowing where things stand. */
function joiners({ people }: Scenario): Meant[] {
  return Object.entries(people)
    .filter(
      ([, person]) =>
        person.kind === 'crew' && !person.present && !person.briefed && person.page?.declines === undefined,
    )
    .map(([id, { name }]) => ({ id, name: name.split(' ')[0] ?? name }))
}

/** Asks that change something. One that only play brings up is not to be read of in a list beforehand. */
function riskyAsks({ asks }: Scenario): Meant[] {
  return Object.entries(asks)
    .filter(([, ask]) => ask.risky)
    .map(([id, { label, known }]) => ({ id, name: label, secret: known !== undefined }))
}
