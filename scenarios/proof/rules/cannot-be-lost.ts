import type { Proof } from '../finding'

export const cannotBeLost: Proof = ({ scenario, reach, plays }) => {
  if (!Object.values(scenario.ends).some((end) => !end.good && reach.can(end.when))) {
    return [
      {
        at: { path: ['ends'], on: 'key' },
        message: 'Nobody can lose this: no ending with "good: false" can come about.',
      },
    ]
  }
  for (const { facts, seed } of plays) {
    const end = facts.findLast((fact) => fact.kind === 'drill-ended')
    if (end?.kind !== 'drill-ended' || !end.good) continue
    return [
      {
        at: { path: ['ends', end.ending], on: 'key' },
        message: `With nobody at the desk this ends well, as "${end.ending}" (seed ${seed}; ${plays.length} seeds were played).`,
      },
    ]
  }
  return []
}
