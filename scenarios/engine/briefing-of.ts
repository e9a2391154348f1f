import type { Ask, Decision, Scenario, Slot } from '../format'
import type { BriefedAsk, BriefedDecision, Briefing } from './briefing'
import type { Severity } from './move'
import { PANELS } from './panel'
import { variantOf } from './variant'
import { softens } from './world/resiliency'

/** Plain guidance, worst first; when unsure, take the worse (PagerDuty incident response, severity levels). */
const SEVERITY_MEANS: Record<Severity, string> = {
  sev1: 'Most customers cannot do what they came for, or data is at risk. Public notice, leadership told.',
  sev2: 'Many customers are held up, or a core function is badly degraded. Public notice.',
  sev3: 'Some customers notice, there is a way round.',
  sev4: 'Nobody outside notices yet.',
  sev5: 'A flaw in looks, or a question.',
}

/**
 * What a seat may know of a scenario before and during play: nothing that gives the cause away.
 *
 * @param seed - that of the run; left out, for the library, where nothing has been drawn yet
 */
export function briefingOf(written: Scenario, seed?: number): Briefing {
  const scenario = seed === undefined ? written : variantOf(written, seed)
  return {
    scenario: scenario.id,
    title: scenario.title,
    company: scenario.company,
    incident: scenario.incident,
    brief: paragraphsOf(scenario.brief),
    ...(scenario.plain === undefined ? {} : { plainBrief: paragraphsOf(scenario.plain) }),
    ...(Object.keys(scenario.glossary).length === 0 ? {} : { glossary: scenario.glossary }),
    teaches: scenario.teaches,
    ...(scenario.skill === undefined ? {} : { skill: scenario.skill }),
    minutes: Math.round(scenario.length / 60),
    level: scenario.level,
    source: scenario['inspired-by'].map(({ what, url, lesson }) => ({
      what,
      ...(url === undefined ? {} : { url }),
      ...(lesson === undefined ? {} : { lesson }),
    })),
    ...(scenario['content-note'] === undefined ? {} : { contentNote: scenario['content-note'] }),
    clock: scenario.clock,
    channels: Object.entries(scenario.channels).map(([id, topic]) => ({ id, topic })),
    people: Object.entries(scenario.people).map(([id, person]) => ({
      id,
      name: person.name,
      role: person.role,
      kind: person.kind,
      present: person.present,
      pageable: person.page !== undefined,
    })),
    services: Object.entries(scenario.services).map(([id, service]) => {
      const { name, kind, needs } = service
      return { id, name, kind, needs, ...(softens(service) && { softens: true }) }
    }),
    panels: PANELS.flatMap((panel) => {
      const service = scenario.panels[panel]?.needs
      return service === undefined ? [] : [{ panel, service }]
    }),
    metrics: Object.entries(scenario.metrics).flatMap(([id, metric]) => {
      if (metric.hidden) return []
      const { name, unit, service, min, max, starts, noise, objective } = metric
      return [{ id, name, unit, service, min, max, starts, noise, ...(objective === undefined ? {} : { objective }) }]
    }),
    asks: Object.entries(scenario.asks).flatMap(([id, ask]) => (ask.known === undefined ? [briefedAsk(id, ask)] : [])),
    tells: Object.entries(scenario.tells).map(([id, { label, hint, text, slots }]) => ({
      id,
      label,
      hint,
      text,
      slots: briefedSlots(slots),
    })),
    decisions: Object.entries(scenario.decisions).flatMap(([id, decision]) =>
      decision.known === undefined ? [briefedDecision(id, decision)] : [],
    ),
    components: Object.entries(scenario.components).map(([id, name]) => ({ id, name })),
    checklists: scenario.checklists.flatMap((list) => {
      const items = list.items
        .filter((item) => !item.hidden)
        .map(({ id, text, within, late }) => ({ id, text, within, late }))
      return items.length === 0 ? [] : [{ id: list.id, title: list.title, phase: list.phase, items }]
    }),
    risks: scenario.resolve.needs.filter((need) => need.acceptable).map(({ id, name }) => ({ id, name })),
    severities: Object.entries(SEVERITY_MEANS).map(([id, means]) => ({ id: id as Severity, means })),
  }
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '')
}

/** An ask as the composer offers it. */
export function briefedAsk(id: string, { label, hint, text, slots, risky }: Ask): BriefedAsk {
  return { id, label, hint, text, slots: briefedSlots(slots), risky }
}

/** A decision as the desk offers it. */
export function briefedDecision(id: string, { question, choices }: Decision): BriefedDecision {
  return { id, question, choices: Object.entries(choices).map(([choice, label]) => ({ id: choice, label })) }
}

function briefedSlots(slots: Record<string, Slot>) {
  return Object.entries(slots).map(([name, { label, options }]) => ({ name, label, options }))
}
