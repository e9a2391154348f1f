import { clock, type Finding, type Subject } from '../finding'

/** Where there is more to a scenario than was looked at. */
export function boundedIn({ reach, plays }: Subject): Finding[] {
  const at = { path: ['failure'], on: 'key' as const }
  if (!reach.complete)
    return [
      {
        at,
        message:
          'There is more here than the search for everything that can happen goes through, so what only it could prove is left open.',
      },
    ]
  const busy = plays.find((each) => each.busy)
  if (!busy) return []
  const until = busy.end === 0 ? 'not at all' : `until ${clock(busy.end)}`
  return [
    {
      at,
      message: `So much happens here with nobody at the desk that it was played ${until} (seed ${busy.seed}; ${plays.length} seeds were played). What comes after is left open.`,
    },
  ]
}
