import type { Move } from '../../engine'
import { once } from '../memory'
import { crewHere, type View } from '../view'
import { componentsNow } from './public-page'

/** Once it is resolved: thanks, the last post, what is left with a name to it, and home. */
export function seeToWhatIsLeft(view: View): Move[] {
  const { desk, now, memory } = view
  const [first] = crewHere(view)
  if (first && once(memory, 'let-go', now)) return [{ do: 'release', person: first.id }]
  const posted = desk.statusPage.posts.at(-1)?.state === 'resolved'
  if (!posted && desk.panels['status-page'].dark === null && once(memory, 'last-post', now)) {
    const text = 'Resolved. It has held and was checked from outside. What was lost, if anything, will be written up.'
    return [{ do: 'publish', state: 'resolved', components: componentsNow(view), text, nextUpdateIn: null }]
  }
  if (once(memory, 'next-steps', now)) {
    const scribe = desk.briefing.people.find(({ id }) => desk.people[id]?.role === 'scribe')?.name ?? 'The IMOC'
    return [{ do: 'note', kind: 'todo', text: `${scribe}: the write-up, and a name for everything that is left.` }]
  }
  return once(memory, 'stood-down', now) ? [{ do: 'stop', because: 'ended-early' }] : []
}
