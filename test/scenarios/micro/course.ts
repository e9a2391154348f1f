import { act, advance, type Drill, type Fact, type Move, startDrill } from '../../../scenarios/engine'
import { shipped } from '../../players/library'

/** Moves played at their seconds, then time running out; `step` cuts time into stretches of that many seconds. */
export function course(
  id: string,
  seed: number,
  moves: ReadonlyArray<{ wait: number; move: Move }>,
  step: number | null = null,
) {
  const scenario = shipped(id)
  let { drill, facts } = startDrill(scenario, { seed })
  const take = (next: { drill: Drill; facts: Fact[] }) => {
    drill = next.drill
    facts = [...facts, ...next.facts]
  }
  const pass = (to: number) => {
    for (let at = drill.at + (step ?? to); at < to; at += step ?? to) take(advance(scenario, drill, at))
    take(advance(scenario, drill, to))
  }
  for (const { wait, move } of moves) {
    pass(drill.at + wait)
    const answer = act(scenario, drill, 'imoc', move)
    if (answer.ok) take(answer)
  }
  pass(Math.max(drill.at, 700))
  return { drill, facts }
}
