import { MOST_PROBLEMS } from '../limits'
import type { Kind, Meaning } from '../schema/meaning'
import type { Scalar } from '../visits'
import type { CheckedFile } from './rule'

/** Kinds as a sentence has them after "is". */
export const KIND_NAMES: Record<Kind, string> = {
  person: 'a person',
  service: 'a service',
  metric: 'a metric',
  flow: 'a flow',
  setting: 'a setting',
  alert: 'an alert',
  deploy: 'a deploy',
  component: 'a component',
  signal: 'a signal',
  ask: 'an ask',
  tell: 'a tell',
  decision: 'a decision',
  diagnosis: 'a diagnosis',
  channel: 'a channel',
  state: 'a state of the failure',
  ending: 'an ending',
  item: 'an item',
  list: 'a checklist',
  prompt: 'a prompt',
  need: 'a need',
  line: 'a line',
  event: 'an event',
  outcome: 'an outcome',
  raised: 'an event for the chart',
  slot: 'a slot',
  word: 'a word that varies',
}

interface Stranger {
  visit: Name
  word: string
  kinds: string
  guess: string | undefined
}

type Name = Scalar & { meaning: Extract<Meaning, { is: 'name' }> }

const strangersOf = new WeakMap<CheckedFile, Stranger[]>()

/** The names in a file that point at nothing of the kind they should, on any seed. */
export function strangersIn(file: CheckedFile): readonly Stranger[] {
  const known = strangersOf.get(file)
  if (known) return known
  const found: Stranger[] = []
  for (const visit of file.scalars('name')) {
    found.push(...strangers(file, visit))
    if (found.length > MOST_PROBLEMS) break
  }
  strangersOf.set(file, found)
  return found
}

function strangers(file: CheckedFile, visit: Name): Stranger[] {
  const { of, also = [] } = visit.meaning
  if ((!file.main && !of.includes('item')) || of.some((kind) => file.names.unsure(kind))) return []
  if (of.includes('slot') || typeof visit.value !== 'string') return []
  return file.names.drawn(visit.value).flatMap((word) => {
    if (also.includes(word) || of.some((kind) => file.names.has(kind, word))) return []
    if (isChangeOf(visit) && file.names.defined('person').some((each) => each.value === word)) return []
    if (of.includes('channel') && word.startsWith('@') && file.names.has('person', word.slice(1))) return []
    const known = [...of.flatMap((kind) => file.names.of(kind)), ...also]
    // A state is named by its whole path.
    const whole = of.includes('state') ? known.filter((each) => each.endsWith(`.${word}`)) : []
    const guess = whole.length === 1 ? whole[0] : file.guess(word, known)
    return [{ visit, word, kinds: of.map(bare).join(' or '), guess }]
  })
}

/** Whether this is where a scenario changes somebody: those it leaves out are named there only. */
function isChangeOf({ path, on }: Name): boolean {
  return on === 'key' && path.length === 2 && path[0] === 'people-changes'
}

function bare(kind: Kind): string {
  return KIND_NAMES[kind].replace(/^an? /, '')
}
