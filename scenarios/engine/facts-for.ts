import type { Fact } from './fact'

/** The facts a seat may see. What is left out may only be told in the debrief. */
export function factsFor(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.for === 'seats')
}
