import { readHappenings } from '../../engine'
import { clock, type Finding, type Proof } from '../finding'
import { placeOfItem } from '../item-place'

export const dueBeforeCue: Proof = ({ scenario, plays }) => {
  const played = plays
    .filter((each) => each.broke === null)
    .map((each) => ({ seed: each.seed, first: firstTimes(each.facts) }))
  return scenario.checklists.flatMap((list) =>
    list.items.flatMap((item): Finding[] => {
      const harm = item.harm ?? []
      const cue = item.cue ?? ['paged imoc']
      const both = harm.find((each) => cue.includes(each))
      const at = placeOfItem(scenario, item.id)
      if (both !== undefined)
        return [{ at, message: `"${both}" both starts the clock of "${item.id}" and makes it too late.` }]
      for (const { seed, first } of played) {
        const [harmed, cued] = [earliest(first, harm), earliest(first, cue)]
        if (cued === null || harmed === null || harmed > cued) continue
        return [
          {
            at,
            message: `"${item.id}" is too late before it is asked for: with nobody at the desk, on seed ${seed}, its harm comes at ${clock(harmed)} and its cue at ${clock(cued)}.`,
          },
        ]
      }
      return []
    }),
  )
}

function firstTimes(facts: Parameters<typeof readHappenings>[0]): Map<string, number> {
  const first = new Map<string, number>()
  for (const { fact, names } of readHappenings(facts))
    for (const name of names) if (!first.has(name)) first.set(name, fact.at)
  return first
}

function earliest(first: ReadonlyMap<string, number>, happenings: readonly string[]): number | null {
  const times = happenings.flatMap((each) => first.get(each) ?? [])
  return times.length === 0 ? null : Math.min(...times)
}
