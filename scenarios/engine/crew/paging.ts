import { post } from '../loops/post'
import type { PersonId } from '../move'
import type { Work } from '../work'
import { comeIn } from './joining'
import { stepPresence } from './presence-machine'
import { slipping, slowness } from './stamina'

/** How long a page rings before it counts as unanswered. */
const RINGS_FOR = 120

/** Pages somebody. Whether and when they answer is theirs; silence is said after two minutes. */
export function pagePerson(work: Work, person: PersonId, by: PersonId, because: string): void {
  const next = stepPresence(work.person(person).presence, 'PAGE')
  const how = work.scenario.people[person]?.page
  const page = `p${work.drill.next.page++}`
  work.state({ kind: 'page-sent', page, person, by, because })
  if (next === null || !how) {
    work.state({ kind: 'page-answered', page, person })
    return
  }
  work.changePerson(person, { presence: 'paged' })
  const missed = work.chance(`page-missed:${person}`) < slipping(work, person, how.misses)
  work.put('pages', page, {
    person,
    state: missed ? 'missing' : how.declines === undefined ? 'answering' : 'declining',
  })
  work.schedule(missed ? RINGS_FOR : Math.round(work.seconds(how.answers, `page:${person}`) * slowness(work, person)), {
    do: 'page',
    page,
  })
}

/** A page has rung long enough: it is answered, declined or left unanswered. */
export function pageRings(work: Work, page: string): void {
  const ringing = work.drill.pages[page]
  if (!ringing) return
  const { person, state } = ringing
  work.drop('pages', page)
  if (work.person(person).presence !== 'paged') return
  if (state === 'missing') {
    work.changePerson(person, { presence: 'away' })
    work.state({ kind: 'page-unanswered', page, person })
  } else if (state === 'declining') {
    work.changePerson(person, { presence: 'away' })
    const text = work.scenario.people[person]?.page?.declines ?? ''
    work.state({ kind: 'page-declined', page, person, text })
    post(work, { in: `@${person}`, by: person, text })
  } else {
    work.state({ kind: 'page-answered', page, person })
    comeIn(work, person, 'paged')
  }
}
