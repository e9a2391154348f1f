import type { Kind } from './schema/meaning'
import type { Mapping, Scalar, Visit } from './visits'

/** Everything a scenario defines, by kind; from whatever of the file could be read. */
export interface Names {
  of(kind: Kind): readonly string[]
  has(kind: Kind, name: string): boolean
  /** Every kind that has this name. */
  kindsOf(name: string): readonly Kind[]
  values(setting: string): readonly string[]
  choices(decision: string): readonly string[]
  reaches(metric: string): readonly number[]
  /** The blanks of an ask or a tell, each with its options. */
  slots(of: 'asks' | 'tells', id: string): ReadonlyMap<string, readonly string[]>
  /** A text as each draw of `varies` would have it. */
  drawn(text: string): string[]
  /** Whether what defines a kind has another shape, so that nobody can tell what there is. */
  unsure(kind: Kind): boolean
  /** Where something was defined. */
  defined(kind: Kind): readonly Scalar[]
}

const SECTIONS: Readonly<Record<string, Kind>> = {
  channels: 'channel',
  people: 'person',
  services: 'service',
  metrics: 'metric',
  settings: 'setting',
  alerts: 'alert',
  deploys: 'deploy',
  signals: 'signal',
  asks: 'ask',
  tells: 'tell',
  decisions: 'decision',
  diagnoses: 'diagnosis',
  failure: 'state',
  ends: 'ending',
  checklists: 'item',
}

/** Of more draws than these, the first ones speak for the others. */
const MOST_DRAWN = 64
const TOKEN = /<([a-z0-9-]+)>/g

/**
 * @param files - what was come by in the scenario's file, then in those it includes
 * @param hidden - whether there may be more of a kind than could be read
 */
export function namesOf(files: ReadonlyArray<readonly Visit[]>, hidden: (kind: Kind) => boolean = () => false): Names {
  const shares = files.map(shareOf)
  const defined = new Map<Kind, Scalar[]>()
  for (const share of shares) {
    for (const [kind, places] of share.defined) defined.set(kind, [...(defined.get(kind) ?? []), ...places])
  }
  const roots = shares.flatMap((share) => share.root ?? [])
  const [scenario] = roots
  const sections = new Map<string, Record<string, unknown>>()
  const section = (name: string) => {
    const known = sections.get(name) ?? record(scenario?.fields.get(name)?.raw)
    sections.set(name, known)
    return known
  }
  const ids = new Map<Kind, string[]>()
  for (const [kind, places] of defined) {
    ids.set(kind, [...new Set(places.map((each) => (kind === 'state' ? statePath(each.path) : String(each.value))))])
  }
  ids.set('line', [...(ids.get('line') ?? []), ...(ids.get('signal') ?? []), ...(ids.get('diagnosis') ?? [])])
  const unnamed = Object.entries(section('asks')).flatMap(([id, ask]) =>
    list(record(ask).outcomes).map((_, index) => `${id}-${index}`),
  )
  ids.set('outcome', [...(ids.get('outcome') ?? []), ...unnamed])

  // One item for everybody who joins and needs telling, or for every risky ask, as folding the lists makes them.
  const people = peopleIn(roots, section('people-changes'))
  ids.set(
    'person',
    (ids.get('person') ?? []).filter((id) => people.has(id)),
  )
  const joiners = [...people].flatMap(([id, { kind, present, briefed }]) => {
    return kind !== 'stakeholder' && present !== true && briefed !== true ? [id] : []
  })
  const risky = Object.entries(section('asks')).flatMap(([id, ask]) => (record(ask).risky === true ? [id] : []))
  const each = shares
    .flatMap((share) => share.many)
    .flatMap(({ item, of }) => (of === 'risky' ? risky : joiners).map((id) => `${item}-${id}`))
  ids.set('item', [...(ids.get('item') ?? []), ...each])

  const kinds = new Map<string, Kind[]>()
  for (const [kind, all] of ids) for (const id of new Set(all)) kinds.set(id, [...(kinds.get(id) ?? []), kind])
  const unsure = new Set(shares.flatMap((share) => share.unsure))

  // Of each word, all the draws that have it.
  const draws = new Map<string, Array<Record<string, unknown>>>()
  for (const each of Object.values(section('varies'))) {
    const options = list(each).slice(0, MOST_DRAWN).map(record)
    for (const word of new Set(options.flatMap((draw) => Object.keys(draw)))) draws.set(word, options)
  }
  const slots = (of: 'asks' | 'tells', id: string) =>
    new Map(
      Object.entries(record(record(section(of)[id]).slots)).map(([name, slot]) => [
        name,
        list(record(slot).options).map(String),
      ]),
    )
  return {
    of: (kind) => ids.get(kind) ?? [],
    has: (kind, name) => kinds.get(name)?.includes(kind) ?? false,
    kindsOf: (name) => kinds.get(name) ?? [],
    values: (setting) => list(section('settings')[setting]).map(String),
    choices: (decision) => Object.keys(record(record(section('decisions')[decision]).choices)),
    reaches: (metric) => list(record(section('metrics')[metric]).reaches).map(Number),
    slots,
    unsure: (kind) => hidden(kind) || unsure.has(kind),
    defined: (kind) => defined.get(kind) ?? [],
    drawn: (text) => {
      if (!text.includes('<')) return [text]
      const concerned = new Set(tokensOf(text).flatMap((word) => (draws.has(word) ? [draws.get(word) ?? []] : [])))
      let drawn = [text]
      for (const options of concerned) {
        const some = options.slice(0, Math.max(1, Math.floor(MOST_DRAWN / drawn.length)))
        drawn = drawn.flatMap((each) => some.map((draw) => fill(each, draw)))
      }
      return [...new Set(drawn)]
    },
  }
}

/** What one file adds to the names of a scenario. */
interface Share {
  defined: ReadonlyMap<Kind, readonly Scalar[]>
  root: Mapping | undefined
  /** Items that there is one of for everybody, or for every ask. */
  many: ReadonlyArray<{ item: string; of: unknown }>
  /** What should define these has another shape. */
  unsure: readonly Kind[]
}

/** Files that many scenarios include are looked through once. */
const sharesBefore = new WeakMap<readonly Visit[], Share>()

function shareOf(visits: readonly Visit[]): Share {
  const known = sharesBefore.get(visits)
  if (known) return known
  const defined = new Map<Kind, Scalar[]>()
  const many: Array<{ item: string; of: unknown }> = []
  const unsure: Kind[] = []
  for (const visit of visits) {
    if (visit.what === 'scalar' && visit.meaning?.is === 'defines') {
      const list = defined.get(visit.meaning.kind)
      if (list) list.push(visit)
      else defined.set(visit.meaning.kind, [visit])
    } else if (visit.what === 'mapping' && visit.meaning?.is === 'part' && visit.meaning.part === 'item') {
      const of = visit.fields.get('each')?.raw
      if (of !== undefined) many.push({ item: String(visit.fields.get('id')?.raw), of })
    } else if (visit.what === 'misfit' && visit.path.length === 1) {
      const kind = SECTIONS[String(visit.path[0])]
      if (kind) unsure.push(kind)
    }
  }
  const root = visits.find((each): each is Mapping => each.what === 'mapping' && each.path.length === 0)
  const share = { defined, root, many, unsure }
  sharesBefore.set(visits, share)
  return share
}

/** Everybody of the scenario and of the files it includes, as it changes them; those it leaves out are not there. */
function peopleIn(roots: readonly Mapping[], changes: Record<string, unknown>): Map<string, Record<string, unknown>> {
  const all = roots.flatMap((root) => Object.entries(record(root.fields.get('people')?.raw)))
  return new Map(
    all.flatMap(([id, person]) => {
      const change = record(Object.hasOwn(changes, id) ? changes[id] : undefined)
      return change.drop === true ? [] : [[id, { ...record(person), ...change }]]
    }),
  )
}

/** The words in angle brackets in a text. */
export function tokensOf(text: string): string[] {
  return [...text.matchAll(TOKEN)].map((match) => match[1] ?? '')
}

/** A state's path from the top, from where it stands in the file. */
export function statePath(path: readonly (string | number)[]): string {
  return path.filter((_, index) => index > 1 && index % 2 === 0).join('.')
}

function fill(text: string, draw: Record<string, unknown>): string {
  return text.replace(TOKEN, (whole, word: string) => (Object.hasOwn(draw, word) ? String(draw[word]) : whole))
}

function record(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
