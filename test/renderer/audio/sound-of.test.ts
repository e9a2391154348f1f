import { describe, expect, it } from 'vitest'

import { soundOf } from '../../../renderer/audio/sound-of'
import type { SoundName } from '../../../renderer/audio/sounds'
import type { Fact, FactKind } from '../../../scenarios/engine'

const fact = (body: Record<string, unknown>) => ({ id: 1, at: 1, for: 'seats', ...body }) as unknown as Fact

interface Heard {
  name: string
  body: { kind: FactKind } & Record<string, unknown>
  sound: SoundName | null
}

const talk = { kind: 'message', by: 'mika', to: ['imoc'], in: 'inc-2041' } as const

const HEARD: Heard[] = [
  { name: 'an alert rings the pager', body: { kind: 'alert-fired' }, sound: 'pager' },
  { name: 'a page for you rings the pager', body: { kind: 'page-sent', person: 'imoc', by: 'bot' }, sound: 'pager' },
  { name: 'a page you sent is silent', body: { kind: 'page-sent', person: 'noor', by: 'imoc' }, sound: null },
  { name: 'a page nobody answers escalates', body: { kind: 'page-unanswered' }, sound: 'escalation' },
  { name: 'a page turned down escalates', body: { kind: 'page-declined' }, sound: 'escalation' },
  { name: 'an alert somebody escalates is heard', body: { kind: 'alert-escalated', by: 'mika' }, sound: 'escalation' },
  { name: 'one you escalate is silent', body: { kind: 'alert-escalated', by: 'imoc' }, sound: null },
  { name: 'talk to you is heard', body: talk, sound: 'chat' },
  { name: 'talk to others is silent', body: { ...talk, to: ['ilse'] }, sound: null },
  { name: 'a word in private is heard', body: { ...talk, to: [], in: '@mika' }, sound: 'chat' },
  { name: 'your own words are silent', body: { ...talk, by: 'imoc', in: '@dana' }, sound: null },
  { name: 'the bot asking is heard as talk', body: { kind: 'prompt-given' }, sound: 'chat' },
  { name: 'a read-back is heard', body: { kind: 'loop-read-back' }, sound: 'readBack' },
  { name: 'time running out is heard', body: { kind: 'loop-overdue' }, sound: 'loopDue' },
  { name: 'a deploy that wants to ship is heard', body: { kind: 'deploy-queued' }, sound: 'deploy' },
  { name: 'a deploy that shipped is heard', body: { kind: 'deploy-shipped' }, sound: 'deploy' },
  { name: 'your own lock is silent', body: { kind: 'deploys-locked', by: 'imoc' }, sound: null },
  { name: 'a lock of somebody else is heard', body: { kind: 'deploys-locked', by: 'mika' }, sound: 'deploy' },
  { name: 'your own unlocking is silent', body: { kind: 'deploys-unlocked', by: 'imoc' }, sound: null },
  { name: 'a new state is heard', body: { kind: 'state-set' }, sound: 'phase' },
  { name: 'your own severity is silent', body: { kind: 'severity-set', by: 'imoc' }, sound: null },
  { name: 'a severity set by somebody else is heard', body: { kind: 'severity-set', by: 'dana' }, sound: 'phase' },
  { name: 'command going over is heard', body: { kind: 'command-handed' }, sound: 'phase' },
  { name: 'the end is heard', body: { kind: 'drill-ended', ending: 'resolved' }, sound: 'ended' },
  { name: 'a real incident ends in silence', body: { kind: 'drill-ended', ending: 'real-incident' }, sound: null },
]

/** What has no sound at all. */
const SILENT = [
  'drill-began',
  'state-entered',
  'setting-changed',
  'service-health',
  'breaker-opened',
  'service-reported',
  'metric-course',
  'metric-reached',
  'panel-dark',
  'panel-back',
  'world-event',
  'alert-count',
  'alert-acknowledged',
  'alert-cleared',
  'page-answered',
  'person-joined',
  'person-left',
  'person-briefed',
  'person-busy',
  'person-free',
  'person-adrift',
  'span-exceeded',
  'candour-changed',
  'role-assigned',
  'role-declined',
  'reaction',
  'loop-opened',
  'loop-heard',
  'loop-confirmed',
  'loop-corrected',
  'loop-started',
  'loop-done',
  'loop-reported',
  'loop-refused',
  'loop-cancelled',
  'loop-dropped',
  'loop-acknowledged',
  'loop-owned',
  'loop-let-go',
  'loop-parked',
  'loop-answered',
  'loop-repeated',
  'loop-assumed-heard',
  'loop-harmed',
  'loop-closed',
  'command-claimed',
  'command-offered',
  'watch-passed',
  'loss-accepted',
  'ask-learned',
  'decision-offered',
  'decision-made',
  'diagnosis-voiced',
  'diagnosis-weighed',
  'poll-opened',
  'poll-objected',
  'poll-closed',
  'note-taken',
  'deploy-held',
  'deploy-allowed',
  'status-published',
  'item-cued',
  'item-seen',
  'item-ticked',
  'prompt-answered',
] as const satisfies FactKind[]

/** What has a sound, at least of some doers. */
const SOUNDING = [
  'drill-ended',
  'alert-fired',
  'alert-escalated',
  'page-sent',
  'page-declined',
  'page-unanswered',
  'message',
  'loop-read-back',
  'loop-overdue',
  'command-handed',
  'severity-set',
  'state-set',
  'deploys-locked',
  'deploys-unlocked',
  'deploy-queued',
  'deploy-shipped',
  'prompt-given',
] as const satisfies FactKind[]

type Named = (typeof SILENT)[number] | (typeof SOUNDING)[number]
/** Does not compile while a kind of fact is neither heard nor named silent. */
const UNNAMED: [Exclude<FactKind, Named>] extends [never] ? [] : [Exclude<FactKind, Named>] = []

describe('what a fact sounds like', () => {
  it.each(HEARD)('$name', ({ body, sound }) => {
    expect(soundOf(fact(body))).toBe(sound)
  })

  it.each(SILENT)('%s is silent, whoever did it', (kind) => {
    expect(soundOf(fact({ kind, by: 'mika', to: ['imoc'], person: 'imoc', in: '@mika' }))).toBeNull()
  })

  it('is said of every kind of fact there is', () => {
    expect(UNNAMED).toEqual([])
    expect([...new Set(HEARD.map(({ body }) => body.kind))].sort()).toEqual([...SOUNDING].sort())
  })
})
