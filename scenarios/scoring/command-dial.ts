import { type Fact, type FactKind, IMOC } from '../engine'

/** What a person says who saw the run: a domain from 1 to 5 against its anchors, or *not observed*. */
export interface Rating {
  by: 'self' | 'peer' | 'facilitator'
  domain: string
  /** 1 to 5; `null` is *not observed*, which is an answer too. */
  score: number | null
  /** Facts it rests on. */
  moments: number[]
  text: string
}

export interface CommandDomain {
  id: string
  title: string
  /** What it is about, in one sentence. */
  about: string
  /** What 1, 3 and 5 look like; 2 and 4 lie between. */
  anchors: readonly [low: string, middle: string, high: string]
  source: string
}

/**
 * The Command dial: five domains, filled in by people, never by the engine, never added up. Anchors are ours, after
 * the behaviours that NOTECHS, T-NOTECHS and Ottawa GRS look for (`research/domain.md` 4a).
 */
export const COMMAND_DOMAINS: readonly CommandDomain[] = [
  {
    id: 'leadership',
    title: 'Leadership and command',
    about: 'Whether people knew who was in command, what the plan was, and could say otherwise.',
    anchors: [
      'It was not clear who was in command, or several people steered at once.',
      'Command was claimed and kept; the plan was mostly known, objections were heard when they came.',
      'Command was plain to everybody; intent was said aloud with its reason; objections were asked for, and changed things.',
    ],
    source: 'NOTECHS, leadership and managerial skills; PagerDuty incident commander training',
  },
  {
    id: 'coordination',
    title: 'Coordination and resources',
    about: 'Whether the right people were there, had one task each, and none had too much.',
    anchors: [
      'People waited for a task, did the same thing twice, or reported to nobody.',
      'Most had one task with a time; joiners were briefed when there was time.',
      'Roles were given early; everybody had one task, a time and somebody to report to; load was seen and shared.',
    ],
    source: 'Ottawa GRS, resource utilisation; ICS span of control',
  },
  {
    id: 'communication',
    title: 'Communication',
    about: 'Whether what was said arrived, in both directions, and outsiders heard from one place.',
    anchors: [
      'Orders went to everybody and nobody; warnings passed unanswered.',
      'Orders had a name; most were read back; leadership and the public heard something.',
      'Loops were closed both ways, read-backs listened to, quiet voices answered; updates came when they were promised.',
    ],
    source: 'T-NOTECHS, communication; Ottawa GRS. (NOTECHS itself has no such category.)',
  },
  {
    id: 'awareness',
    title: 'Situation awareness',
    about: 'Whether the picture was kept up: what is so, what it means, what comes next.',
    anchors: [
      'The picture was taken once, or from one source.',
      'It was asked for again at turning points; most changes were noticed within minutes.',
      'It was checked from several sides, said aloud, and what could come next was looked for before it came.',
    ],
    source: 'NOTECHS, situation awareness',
  },
  {
    id: 'decisions',
    title: 'Decision making',
    about: 'Whether options were weighed, chosen with a reason, and looked at again.',
    anchors: [
      'The first option was taken, and stayed.',
      'Options were named for the larger steps; reasons were given for most.',
      'Options and their risks were weighed aloud; small and reversible came first; the outcome was checked and the choice looked at again.',
    ],
    source: 'NOTECHS, decision making; ANTS, decision making',
  },
]

const KINDS: Record<string, ReadonlySet<FactKind>> = {
  leadership: new Set(['command-claimed', 'command-handed', 'severity-set', 'state-set', 'poll-opened', 'poll-closed']),
  coordination: new Set(['role-assigned', 'person-briefed', 'person-adrift', 'page-sent', 'span-exceeded']),
  communication: new Set(['loop-corrected', 'loop-acknowledged', 'loop-repeated', 'loop-answered', 'status-published']),
  awareness: new Set(['diagnosis-voiced', 'note-taken', 'panel-dark', 'loop-harmed']),
  decisions: new Set([
    'decision-made',
    'diagnosis-weighed',
    'deploys-locked',
    'loop-parked',
    'deploys-unlocked',
    'loss-accepted',
  ]),
}

/** Moments worth looking at before a domain is filled in, by ids of facts. What they mean is for people to say. */
export function momentsForDomain(domain: string, facts: readonly Fact[]): number[] {
  const kinds = KINDS[domain]
  if (!kinds) return []
  return facts
    .filter((fact) => fact.for === 'seats' && kinds.has(fact.kind))
    .filter((fact) => fact.kind !== 'page-sent' || fact.by === IMOC)
    .map((fact) => fact.id)
}
