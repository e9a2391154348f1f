import type { Proof } from '../finding'

export const cannotBeWon: Proof = ({ scenario, reach }) => {
  if (reach.resolvable() || Object.values(scenario.ends).some((end) => end.good && reach.can(end.when))) return []
  const missing = scenario.resolve.needs
    .filter((need) => !need.acceptable && !reach.can(need.when))
    .map((need) => need.id)
  return [
    {
      at: { path: ['resolve', 'needs'], on: 'key' },
      message: `Nobody can win this: what resolving needs cannot come about (${missing.join(', ')}), and no other ending is good.`,
    },
  ]
}
