import type { AboutRun, ScenarioCopies } from './archive'
import type { Engine } from './engine'
import { ScenariosAsPlayed } from './scenarios-as-played'

/** What a run is searched by beside its own words: the neutral title it was played under, and the names of who was there. */
export function aboutRun(engine: Engine, copies: ScenarioCopies): AboutRun {
  const asPlayed = new ScenariosAsPlayed(engine, copies)
  return ({ header, facts }) => {
    const loaded = asPlayed.of(header.scenarioHash)
    if (!loaded) return ''
    const { title, company, people } = engine.briefingOf(loaded.scenario, header.seed)
    const there = new Set(facts.flatMap((fact) => ('person' in fact ? [fact.person] : 'by' in fact ? [fact.by] : [])))
    const names = people.flatMap(({ id, name }) => (there.has(id) ? [name] : []))
    return [title, company, ...names].join(' ').toLowerCase()
  }
}
