import type { Fact } from '../engine'
import type { Band, DialId, Marks } from '../scoring'

/** What differs between two runs of one scenario, laid on one time axis. */
export interface RunComparison {
  /** Drill second from which they part; `null` for two runs that never had anything in common but the scenario. */
  partAt: number | null
  dials: Array<{ dial: DialId; bands: [Band | null, Band | null] }>
  /** Marks that apply in both or either, and are worth something else. */
  items: Array<{
    id: string
    title: string
    dial: DialId
    worth: [number | null, number | null]
    at: [number | null, number | null]
  }>
  beside: Array<{ what: 'detect' | 'mitigate' | 'resolve' | 'customers'; values: [number | null, number | null] }>
}

/**
 * Compares two runs. Loops have ids of their own in each run, so they are matched by what was asked and of whom.
 *
 * @param forkedAt - where one was played on from the other, if it was
 */
export function compareRuns(
  [first, second]: readonly [readonly Fact[], readonly Fact[]],
  [before, after]: readonly [Marks, Marks],
  forkedAt: number | null,
): RunComparison {
  const byKey = keyed(before.items)
  const later = keyed(after.items)
  const keys = [...new Set([...byKey.keys(), ...later.keys()])]
  return {
    partAt: forkedAt ?? partingOf(first, second),
    dials: (['checklist', 'outbound', 'inbound'] as const).map((dial) => ({
      dial,
      bands: [before.dials[dial].band, after.dials[dial].band],
    })),
    items: keys.flatMap((one) => {
      const was = byKey.get(one)
      const is = later.get(one)
      const item = is ?? was
      if (!item || (was?.score ?? null) === (is?.score ?? null)) return []
      return [
        {
          id: one,
          title: item.title,
          dial: item.dial,
          worth: [was?.score ?? null, is?.score ?? null] as [number | null, number | null],
          at: [was?.at ?? null, is?.at ?? null] as [number | null, number | null],
        },
      ]
    }),
    beside: [
      { what: 'detect', values: [before.beside.detect, after.beside.detect] },
      { what: 'mitigate', values: [before.beside.mitigate, after.beside.mitigate] },
      { what: 'resolve', values: [before.beside.resolve, after.beside.resolve] },
      { what: 'customers', values: [before.beside.customers.amount, after.beside.customers.amount] },
    ],
  }
}

/** The same thing asked of the same person twice is two marks: the first with the first, the second with the second. */
function keyed(items: Marks['items']): Map<string, Marks['items'][number]> {
  const times = new Map<string, number>()
  return new Map(
    items.map((item) => {
      if (item.dial === 'checklist') return [item.id, item]
      const name = `${item.dial} ${item.title}`
      const time = (times.get(name) ?? 0) + 1
      times.set(name, time)
      return [`${name} ${time}`, item]
    }),
  )
}

/** The second of the first fact that is not the same in both. */
function partingOf(first: readonly Fact[], second: readonly Fact[]): number | null {
  const index = first.findIndex((fact, place) => JSON.stringify(fact) !== JSON.stringify(second[place]))
  const at = first[index]?.at ?? (index < 0 ? (second[first.length]?.at ?? null) : null)
  return index === 0 ? null : at
}
