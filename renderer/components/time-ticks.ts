const STEPS = [30, 60, 120, 300, 600, 900, 1800, 3600]

/** Round drill seconds to mark on a time axis: at most `most` of them, none at the very ends. */
export function timeTicks({ from, to }: { from: number; to: number }, most = 5): number[] {
  const span = Math.max(1, to - from)
  const step = STEPS.find((one) => span / one <= most) ?? Math.ceil(span / most / 3600) * 3600
  const ticks: number[] = []
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    const share = (at - from) / span
    if (share > 0.02 && share < 0.98) ticks.push(at)
  }
  return ticks
}
