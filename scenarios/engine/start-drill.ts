import type { Scenario } from '../format'
import { tableOf } from '../tables'
import { startChart } from './chart/run-chart'
import { comeIn } from './crew/joining'
import type { Assistance, Difficulty, Drill, PersonState } from './drill'
import type { Fact } from './fact'
import { settle } from './settle'
import { variantOf } from './variant'
import { Work } from './work'
import { retune } from './world/metrics'

/** What a run is started with. The seed is a whole number; with the scenario and the moves it decides everything. */
export interface DrillOptions {
  seed: number
  assistance?: Assistance
  difficulty?: Difficulty | undefined
}

/** A drill at T+00:00, and what there is to see at once. */
export function startDrill(
  scenario: Scenario,
  { seed, assistance = 'full', difficulty = 'standard' }: DrillOptions,
): { drill: Drill; facts: Fact[] } {
  const work = new Work(variantOf(scenario, seed), freshDrill(scenario, seed, assistance, difficulty))
  work.state({ kind: 'drill-began', scenario: scenario.id, seed })
  for (const [id, person] of Object.entries(work.scenario.people))
    if (person.present && person.kind === 'crew') comeIn(work, id, 'present')
  startChart(work)
  for (const id of Object.keys(work.scenario.metrics)) retune(work, id)
  for (const [moment, { at }] of work.scenario.moments.entries()) {
    if (at !== undefined) work.schedule(work.seconds(at, `moment:${moment}`), { do: 'moment', moment })
  }
  for (const time of work.rules.times) work.schedule(time, { do: 'check', key: 'time' })
  settle(work)
  return { drill: work.drill, facts: work.facts }
}

function freshDrill(scenario: Scenario, seed: number, assistance: Assistance, difficulty: Difficulty): Drill {
  const people = Object.keys(scenario.people).map((id): [string, PersonState] => [
    id,
    {
      presence: 'away',
      how: null,
      joinedAt: null,
      briefed: null,
      tasked: false,
      adrift: false,
      task: null,
      waiting: [],
      candour: 80,
    } as const,
  ])
  return {
    scenario: scenario.id,
    seed,
    assistance,
    difficulty,
    at: 0,
    next: { fact: 1, message: 1, loop: 1, due: 1, prompt: 1, note: 1, page: 1 },
    ended: null,
    queue: [],
    draws: tableOf(),
    ledger: {},
    chart: null,
    settings: {},
    trouble: {},
    open: {},
    flows: {},
    diagnoses: {},
    health: {},
    dark: {},
    metrics: {},
    alerts: {},
    pages: {},
    people: tableOf(people),
    crewHere: 0,
    loops: {},
    incident: { command: null, severity: null, state: 'investigating', lock: null, nextUpdateAt: null, roles: {} },
    deploys: {},
    items: {},
    prompts: {},
    spent: {},
    learned: {},
    decided: {},
    holding: {},
    unseen: {},
    handingTo: null,
    handover: {},
  }
}
