/** How far something spread over many plays. `null` where no play had a value. */
export interface Spread {
  min: number | null
  median: number | null
  max: number | null
}

/** The spread of some values, those that are `null` left out, to three decimals. */
export function spreadOf(values: ReadonlyArray<number | null>): Spread {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  if (sorted.length === 0) return { min: null, median: null, max: null }
  return { min: round(sorted[0]), median: round(median(sorted)), max: round(sorted.at(-1)) }
}

/** The middle one of sorted values; of an even number, the mean of the middle two. */
export function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 1000) / 1000
}
