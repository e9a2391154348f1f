import { parse, stringify } from 'yaml'

/** A scenario of which one thing was broken for good, and what has to be told of it. */
export interface Mutant {
  name: string
  text: string
  code: string
  /** The id of what is broken, as the message has it. */
  of: string
}

// biome-ignore lint/suspicious/noExplicitAny: a file as it is written, before anything is known of it.
type Raw = any
/** Takes away every way in which something comes about; `false` where it can always come about. */
type Cut = (file: Raw) => boolean

/** A signal that is there to be waited for and that nobody ever says. */
const NEVER = 'never-said'

/**
 * Every such mutant of a scenario. Each is broken by how it is made: all ways into a state are taken out, or all that a cue
 * or a look-for names is made impossible, or whatever closes a signal.
 */
export function mutantsOf(text: string): Mutant[] {
  const file = () => {
    const raw = parse(text)
    raw.signals[NEVER] = {
      about: 'x',
      from: Object.keys(raw.people)[0],
      in: raw.incident.channel,
      text: 'x',
      names: [['x']],
    }
    return raw
  }
  const mutant = (name: string, code: string, of: string, cuts: Cut[]): Mutant[] => {
    const raw = file()
    if (cuts.length === 0 || !cuts.every((cut) => cut(raw))) return []
    return [{ name, code, of, text: stringify(raw, { aliasDuplicateObjects: false }) }]
  }
  const whole = file()
  const items: Raw[] = whole.checklists.flatMap((list: Raw) => list.items)
  return [
    ...laterStates(whole.failure).flatMap((state) => [
      ...mutant(`no way into ${state}`, 'proof/unreachable-state', state, [noWayInto(state)]),
      ...mutant(`ways into ${state} that contradict themselves`, 'proof/unreachable-state', state, [never(state)]),
    ]),
    ...items.flatMap(({ id, cue, 'look-for': looked }) => [
      ...mutant(`nothing to attain ${id} by`, 'proof/unattainable-item', id, listed(looked).map(cutterOf)),
      ...mutant(`nothing that cues ${id}`, 'proof/never-cued', id, listed(cue).map(cutterOf)),
    ]),
    ...Object.entries<Raw>(whole.signals).flatMap(([id, signal]) => [
      ...mutant(
        `nobody to close ${id}`,
        'proof/unanswerable-signal',
        id,
        listed(signal['closes-with']).map(nobodyDoes),
      ),
      ...mutant(`${id} not said`, 'unused/signal', id, id === NEVER ? [] : [unsaid(id)]),
    ]),
    ...Object.keys(whole.asks).flatMap((id) => mutant(`nobody to do ${id}`, 'proof/nobody-can', id, [nobodyDoes(id)])),
  ]
}

function cutterOf(happening: string): Cut {
  const [verb = '', id = ''] = happening.split(' ')
  if (['asked', 'read-back', 'confirmed', 'started', 'done', 'reported', 'learned'].includes(verb))
    return unknowable('asks', id)
  if (['signalled', 'acknowledged', 'owned', 'parked', 'answered', 'repeated'].includes(verb)) return unsaid(id)
  if (['decided', 'offered'].includes(verb)) return unknowable('decisions', id)
  if (verb === 'entered') return noWayInto(id)
  return () => false
}

/** Never comes up, so that it can never be asked or decided. */
function unknowable(section: 'asks' | 'decisions', id: string): Cut {
  return (file) => {
    if (!file[section]?.[id]) return false
    file[section][id].known = [`signalled ${NEVER}`]
    each(file, (one) => {
      for (const effect of ['learn', 'offer']) if (effect in one) one[effect] = without(one[effect], id)
    })
    return true
  }
}

/** Only somebody who never comes could do it. */
function nobodyDoes(id: string): Cut {
  return (file) => {
    const ask = file.asks?.[id]
    if (!ask) return false
    file.people.gone = { name: 'Gil Gone', role: 'Edge' }
    ask.of = ['gone']
    for (const outcome of ask.outcomes) if (outcome.by) outcome.by = 'gone'
    for (const person of Object.values<Raw>(file.people)) delete person.points?.[id]
    return true
  }
}

function unsaid(id: string): Cut {
  return (file) => {
    if (!file.signals?.[id]) return false
    each(file, (one) => {
      if ('signal' in one) one.signal = without(one.signal, id)
    })
    return true
  }
}

function noWayInto(state: string): Cut {
  // What is done on the way stays, so that whatever else waits for it still reads well.
  return (file) => changeWays(file, state, ({ target: _, ...rest }) => (rest.do ? rest : null))
}

/** Every way into a state asks for two states of which only one can be. */
function never(state: string): Cut {
  return (file) => {
    const [sibling] = state.split('.')
    const inside = Object.keys(file.failure.states[sibling ?? '']?.states ?? {})
    const [one, other] = inside.map((name) => ({ in: `${sibling}.${name}` }))
    if (!one || !other) return false
    return changeWays(file, state, (way) => ({ ...way, when: { all: [one, other, ...(way.when ? [way.when] : [])] } }))
  }
}

/** @returns whether there were any, and none besides those */
function changeWays(file: Raw, state: string, change: (way: Raw) => Raw | null): boolean {
  if (!laterStates(file.failure).includes(state)) return false
  let found = false
  const changed = (ways: Raw, around: string) =>
    listed(ways).flatMap((each: Raw) => {
      const way = typeof each === 'string' ? { target: each } : each
      const to = way.target === undefined || way.target.includes('.') ? way.target : around + way.target
      if (to !== state && !to?.startsWith(`${state}.`)) return [way]
      found = true
      return change(way) ?? []
    })
  const look = (one: Raw, around: string) => {
    for (const [name, inner] of Object.entries<Raw>(one.states ?? {})) {
      for (const field of ['on', 'after'])
        for (const [event, ways] of Object.entries(inner[field] ?? {})) inner[field][event] = changed(ways, around)
      if (inner.always) inner.always = changed(inner.always, around)
      look(inner, `${around}${name}.`)
    }
  }
  look(file.failure, '')
  return found
}

/** States that one does not begin in, by paths. */
function laterStates(state: Raw, around = ''): string[] {
  return Object.entries<Raw>(state.states ?? {}).flatMap(([name, inner]) => [
    ...(state.type === 'parallel' || state.initial === name ? [] : [around + name]),
    ...laterStates(inner, `${around}${name}.`),
  ])
}

function each(value: Raw, visit: (one: Raw) => void): void {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) visit(value)
  for (const inner of Object.values(value)) each(inner, visit)
}

function without(ids: Raw, id: string): Raw[] {
  return listed(ids).filter((one: Raw) => one !== id)
}

function listed(value: Raw): Raw[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}
