import type { Scenario } from '../format'
import type { At } from './finding'

/** Where an item was written: one that stands for every joiner or every risky ask, once. */
export function placeOfItem(scenario: Scenario, id: string): At {
  const { each } = scenario.checklists.flatMap((list) => list.items).find((item) => item.id === id) ?? {}
  if (each === undefined) return ['item', id]
  const meant = Object.keys(each === 'joiner' ? scenario.people : scenario.asks).find((one) => id.endsWith(`-${one}`))
  return ['item', meant === undefined ? id : id.slice(0, -meant.length - 1)]
}
