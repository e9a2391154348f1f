import { type Finding, type Proof, some } from '../finding'
import { placeOfItem } from '../item-place'

export const unattainableItem: Proof = ({ scenario, reach }) =>
  scenario.checklists.flatMap((list) =>
    list.items.flatMap((item): Finding[] => {
      if (reach.any(item['look-for'])) return []
      const looked = some(
        item['look-for'].map((each) => `"${each}"`),
        'and',
      )
      return [
        {
          at: placeOfItem(scenario, item.id),
          message: `Nobody can attain the item "${item.id}" here: ${looked} cannot happen. Make one of them possible, or leave the item out: "checklist-changes: { ${item.id}: { drop: true } }".`,
        },
      ]
    }),
  )
