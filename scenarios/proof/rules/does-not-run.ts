import type { Proof } from '../finding'

export const doesNotRun: Proof = ({ plays }) => {
  const broken = plays.find((each) => each.broke !== null)
  if (!broken) return []
  return [
    {
      at: { path: ['failure'], on: 'key' },
      message: `This cannot be played (seed ${broken.seed}, nobody at the desk): ${broken.broke?.replace(/\.$/, '')}.`,
    },
  ]
}
