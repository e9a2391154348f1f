import type { Briefing, Panel } from '../engine'
import { PANELS } from '../engine'
import { tableOf } from '../tables'
import type { Desk, DeskItem, DeskPanel } from './desk'

/** The desk before anything has happened: what the briefing says, and nothing known beyond it. */
export function openDesk(briefing: Briefing): Desk {
  const items = briefing.checklists.flatMap((list) =>
    list.items.map((item): [string, DeskItem] => [
      item.id,
      { ...item, checklist: list.id, cuedAt: null, due: null, seenAt: null, evidence: null, ticked: false },
    ]),
  )
  return {
    briefing,
    at: 0,
    ended: null,
    incident: { severity: null, severitySince: null, state: 'investigating', stateSince: 0, command: null },
    deploys: { lock: null, queue: [] },
    statusPage: {
      posts: [],
      components: Object.fromEntries(briefing.components.map(({ id }) => [id, 'operational'])),
      nextUpdateAt: null,
    },
    alerts: tableOf(),
    pages: tableOf(),
    rooms: tableOf(briefing.channels.map(({ id, topic }) => [id, { id, direct: null, topic, messages: [] }])),
    messages: tableOf(),
    threads: tableOf(),
    people: tableOf(
      briefing.people.map(({ id }) => [
        id,
        {
          id,
          presence: 'away',
          joinedAt: null,
          how: null,
          needsBriefing: false,
          briefed: null,
          doing: null,
          adrift: null,
          role: null,
        },
      ]),
    ),
    loops: tableOf(),
    asks: briefing.asks,
    decisions: briefing.decisions.map((decision) => ({ ...decision, offeredAt: 0, made: null })),
    diagnoses: [],
    polls: [],
    items: tableOf(items),
    prompts: [],
    services: tableOf(briefing.services.map(({ id }) => [id, { id, health: 'healthy', asOf: 0, by: 'monitoring' }])),
    panels: Object.fromEntries(PANELS.map((panel) => [panel, { dark: null }])) as Record<Panel, DeskPanel>,
    metrics: tableOf(
      briefing.metrics.map(({ id, starts }) => [id, { id, course: [{ at: 0, from: starts, perMinute: 0, to: null }] }]),
    ),
    notes: [],
    handedTo: null,
  }
}
