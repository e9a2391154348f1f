import type { Scenario } from '../format'
import type { At } from './finding'

/** Where an item was written: one that stands for every joiner, once. */
export function placeOfItem(scenario: Scenario, id: string): At {
  const person = Object.keys(scenario.people).find((each) => id.endsWith(`-${each}`))
  const item = scenario.checklists.flatMap((list) => list.items).find((each) => each.id === id)
  return ['item', item?.each !== undefined && person !== undefined ? id.slice(0, -person.length - 1) : id]
}
