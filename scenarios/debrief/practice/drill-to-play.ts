/** What is known of a scenario before it is played. */
export interface Playable {
  scenario: string
  level: number
  skill?: string | undefined
}

/**
 * Which drill to play next: one that has not been played, the easiest first; else the one that was played longest ago, so
 * that the scenario varies while the skill repeats. Micro-drills are for a single skill and left out.
 *
 * @param runs - scenario and start (ISO 8601) of one's own runs, in any order
 */
export function drillToPlay<P extends Playable>(
  library: readonly P[],
  runs: ReadonlyArray<{ scenario: string; startedAt: string }>,
): P | null {
  const last = new Map<string, string>()
  for (const { scenario, startedAt } of runs) {
    if (startedAt > (last.get(scenario) ?? '')) last.set(scenario, startedAt)
  }
  const when = ({ scenario }: P) => last.get(scenario) ?? ''
  return (
    library
      .filter(({ skill }) => skill === undefined)
      .toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.level - b.level))[0] ?? null
  )
}
