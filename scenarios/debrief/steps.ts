import { BOT, type Fact, type FactKind, type FactOf, IMOC, type LoopId } from '../engine'
import type { Scenario } from '../format'
import { capital, nameOf } from '../scoring'
import type { Step } from './debrief'
import type { FactTeller } from './fact-sentence'
import { TOOLS_LANE } from './lanes'

/** Kinds of facts the cursor stops at. The rest is machinery, or follows at once from one of these. */
const STOPS: ReadonlySet<FactKind> = new Set<FactKind>([
  'alert-fired',
  'page-sent',
  'person-joined',
  'person-briefed',
  'person-adrift',
  'person-left',
  'role-assigned',
  'command-claimed',
  'command-offered',
  'command-handed',
  'loss-accepted',
  'severity-set',
  'state-set',
  'decision-made',
  'poll-opened',
  'poll-objected',
  'note-taken',
  'deploys-locked',
  'deploys-unlocked',
  'deploy-held',
  'deploy-shipped',
  'status-published',
  'service-health',
  'panel-dark',
  'panel-back',
  'world-event',
  'loop-opened',
  'loop-read-back',
  'loop-corrected',
  'loop-reported',
  'loop-refused',
  'loop-cancelled',
  'loop-acknowledged',
  'loop-owned',
  'loop-let-go',
  'loop-parked',
  'loop-answered',
  'loop-repeated',
  'loop-harmed',
  'diagnosis-voiced',
  'diagnosis-weighed',
  'breaker-opened',
  'span-exceeded',
  'drill-ended',
])

/** The stops of the debrief's cursor, in order of happening. */
export function stepsOf(facts: readonly Fact[], scenario: Scenario, tell: FactTeller): Step[] {
  const loops = new Map<LoopId, FactOf<'loop-opened'>>()
  const texts = new Map<string, FactOf<'message'>>()
  for (const fact of facts) {
    if (fact.kind === 'loop-opened') loops.set(fact.loop, fact)
    if (fact.kind === 'message') texts.set(fact.message, fact)
  }
  const waiting = (fact: Fact) => fact.kind === 'person-joined' && fact.how === 'present'
  // What was said is told by what it did, where it did something.
  const acted = new Set(facts.flatMap((fact) => (STOPS.has(fact.kind) && 'message' in fact ? [fact.message] : [])))
  const spoken = (fact: Fact) =>
    fact.kind === 'message' && fact.loop === undefined && fact.for === 'seats' && !acted.has(fact.message)
  return facts
    .filter((fact) => (STOPS.has(fact.kind) && !waiting(fact)) || spoken(fact))
    .flatMap((fact) => {
      const text = tell(fact)
      if (text === null) return []
      const loop = 'loop' in fact && fact.loop !== undefined ? fact.loop : null
      const opened = loop === null ? undefined : loops.get(loop)
      const said = 'message' in fact ? texts.get(fact.message) : undefined
      return [
        {
          at: fact.at,
          fact: fact.id,
          title: said ? `${capital(nameOf(said.by, scenario))}: "${said.text}"` : text.replace(/\.$/, ''),
          text,
          lane: laneOf(fact, opened),
          who: whoOf(laneOf(fact, opened), scenario),
          loop,
          onScreen: fact.for === 'seats',
        },
      ]
    })
}

function whoOf(lane: string, scenario: Scenario): string {
  if (lane === IMOC) return 'You (IMOC)'
  if (lane === TOOLS_LANE) return 'Tools'
  return scenario.people[lane]?.name ?? scenario.services[lane]?.name ?? lane
}

function laneOf(fact: Fact, opened: FactOf<'loop-opened'> | undefined): string {
  if (fact.kind === 'service-health' || fact.kind === 'breaker-opened') return fact.service
  if (fact.kind === 'panel-dark' || fact.kind === 'panel-back') return TOOLS_LANE
  if (fact.kind === 'world-event') return fact.lane
  if ('by' in fact) return fact.by === BOT ? IMOC : fact.by
  if ('person' in fact) return fact.person
  return opened?.by ?? IMOC
}
