import type { Kind, Meaning, ValueKind } from '../schema/meaning'

const VALUES: Readonly<Record<ValueKind, { noun: string; examples?: readonly unknown[] }>> = {
  id: { noun: 'id', examples: ['replica-lag'] },
  text: { noun: 'text' },
  duration: { noun: 'time', examples: ['90s', '2m30s', '1h'] },
  span: { noun: 'time or span', examples: ['90s', '30s to 90s'] },
  share: { noun: 'share', examples: ['30%'] },
  clock: { noun: 'time of day', examples: ['14:05'] },
  severity: { noun: 'severity' },
  url: { noun: 'address' },
}

/** Kinds of names that are not called what people call them. */
const CALLED: Partial<Record<Kind, string>> = {
  state: 'path of a state',
  channel: 'channel id, or "@" and a person id',
}

/** What a value is called, in a word or a few: what editors show as its title, and the reference says that it takes. */
export function nounOf(meaning: Meaning | undefined): string | undefined {
  switch (meaning?.is) {
    case 'value':
      return VALUES[meaning.kind].noun
    case 'name':
      return [names(meaning.of), ...(meaning.also ?? []).map((each) => `"${each}"`)].join(' or ')
    case 'defines':
      return meaning.kind === 'state' ? 'name of a state' : 'id'
    case 'happening':
      return 'happening'
    case 'event':
      return 'happening or raised event'
    case 'target':
      return 'state to go to'
    case 'initial':
      return 'name of an inner state'
    case 'spoken':
      return 'words'
    case 'setting-value':
      return "one of the setting's values"
    case 'slot-value':
      return "one of the slot's options"
    default:
      return undefined
  }
}

/** How a value of this meaning can look. */
export function examplesOf(meaning: Meaning | undefined): readonly unknown[] | undefined {
  switch (meaning?.is) {
    case 'value':
      return VALUES[meaning.kind].examples
    case 'happening':
      return ['done stop-runs', 'published *', 'entered site.well']
    case 'event':
      return ['done stop-runs', 'cache-warmed']
    case 'target':
      return ['spreading', 'fleet.spreading']
    default:
      return undefined
  }
}

function names(kinds: readonly Kind[]): string {
  return kinds.map((kind) => CALLED[kind] ?? `${kind} id`).join(' or ')
}
