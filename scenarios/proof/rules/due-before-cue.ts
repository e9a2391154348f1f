import { type Fact, readHappenings } from '../../engine'
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
        if (cued === null || harmed === null || harmed.id > cued.id) continue
        return [
          {
            at,
            message: `"${item.id}" is too late before it is asked for: with nobody at the desk, on seed ${seed}, its harm comes at ${clock(harmed.at)} and its cue at ${clock(cued.at)}.`,
          },
        ]
      }
      return []
    }),
  )
}

function firstTimes(facts: readonly Fact[]): Map<string, Fact> {
  const first = new Map<string, Fact>()
  for (const { fact, names } of readHappenings(facts))
    for (const name of names) if (!first.has(name)) first.set(name, fact)
  return first
}

function earliest(first: ReadonlyMap<string, Fact>, happenings: readonly string[]): Fact | null {
  const facts = happenings.flatMap((each) => first.get(each) ?? [])
  return facts.toSorted((a, b) => a.id - b.id)[0] ?? null
}
