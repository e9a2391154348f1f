import type { Rating } from './command-dial'

/** How far two raters of the same run agree, beyond what chance would give. */
export interface Agreement {
  between: [Rating['by'], Rating['by']]
  /** Domains that both observed. */
  domains: number
  /** Of those: rated the same, and rated within one step. */
  same: number
  near: number
  /** Cohen's kappa, weighted by the square of the distance; `null` where it says nothing. */
  kappa: number | null
}

/** Agreement of every two raters who rated the same domains of one run. */
export function agreementsOf(ratings: readonly Rating[]): Agreement[] {
  const raters = (['self', 'peer', 'facilitator'] as const).filter((by) => ratings.some((one) => one.by === by))
  return raters.flatMap((first, index) =>
    raters.slice(index + 1).flatMap((second) => {
      const pairs = ratings
        .filter((one) => one.by === first && one.score !== null)
        .flatMap(({ domain, score }): Array<[number, number]> => {
          const other = ratings.find((one) => one.by === second && one.domain === domain)?.score
          return score === null || other == null ? [] : [[score, other]]
        })
      if (pairs.length === 0) return []
      return [
        {
          between: [first, second] as [Rating['by'], Rating['by']],
          domains: pairs.length,
          same: pairs.filter(([a, b]) => a === b).length,
          near: pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length,
          kappa: weightedKappa(pairs),
        },
      ]
    }),
  )
}

/**
 * Cohen's kappa with quadratic weights over pairs on a scale of `steps`: 1 is full agreement, 0 what chance gives, and
 * below 0 less than that. `null` for fewer than two pairs, or when both gave one and the same value throughout, as chance
 * would then agree fully too.
 */
export function weightedKappa(pairs: ReadonlyArray<readonly [number, number]>, steps = 5): number | null {
  if (pairs.length < 2) return null
  const weight = (a: number, b: number) => ((a - b) * (a - b)) / ((steps - 1) * (steps - 1))
  const observed = mean(pairs.map(([a, b]) => weight(a, b)))
  const expected = mean(pairs.flatMap(([a]) => pairs.map(([, b]) => weight(a, b))))
  return expected === 0 ? null : 1 - observed / expected
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
