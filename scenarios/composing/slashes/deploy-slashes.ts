import { COMPONENT_STATES, type ComponentState, INCIDENT_STATES, type IncidentState } from '../../engine'
import { findCalled, plainWords, someOf } from '../find-called'
import { readLength } from '../length'
import { read, type Seat, unread } from '../seat'
import type { Slash } from './slash'
import { reason } from './targets'

const DEPLOYS = 'Write "/deploys lock WHY", "/deploys unlock WHY" or "/deploys allow WHICH because WHY".'

/** Deploys, and what the public is told. */
export const DEPLOY_SLASHES: readonly Slash[] = [
  {
    id: 'deploys',
    word: 'deploys',
    hint: 'lock why | unlock why | allow which because why',
    says: 'Locks deploys, unlocks them, or lets one through',
    example: '/deploys lock the web tier is down',
    read: readDeploys,
    complete: (_, { desk }) => [
      'lock ',
      'unlock ',
      ...desk.deploys.queue.map(({ deploy }) => `allow ${deploy} because `),
    ],
  },
  {
    id: 'status-page',
    word: 'update',
    hint: '[state:] words[; component is state][; next in 20 min]',
    says: 'Publishes an update on the public status page',
    example: '/update investigating: Pages are slow. Orders are safe.; Shop is degraded; next in 20 min',
    read: readUpdate,
    complete: (rest, { desk }) => {
      const cut = rest.lastIndexOf(';')
      if (cut < 0) return INCIDENT_STATES.map((state) => `${state}: `)
      const before = rest.slice(0, cut)
      const states = desk.briefing.components.flatMap(({ name }) =>
        COMPONENT_STATES.map((state) => `${before}; ${name} is ${shown(state)}`),
      )
      return [`${before}; next in `, `${before}; no promise`, ...states]
    },
  },
]

function readDeploys(rest: string, { desk }: Seat): ReturnType<Slash['read']> {
  const [verb = '', ...others] = rest.trim().split(/\s+/)
  const words = others.join(' ')
  switch (verb.toLowerCase()) {
    case 'lock': {
      const allowed = /(?:^|[\s;,])allow(?:ing)?\s+(.+)$/i.exec(words)
      const named = allowed?.[1]?.split(/\s*,\s*/) ?? []
      const allow = named.every((each) => desk.deploys.queue.some(({ deploy }) => deploy === each)) ? named : []
      const why = allow.length > 0 ? words.slice(0, allowed?.index) : words
      return read({ do: 'lock-deploys', reason: reason(why), allow })
    }
    case 'unlock':
      return read({ do: 'unlock-deploys', reason: reason(words) })
    case 'allow': {
      const [which = '', because = ''] = words.split(/\s+because\s+/i)
      const queue = desk.deploys.queue.map(({ deploy, what }) => ({ id: deploy, label: what }))
      const found = findCalled(which, queue)
      if (!Array.isArray(found)) return read({ do: 'allow-deploy', deploy: found.id, reason: because.trim() })
      if (queue.length === 0) return unread('No deploy is waiting.')
      return unread(`Say which deploy: ${someOf(queue.map(({ id }) => id))}. ${DEPLOYS}`)
    }
    default:
      return unread(DEPLOYS)
  }
}

function readUpdate(rest: string, { desk }: Seat): ReturnType<Slash['read']> {
  const named = /^(investigating|identified|monitoring|resolved)\s*:\s*/i.exec(rest.trim())
  const state = (named?.[1]?.toLowerCase() as IncidentState | undefined) ?? desk.incident.state
  const pieces = rest
    .trim()
    .slice(named?.[0].length ?? 0)
    .split(';')
  const components: Array<[string, ComponentState]> = []
  let nextUpdateIn: number | null = null
  // From the end: whatever is neither a component nor the time of the next update belongs to the words.
  for (;;) {
    const piece = pieces.at(-1)?.trim() ?? ''
    const next = /^next(?: update)?(?: in)?\s+(.+)$/i.exec(piece)
    const length = next ? readLength(next[1] ?? '') : null
    const component = componentIn(piece, desk.briefing.components)
    if (length !== null) nextUpdateIn = length
    else if (component) components.unshift([component.id, component.state])
    else if (!/^no promise$/i.test(piece)) break
    pieces.pop()
    if (pieces.length === 0) break
  }
  const text = pieces.join(';').trim()
  if (text === '')
    return unread('Write what customers see and what is being done, as in "/update Pages are slow; next in 20 min".')
  return read({ do: 'publish', state, components: Object.fromEntries(components), text, nextUpdateIn })
}

function componentIn(
  piece: string,
  components: ReadonlyArray<{ id: string; name: string }>,
): { id: string; state: ComponentState } | null {
  const split = /^(.+?)\s*(?:\bis\b|=|:)\s*(.+)$/i.exec(piece)
  if (!split) return null
  const component = components.find(({ id, name }) =>
    [plainWords(id), plainWords(name)].includes(plainWords(split[1] ?? '')),
  )
  const typed = plainWords(split[2] ?? '')
  const state = COMPONENT_STATES.find((each) => shown(each) === typed || shown(each).split(' ').includes(typed))
  return component && state ? { id: component.id, state } : null
}

function shown(state: ComponentState): string {
  return state.replaceAll('_', ' ')
}
