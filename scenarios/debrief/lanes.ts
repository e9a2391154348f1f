import { type Fact, IMOC, type Panel } from '../engine'
import type { Scenario } from '../format'
import { nameOf } from '../scoring'
import type { Lane, LaneBar, LaneMark, LoopLine } from './debrief'
import { panelName } from './fact-sentence'

/** The id of the lane that shows dark tools. */
export const TOOLS_LANE = 'tools'

/**
 * One lane an actor: the trainee, everyone who spoke or had a loop (in order of appearance), every service whose
 * health changed, the tools that went dark, and what only the debrief knows of automation.
 */
export function lanesOf(facts: readonly Fact[], lines: readonly LoopLine[], scenario: Scenario, end: number): Lane[] {
  const people = peopleOf(facts, lines, scenario)
  const panels = new Set(Object.values(scenario.panels).map((panel) => panel.needs))
  // A tool that carries a panel is shown as the dark panel itself.
  const services = [...new Set(facts.flatMap((fact) => (fact.kind === 'service-health' ? [fact.service] : [])))].filter(
    (id) => !(panels.has(id) && scenario.services[id]?.kind === 'tool'),
  )
  const lanes: Lane[] = [
    laneOf('you', IMOC, 'You (IMOC)', null),
    ...people.map((id) => laneOf('person', id, nameOf(id, scenario), scenario.people[id]?.role ?? null)),
    ...services.map((id) => laneOf('service', id, scenario.services[id]?.name ?? id, null)),
  ]
  const dark = darkBars(facts, end)
  if (dark.length > 0) {
    const names = [...new Set(dark.flatMap((bar) => (bar.kind === 'dark' ? bar.panels : [])))].map(panelName)
    lanes.push(
      laneOf('tools', TOOLS_LANE, names.length > 2 ? `${names.length} tools` : names.join(', '), names.join(', ')),
    )
  }
  const byId = new Map(lanes.map((lane) => [lane.id, lane]))
  for (const service of services) byId.get(service)?.bars.push(...healthBars(facts, service, end))
  byId.get(TOOLS_LANE)?.bars.push(...dark)
  const published = new Set(
    facts.flatMap((fact) => (fact.kind === 'status-published' ? [`${fact.at} ${fact.state}`] : [])),
  )
  for (const fact of facts) {
    const mark = markOf(fact, scenario)
    // Publishing a state sets it as well; one diamond is enough.
    if (!mark || (fact.kind === 'state-set' && published.has(`${fact.at} ${fact.state}`))) continue
    let lane = byId.get(mark.lane)
    if (!lane) {
      lane = laneOf('world', mark.lane, scenario.services[mark.lane]?.name ?? mark.lane, null)
      byId.set(mark.lane, lane)
      lanes.push(lane)
    }
    lane.marks.push(mark.mark)
  }
  return lanes
}

function laneOf(kind: Lane['kind'], id: string, name: string, role: string | null): Lane {
  return { id, name, role, kind, marks: [], bars: [] }
}

function peopleOf(facts: readonly Fact[], lines: readonly LoopLine[], scenario: Scenario): string[] {
  const first = new Map<string, number>()
  const meet = (id: string | null, at: number) => {
    if (id !== null && id in scenario.people && at < (first.get(id) ?? Number.POSITIVE_INFINITY)) first.set(id, at)
  }
  for (const fact of facts) if (fact.kind === 'message' && fact.for === 'seats') meet(fact.by, fact.id)
  for (const line of lines) {
    meet(line.from, line.fact)
    meet(line.to, line.fact)
  }
  return [...first].sort(([, a], [, b]) => a - b).map(([id]) => id)
}

function markOf(fact: Fact, scenario: Scenario): { lane: string; mark: LaneMark } | null {
  const decision = (label: string) => ({
    lane: IMOC,
    mark: { kind: 'decision' as const, at: fact.at, fact: fact.id, label },
  })
  switch (fact.kind) {
    case 'command-claimed':
      return fact.by === IMOC ? decision('takes command') : null
    case 'loss-accepted':
      return decision('accepts a loss')
    case 'command-handed':
      return decision('hands over')
    case 'severity-set':
      return decision(fact.severity.toUpperCase())
    case 'state-set':
      return decision(fact.state)
    case 'deploys-locked':
      return decision('locks deploys')
    case 'deploys-unlocked':
      return decision('unlocks deploys')
    case 'status-published':
      return decision(`public: ${fact.state}`)
    case 'decision-made':
      return decision(scenario.decisions[fact.decision]?.choices[fact.choice] ?? fact.choice)
    case 'diagnosis-weighed':
      return decision(
        `${fact.as === 'pursued' ? 'takes up' : 'rules out'} ${scenario.diagnoses[fact.diagnosis]?.short ?? fact.diagnosis}`,
      )
    case 'world-event':
      return { lane: fact.lane, mark: { kind: 'event', at: fact.at, fact: fact.id, label: fact.text } }
    case 'message':
      // What opens or moves a loop is drawn as the loop.
      if (fact.loop !== undefined || fact.for !== 'seats' || (fact.by !== IMOC && !(fact.by in scenario.people)))
        return null
      return { lane: fact.by, mark: { kind: 'said', at: fact.at, fact: fact.id, label: fact.text } }
    default:
      return null
  }
}

function healthBars(facts: readonly Fact[], service: string, end: number): LaneBar[] {
  const turns = facts.filter((fact) => fact.kind === 'service-health' && fact.service === service)
  return turns.flatMap((fact, index): LaneBar[] => {
    if (fact.kind !== 'service-health' || fact.health === 'healthy') return []
    const to = turns[index + 1]?.at ?? end
    return [{ kind: 'health', health: fact.health, from: fact.at, to, fact: fact.id, label: fact.health }]
  })
}

/** Panels that went dark and came back together share a bar. */
function darkBars(facts: readonly Fact[], end: number): LaneBar[] {
  const bars = new Map<string, { from: number; to: number; fact: number; panels: Panel[] }>()
  for (const fact of facts) {
    if (fact.kind !== 'panel-dark') continue
    const back = facts.find((other) => other.kind === 'panel-back' && other.panel === fact.panel && other.id > fact.id)
    const to = back?.at ?? end
    const bar = bars.get(`${fact.at}-${to}`)
    if (bar) bar.panels.push(fact.panel)
    else bars.set(`${fact.at}-${to}`, { from: fact.at, to, fact: fact.id, panels: [fact.panel] })
  }
  return [...bars.values()].map((bar) => ({
    kind: 'dark',
    ...bar,
    label: bar.panels.length === 1 ? `${bar.panels.map(panelName).join('')} dark` : `${bar.panels.length} tools dark`,
  }))
}
