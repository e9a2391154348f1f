import type { Found } from './found'

/** Whether somebody can come to say something. */
export function speaks(found: Found, id: string): boolean {
  return (
    id === 'bot' || id === 'monitoring' || found.present.has(id) || found.scenario.people[id]?.kind === 'stakeholder'
  )
}

export function page(found: Found, id: string): void {
  const how = found.scenario.people[id]?.page
  found.say(`paged ${id}`)
  if (!how) {
    found.say(`answered-page ${id}`)
    return
  }
  if (how.misses > 0) found.say(`missed-page ${id}`)
  if (how.declines !== undefined) found.say(`declined-page ${id}`)
  else {
    found.say(`answered-page ${id}`)
    join(found, id)
  }
}

export function join(found: Found, id: string): void {
  found.say(`joined ${id}`)
  if (found.scenario.people[id]?.kind === 'crew') found.present.add(id)
}
