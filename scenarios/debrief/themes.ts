import { type Fact, type FactKind, IMOC } from '../engine'
import type { Scenario } from '../format'
import { checkingAsks } from '../scoring'
import type { Theme, ThemeId } from './debrief'

const BY_KIND: Partial<Record<FactKind, ThemeId>> = {
  'command-claimed': 'command',
  'command-offered': 'command',
  'command-handed': 'command',
  'loss-accepted': 'command',
  'severity-set': 'command',
  'state-set': 'command',
  'decision-made': 'command',
  'decision-offered': 'command',
  'poll-opened': 'command',
  'poll-objected': 'command',
  'deploys-locked': 'command',
  'deploys-unlocked': 'command',
  'diagnosis-voiced': 'picture',
  'diagnosis-weighed': 'picture',
  'note-taken': 'picture',
  'alert-fired': 'picture',
  'panel-dark': 'picture',
  'panel-back': 'picture',
  'page-sent': 'people',
  'person-joined': 'people',
  'person-briefed': 'people',
  'person-adrift': 'people',
  'person-left': 'people',
  'role-assigned': 'people',
  'span-exceeded': 'people',
  'status-published': 'public',
  'service-health': 'world',
  'world-event': 'world',
  'deploy-held': 'world',
  'deploy-shipped': 'world',
  'breaker-opened': 'world',
  'drill-ended': 'world',
}

const ORDER: readonly ThemeId[] = ['picture', 'command', 'orders', 'warnings', 'people', 'public', 'world']

/**
 * Sorts what happened by what it was about instead of when: the picture, command, orders, warnings, people, what
 * the public was told, the world. Debriefing by theme opens more than going through the clock (`domain.md` 5a).
 */
export function themesOf(facts: readonly Fact[], scenario: Scenario): Theme[] {
  const checks = checkingAsks(scenario)
  const loops = new Map<string, ThemeId>()
  const byTheme = new Map<ThemeId, number[]>(ORDER.map((id) => [id, []]))
  const stakeholder = (person: string | null) => person !== null && scenario.people[person]?.kind === 'stakeholder'
  for (const fact of facts) {
    if (fact.kind === 'loop-opened') {
      const looks = fact.ask !== undefined && (checks.has(fact.ask) || /report|status|numbers|how-long/.test(fact.ask))
      const theme = fact.way === 'in' ? (stakeholder(fact.by) ? 'public' : 'warnings') : looks ? 'picture' : 'orders'
      loops.set(fact.loop, theme)
    }
    const theme = themeOf(fact, loops, stakeholder)
    if (theme) byTheme.get(theme)?.push(fact.id)
  }
  return ORDER.map((id) => ({ id, facts: byTheme.get(id) ?? [] })).filter((theme) => theme.facts.length > 0)
}

function themeOf(
  fact: Fact,
  loops: ReadonlyMap<string, ThemeId>,
  stakeholder: (person: string | null) => boolean,
): ThemeId | null {
  if ('loop' in fact && fact.loop !== undefined) return loops.get(fact.loop) ?? null
  if (fact.kind === 'message') {
    if (stakeholder(fact.by) || fact.to.some(stakeholder)) return 'public'
    return fact.by === IMOC ? 'command' : 'people'
  }
  return BY_KIND[fact.kind] ?? null
}
