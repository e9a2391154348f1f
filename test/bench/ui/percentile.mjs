/**
 * To a tenth; 0 of nothing. A share of 1 is the largest.
 * @param {number[]} of @param {number} share
 */
export function percentile(of, share) {
  const sorted = [...of].sort((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
}
