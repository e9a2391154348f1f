/** The clock of one thing looked for, in drill seconds. */
export interface Clock {
  cue: number
  /** Seconds after the cue for full marks, and after which it counts as late. */
  within: number
  late: number
  /** Worth at the late limit and later. */
  lateWorth: number
  /** When it would have been too late to help; `null` when that did not come. */
  harm: number | null
}

/**
 * What something is worth that was seen at `seen`: 1 inside the target, falling evenly to `lateWorth` at the late
 * limit, `lateWorth` from there on, 0 at or after harm, 0 when it was not seen. Earlier is never worth less.
 */
export function graded(seen: number | null, { cue, within, late, lateWorth, harm }: Clock): number {
  if (seen === null) return 0
  if (harm !== null && seen >= harm) return 0
  const took = seen - cue
  if (took <= within) return 1
  if (took >= late) return lateWorth
  return 1 - ((1 - lateWorth) * (took - within)) / (late - within)
}

/** The mean of scores by weight; `null` for none. */
export function weighted(parts: ReadonlyArray<{ score: number; weight: number }>): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0)
  if (weight === 0) return null
  return parts.reduce((sum, part) => sum + part.score * part.weight, 0) / weight
}
