import { closest } from '../closest'
import type { Kind, Meaning } from '../schema/meaning'
import type { Scalar } from '../walk'
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
  word: string
  kinds: string
  guess: string | undefined
}

/** What a name could stand for and does not, on any seed. */
export function strangers(
  file: CheckedFile,
  visit: Scalar & { meaning: Extract<Meaning, { is: 'name' }> },
): Stranger[] {
  const { of, also = [] } = visit.meaning
  if ((!file.main && !of.includes('item')) || of.some((kind) => file.names.unsure(kind))) return []
  if (of.includes('slot') || typeof visit.value !== 'string') return []
  const known = [...of.flatMap((kind) => file.names.of(kind)), ...also]
  return file.names.drawn(visit.value).flatMap((word) => {
    if (known.includes(word)) return []
    if (of.includes('channel') && word.startsWith('@') && file.names.of('person').includes(word.slice(1))) return []
    // A state is named by its whole path.
    const whole = of.includes('state') ? known.filter((each) => each.endsWith(`.${word}`)) : []
    return [{ word, kinds: of.map(bare).join(' or '), guess: whole.length === 1 ? whole[0] : closest(word, known) }]
  })
}

function bare(kind: Kind): string {
  return KIND_NAMES[kind].replace(/^an? /, '')
}
