import { linesOf } from './blocks'
import type { Kind } from './schema/meaning'
import type { Spot } from './source'
import type { Visit } from './visits'

/** What is known of the lines of a file that could not be read. */
export interface Holes {
  /** The visits that do not only tell of what is missing with those lines. */
  spared(visits: readonly Visit[]): Visit[]
  /** Whether something said of a stretch of the file may only be so because those lines were left out. */
  concern(spot: Spot): boolean
  /** Whether something stands in them. */
  hold(spot: Spot): boolean
  /** Whether those lines may have defined more of a kind than can be told: by including it, or by who joins. */
  unsure(kind: Kind): boolean
}

const WORD = /[A-Za-z0-9][A-Za-z0-9-]*/g
/** The sections of which each entry may make an item of a list. */
const REPEAT_ITEMS = ['people', 'asks']
/** A longer stretch is not a name. */
const LONGEST_NAME = 200

export function holesIn(text: string, holes: readonly Spot[]): Holes | null {
  if (holes.length === 0) return null
  const lines = linesOf(text)
  const lost = holes.map(({ from, to }) => text.slice(from, to))
  const words = new Set(lost.flatMap((each) => each.match(WORD) ?? []))
  // What each of them stands under, all the way up; and what stands beside it there.
  const around = new Set<number>()
  const beside = new Set<number>()
  for (const { from } of holes) {
    const parent = lines.parent(lines.at(from))
    if (parent >= 0) beside.add(parent)
    for (let line = parent; line >= 0 && !around.has(line); line = lines.parent(line)) around.add(line)
  }
  const includes = lost.some((each) => /^include\b/m.test(each))
  // Some items there are once for everybody who joins, or for every risky ask.
  const repeating =
    [...around].some((line) => REPEAT_ITEMS.some((section) => text.startsWith(section, lines.start(line)))) ||
    lost.some((each) => /^(people|asks)\b/m.test(each))
  const under = (offset: number) => around.has(lines.at(offset))
  return {
    spared: (visits) =>
      visits.filter((visit) => {
        if (visit.what === 'missing')
          return visit.path.length === 0
            ? !words.has(visit.field)
            : !under(visit.keySpot.from) && !beside.has(lines.parent(lines.at(visit.spot.from)))
        // With some of it left out, the rest is of another kind than it was.
        const odd = visit.what === 'misfit' || (visit.what === 'scalar' && visit.value === null)
        return !(odd && under(visit.keySpot.from))
      }),
    concern: (spot) => {
      const line = lines.at(spot.from)
      if (around.has(line) || beside.has(lines.parent(line))) return true
      const named = text.slice(spot.from, Math.min(spot.to, spot.from + LONGEST_NAME)).match(WORD) ?? []
      return named.some((word) => words.has(word))
    },
    hold: ({ from, to }) => holes.some((hole) => from < hole.to && to > hole.from),
    unsure: (kind) => includes || (kind === 'item' && repeating),
  }
}
