import type { PersonId } from '../move'
import type { Work } from '../work'

/** Words that blame a colleague (research/domain.md 5b, and STELLA on cover-up under blame). Never part of a mark. */
const BLAME = [
  'your fault',
  'whose fault',
  'who did this',
  'why did you',
  'you should have',
  "you shouldn't have",
  'you broke',
  'careless',
  'sloppy',
  'stupid',
  'incompetent',
  'how could you',
]

/** Words that make it easier to speak up the next time. */
const THANKS = ['thank', 'thanks', 'good catch', 'glad you said', 'well spotted', 'appreciate']

/** Blame makes people keep things to themselves; thanks make it easier to speak up. Whole words only. */
export function changeCandour(work: Work, text: string, to: readonly PersonId[]): void {
  const plain = ` ${text.toLowerCase().replace(/[^a-z']+/g, ' ')} `
  const says = (phrases: readonly string[]) => phrases.some((each) => plain.includes(` ${each} `))
  const change = says(BLAME) ? -45 : says(THANKS) ? 15 : 0
  if (change === 0) return
  for (const id of to) {
    const person = work.drill.people[id]
    if (!person) continue
    const candour = Math.max(0, Math.min(100, person.candour + change))
    if (candour === person.candour) continue
    work.changePerson(id, { candour })
    work.state({ kind: 'candour-changed', person: id, candour }, 'truth')
    work.touch(`candour:${id}`)
  }
}
