import type { Proof, Subject } from '../finding'

type Uses = (kind: 'person' | 'service' | 'metric' | 'setting' | 'ask' | 'tell' | 'decision', id: string) => boolean

/**
 * What is defined and never comes up, one proof a kind.
 *
 * @param included - whether something comes from a file that other scenarios include as well
 */
export function unusedProofs(uses: Uses, included: (kind: 'person', id: string) => boolean): Record<string, Proof> {
  const all = (section: keyof Subject['scenario'], test: (id: string, subject: Subject) => string | null): Proof => {
    return (subject) =>
      Object.keys(subject.scenario[section] as object).flatMap((id) => {
        const why = test(id, subject)
        return why === null ? [] : [{ at: { path: [section, id], on: 'key' as const }, message: why }]
      })
  }
  const happens = (section: keyof Subject['scenario'], verb: string, says: (id: string) => string) =>
    all(section, (id, { reach }) => (reach.happenings.has(`${verb} ${id}`) ? null : says(id)))
  return {
    'unused/person': all('people', (id, { scenario, reach }) => {
      // Nobody needs all of a company in each of its drills.
      if (included('person', id)) return null
      const person = scenario.people[id]
      if (person?.kind === 'crew') {
        if (!reach.present.has(id) && !reach.happenings.has(`declined-page ${id}`))
          return `"${id}" never comes to be there: not present, never joining, and without a "page".`
        const has =
          uses('person', id) || person.takes.length > 0 || person.adrift !== undefined || person.page !== undefined
        return has ? null : `"${id}" has nothing of their own: no line, no ask, no outcome and no role is theirs.`
      }
      return speakersIn(scenario).has(id) ? null : `"${id}" never says anything.`
    }),
    'unused/service': all('services', (id, { scenario }) => {
      const service = scenario.services[id]
      const used = uses('service', id) || (service?.needs.length ?? 0) > 0 || (service?.customers ?? 0) > 0
      return used ? null : `Nothing speaks of the service "${id}": nothing needs it, nothing happens to it.`
    }),
    'unused/metric': all('metrics', (id, { scenario }) => {
      const metric = scenario.metrics[id]
      if (!metric || uses('metric', id)) return null
      if (metric.hidden) return `The metric "${id}" is hidden and nothing looks at it.`
      return metric.rates.length > 0 || metric.follows
        ? null
        : `The metric "${id}" never moves and nothing looks at it.`
    }),
    'unused/setting': all('settings', (id, { reach }) => {
      if (!reach.happenings.has(`switched ${id}`)) return `The setting "${id}" is never changed.`
      return uses('setting', id) ? null : `Nothing looks at the setting "${id}", so changing it changes nothing.`
    }),
    'unused/alert': happens('alerts', 'alerted', (id) => `The alert "${id}" never fires.`),
    'unused/deploy': happens('deploys', 'queued', (id) => `The deploy "${id}" never comes up.`),
    'unused/signal': happens('signals', 'signalled', (id) => `Nobody ever says "${id}".`),
    'unused/diagnosis': happens('diagnoses', 'voiced', (id) => `Nobody ever voices "${id}".`),
    'unused/ask': all('asks', (id, { scenario }) => {
      const { outcomes = [], objections = [] } = scenario.asks[id] ?? {}
      const does = objections.length > 0 || outcomes.some(({ do: effects = [] }) => effects.length > 0)
      if (does || uses('ask', id) || outcomes.some(({ say }) => tells(say))) return null
      return `Asking for "${id}" closes nothing, is looked for by nothing and changes nothing, and "${outcomes[0]?.say}" tells nothing.`
    }),
    'unused/decision': all('decisions', (id) =>
      uses('decision', id) || uses('decision', '*')
        ? null
        : `Nothing looks at the decision "${id}", so deciding it changes nothing and is not marked.`,
    ),
    'unused/tell': all('tells', (id, { scenario }) =>
      uses('tell', id) || (scenario.tells[id]?.do?.length ?? 0) > 0
        ? null
        : `Telling "${id}" closes nothing, is looked for by nothing and does nothing.`,
    ),
    'unused/flow': all('flows', (id, { scenario, reach }) =>
      reach.any(scenario.flows[id]?.['emptied-by'] ?? []) ? null : `Nothing ever empties the cache of "${id}".`,
    ),
  }
}

/** Those of whom something they say is written anywhere. Asked of everybody, and worked out once. */
function speakersIn(scenario: Subject['scenario']): ReadonlySet<string> {
  const known = speakersBefore.get(scenario)
  if (known) return known
  const { people: _, ...rest } = scenario
  const said = JSON.stringify(rest).matchAll(/"(?:by|from)":"([^"]*)"/g)
  const speakers = new Set(Array.from(said, ([, id = '']) => id))
  speakersBefore.set(scenario, speakers)
  return speakers
}

const speakersBefore = new WeakMap<Subject['scenario'], ReadonlySet<string>>()

/** Fewer words than these are no answer to learn from: "Done." */
const LEAST_WORDS = 5

function tells(answer: string): boolean {
  return answer.includes('{') || answer.split(/\s+/).length >= LEAST_WORDS
}
