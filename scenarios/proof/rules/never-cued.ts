import { type Finding, type Proof, some } from '../finding'
import { placeOfItem } from '../item-place'

export const neverCued: Proof = ({ scenario, reach }) =>
  scenario.checklists.flatMap((list) =>
    list.items.flatMap((item): Finding[] => {
      const cue = item.cue ?? ['paged imoc']
      // Somebody who may turn up need not.
      if (item.each !== undefined) return []
      const why = !reach.any(cue)
        ? item.cue === undefined
          ? 'it is cued by the first page, and nothing pages the IMOC'
          : `${some(
              cue.map((each) => `"${each}"`),
              'and',
            )} cannot happen`
        : item.applies && !reach.can(item.applies)
          ? 'what stands under "applies" cannot hold'
          : null
      return why === null
        ? []
        : [{ at: placeOfItem(scenario, item.id), message: `The item "${item.id}" never counts: ${why}.` }]
    }),
  )
