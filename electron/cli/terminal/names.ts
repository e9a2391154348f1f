import { BOT, type Briefing, IMOC } from '../../../scenarios/engine'

/** What anything with an id is called, at the desk: people, services, decisions, items, asks. */
export function namesIn(briefing: Briefing, you = 'you'): (id: string) => string {
  const { people, services, checklists, decisions, asks, components } = briefing
  const names = new Map<string, string>([
    [IMOC, you],
    [BOT, 'bot'],
    ...people.map(({ id, name }) => [id, name] as const),
    ...components.map(({ id, name }) => [`component ${id}`, name] as const),
    ...services.map(({ id, name }) => [`service ${id}`, name] as const),
    ...decisions.map(({ id, question }) => [`decision ${id}`, question] as const),
    ...asks.map(({ id, label }) => [`ask ${id}`, label] as const),
    ...checklists.flatMap(({ items }) => items.map(({ id, text }) => [`item ${id}`, text] as const)),
  ])
  return (id) => names.get(id) ?? id.replace(/^\w+ /, '')
}
