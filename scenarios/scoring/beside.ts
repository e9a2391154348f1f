import { type Fact, IMOC } from '../engine'
import type { Scenario } from '../format'
import type { AdaptiveMove, Beside } from './marks'
import type { Rubric } from './rubric'
import type { Timeline } from './timeline'

/** What stands beside the marks: what the incident cost, how long things took, luck, and moves no list asks for. */
export function besideOf(scenario: Scenario, timeline: Timeline, rubric: Rubric): Beside {
  const guide = scenario.debrief.beside
  const began = timeline.first([guide.began])?.at ?? null
  const since = (at: number | undefined | null) => (began === null || at == null ? null : Math.max(0, at - began))
  const mitigated = timeline.all([guide.mitigated]).find(({ at }) => began !== null && at >= began)
  return {
    customers: customersOf(scenario, timeline, rubric),
    detect: since(timeline.call?.at),
    mitigate: since(mitigated?.at),
    resolve: since(timeline.first(['resolved incident'])?.at),
    began,
    luck: luckOf(scenario, timeline),
    adaptive: adaptiveOf(scenario, timeline),
  }
}

/** Customers touched while the service was not well, from what was so, whether or not anybody could see it. */
function customersOf(scenario: Scenario, timeline: Timeline, rubric: Rubric): Beside['customers'] {
  const { service, unit } = scenario.debrief.beside
  const perMinute = scenario.services[service]?.customers ?? 0
  const seconds = { healthy: 0, degraded: 0, down: 0 }
  let health: keyof typeof seconds = 'healthy'
  let since = 0
  for (const fact of timeline.facts) {
    if (fact.kind !== 'service-health' || fact.service !== service) continue
    seconds[health] += fact.at - since
    health = fact.health
    since = fact.at
  }
  seconds[health] += timeline.end - since
  const { degraded, down } = rubric.beside
  const amount = Math.round((perMinute * (seconds.degraded * degraded + seconds.down * down)) / 60)
  return { service, unit, amount, degraded: seconds.degraded, down: seconds.down }
}

function luckOf(scenario: Scenario, timeline: Timeline): Beside['luck'] {
  return scenario.debrief.luck.flatMap(({ when, text }) => {
    if (!when) return [{ text, facts: [] }]
    const first = timeline.first(when)
    return first ? [{ text, facts: [first.fact.id] }] : []
  })
}

function adaptiveOf(scenario: Scenario, timeline: Timeline): AdaptiveMove[] {
  const found = (test: (fact: Fact) => boolean) => timeline.facts.filter(test).map((fact) => fact.id)
  const checks = checkingAsks(scenario)
  const verifies = (ask: string | undefined) => ask !== undefined && checks.has(ask)
  const moves: AdaptiveMove[] = [
    {
      id: 'help-asked',
      title: 'Help was asked for',
      facts: found((fact) => fact.kind === 'page-sent' && fact.by === IMOC && fact.person !== IMOC),
    },
    { id: 'dissent-invited', title: 'Objections were invited', facts: found((fact) => fact.kind === 'poll-opened') },
    {
      id: 'intent-stated',
      title: 'A decision was said with its reason',
      facts: found((fact) => fact.kind === 'decision-made' && fact.because.trim() !== ''),
    },
    {
      id: 'verification-asked',
      title: 'A check was asked for',
      facts: found(
        (fact) => fact.kind === 'loop-opened' && fact.way === 'out' && fact.to !== null && verifies(fact.ask),
      ),
    },
    {
      id: 'unexplained-noted',
      title: 'The unexplained was written down',
      facts: found((fact) => fact.kind === 'note-taken' && fact.noteKind === 'unexplained'),
    },
  ]
  return moves.filter((move) => move.facts.length > 0)
}

/**
 * The asks that have something looked at rather than changed: those the author named so (`verify-outside`,
 * `check-net`), or that a checklist looks for as a check; by the words of the label only where the scenario names none.
 */
export function checkingAsks(scenario: Scenario): ReadonlySet<string> {
  const ids = Object.keys(scenario.asks)
  const named = ids.filter((id) => /^(?:verify|check|confirm)(?:-|$)/.test(id))
  const listed = scenario.checklists
    .flatMap((list) => list.items)
    .filter((item) => /(?:^|-)(?:seen|verified|checked|outside|verify|check)(?:-|$)/.test(item.id))
    .flatMap((item) => item['look-for'])
    .flatMap((happening) => (happening.startsWith('asked ') ? [happening.slice('asked '.length)] : []))
    .filter((id) => id in scenario.asks)
  const declared = [...named, ...listed]
  if (declared.length > 0) return new Set(declared)
  return new Set(
    ids.filter((id) => /\b(?:verif(?:y|ied)|check|confirm|outside)\b/i.test(scenario.asks[id]?.label ?? '')),
  )
}
