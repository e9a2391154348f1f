import type { Kind } from './schema/meaning'

/** What may come after a verb: ids of these kinds, or these words. */
export interface Verb {
  of?: readonly Kind[]
  words?: readonly string[]
  /** What a further word may be. */
  further?: 'setting-value' | 'health' | 'choice'
  /** Whether the further word has to be there. */
  needsFurther?: true
}

const PANELS = ['graphs', 'alerts', 'deploys', 'runbooks', 'status-page', 'chat', 'map', 'pager']
const ROLES = ['deputy', 'scribe', 'customer-liaison', 'internal-liaison']
const STATES = ['investigating', 'identified', 'monitoring', 'resolved']
const SEVERITIES = ['sev1', 'sev2', 'sev3', 'sev4', 'sev5']
const HANDOVER = ['state', 'hypotheses', 'in-flight', 'promises', 'open-loops', 'risks']
const NOTES = ['note', 'unexplained', 'decision', 'risk', 'todo']

const ask: Verb = { of: ['ask'] }
const signal: Verb = { of: ['signal'] }
const person: Verb = { of: ['person'], words: ['imoc'] }
const alert: Verb = { of: ['alert'] }
const deploy: Verb = { of: ['deploy'] }
const diagnosis: Verb = { of: ['diagnosis'] }

/** In step with the engine's own list; a test holds that. */
const LISTED: Readonly<Record<string, Verb>> = {
  began: { words: ['drill'] },
  ended: { of: ['ending'], words: ['resolved', 'handed-over', 'stopped', 'real-incident'] },
  entered: { of: ['state'] },
  switched: { of: ['setting'], further: 'setting-value' },
  health: { of: ['service'], further: 'health', needsFurther: true },
  reached: { of: ['metric'] },
  dark: { words: PANELS },
  back: { words: PANELS },
  event: { of: ['event'] },
  alerted: alert,
  acked: alert,
  escalated: alert,
  cleared: alert,
  paged: person,
  'answered-page': person,
  'declined-page': person,
  'missed-page': person,
  joined: person,
  left: person,
  briefed: person,
  released: person,
  tasked: person,
  adrift: person,
  assigned: { words: ROLES },
  'assigned-to': person,
  said: { of: ['line'] },
  told: { of: ['tell'] },
  asked: ask,
  aired: ask,
  heard: { of: ['ask', 'signal'] },
  'read-back': ask,
  confirmed: ask,
  corrected: ask,
  started: ask,
  done: ask,
  reported: ask,
  refused: ask,
  cancelled: ask,
  overdue: { of: ['ask', 'signal'] },
  outcome: { of: ['outcome'] },
  signalled: signal,
  repeated: signal,
  marked: signal,
  acknowledged: signal,
  owned: signal,
  parked: signal,
  'let-go': signal,
  answered: signal,
  harmed: signal,
  claimed: { words: ['command'] },
  handing: { words: ['command', ...HANDOVER] },
  handed: { words: ['command', ...HANDOVER] },
  passed: { words: ['three-hours'] },
  set: { words: ['severity', 'state'] },
  severity: { words: SEVERITIES },
  state: { words: STATES },
  learned: ask,
  offered: { of: ['decision'] },
  decided: { of: ['decision'], further: 'choice' },
  voiced: diagnosis,
  pursued: diagnosis,
  'ruled-out': diagnosis,
  'broke-open': { of: ['service'] },
  exceeded: { words: ['span'] },
  polled: { of: ['ask', 'decision'] },
  objected: { of: ['ask', 'decision'] },
  noted: { words: NOTES },
  locked: { words: ['deploys'] },
  unlocked: { words: ['deploys'] },
  queued: deploy,
  held: deploy,
  allowed: deploy,
  shipped: deploy,
  published: { words: STATES },
  promised: { words: ['next-update'] },
  accepted: { of: ['need'] },
  resolved: { words: ['incident'] },
}

/** Every verb of a happening, with what may follow it; without what every object has. */
export const VERBS: Readonly<Record<string, Verb>> = Object.assign(Object.create(null), LISTED)
