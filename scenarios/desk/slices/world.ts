import type { Fact, Panel } from '../../engine'
import { append, put } from '../../tables'
import type { Desk, DeskPanel } from '../desk'

/** What is known of services, panels and metrics: only what reached the desk, and when. */
export function seeWorld(desk: Desk, fact: Fact): Desk {
  switch (fact.kind) {
    case 'service-health':
    case 'service-reported': {
      const by = fact.kind === 'service-reported' ? fact.by : 'monitoring'
      const known = { id: fact.service, health: fact.health, asOf: fact.at, by }
      return { ...desk, services: put(desk.services, fact.service, known) }
    }
    case 'panel-dark':
      return setPanel(desk, fact.panel, {
        dark: { since: fact.at, service: fact.service, why: fact.why, fallback: fact.fallback },
      })
    case 'panel-back':
      return setPanel(desk, fact.panel, { dark: null })
    case 'metric-course': {
      const metric = desk.metrics[fact.metric]
      if (!metric) return desk
      const piece = { at: fact.at, from: fact.from, perMinute: fact.perMinute, to: fact.to ?? null }
      return {
        ...desk,
        metrics: put(desk.metrics, fact.metric, { ...metric, course: append(metric.course, piece) }),
      }
    }
    default:
      return desk
  }
}

function setPanel(desk: Desk, panel: Panel, to: DeskPanel): Desk {
  return { ...desk, panels: { ...desk.panels, [panel]: to } }
}
