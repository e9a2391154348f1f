import { type Fact, type FactKind, type FactOf, IMOC } from '../../scenarios/engine'
import type { SoundName } from './sounds'

type SoundFor<F extends Fact> = SoundName | null | ((fact: F) => SoundName | null)

const toYou = (fact: { by: string; to: readonly string[]; in: string }) =>
  fact.by !== IMOC && (fact.to.includes(IMOC) || fact.in.startsWith('@'))
const byOthers =
  (sound: SoundName) =>
  ({ by }: { by: string }) =>
    by === IMOC ? null : sound

/** What each kind of fact sounds like. What one did oneself is silent, and so is whatever a caption could not put in three words. */
const SOUND_OF: { [K in FactKind]: SoundFor<FactOf<K>> } = {
  'drill-began': null,
  'drill-ended': ({ ending }) => (ending === 'real-incident' ? null : 'ended'),
  'state-entered': null,
  'setting-changed': null,
  'service-health': null,
  'breaker-opened': null,
  'service-reported': null,
  'metric-course': null,
  'metric-reached': null,
  'panel-dark': null,
  'panel-back': null,
  'world-event': null,
  'alert-fired': 'pager',
  'alert-count': null,
  'alert-acknowledged': null,
  'alert-escalated': byOthers('escalation'),
  'alert-cleared': null,
  'page-sent': ({ person }) => (person === IMOC ? 'pager' : null),
  'page-answered': null,
  'page-declined': 'escalation',
  'page-unanswered': 'escalation',
  'person-joined': null,
  'person-left': null,
  'person-briefed': null,
  'person-busy': null,
  'person-free': null,
  'person-adrift': null,
  'span-exceeded': null,
  'candour-changed': null,
  'role-assigned': null,
  'role-declined': null,
  message: (fact) => (toYou(fact) ? 'chat' : null),
  reaction: null,
  'loop-opened': null,
  'loop-heard': null,
  'loop-read-back': 'readBack',
  'loop-confirmed': null,
  'loop-corrected': null,
  'loop-started': null,
  'loop-done': null,
  'loop-reported': null,
  'loop-refused': null,
  'loop-overdue': 'loopDue',
  'loop-cancelled': null,
  'loop-dropped': null,
  'loop-acknowledged': null,
  'loop-owned': null,
  'loop-let-go': null,
  'loop-parked': null,
  'loop-answered': null,
  'loop-repeated': null,
  'loop-assumed-heard': null,
  'loop-harmed': null,
  'loop-closed': null,
  'command-claimed': null,
  'command-offered': null,
  'command-handed': 'phase',
  'watch-passed': null,
  'severity-set': byOthers('phase'),
  'state-set': 'phase',
  'loss-accepted': null,
  'ask-learned': null,
  'decision-offered': null,
  'decision-made': null,
  'diagnosis-voiced': null,
  'diagnosis-weighed': null,
  'poll-opened': null,
  'poll-objected': null,
  'poll-closed': null,
  'note-taken': null,
  'deploys-locked': byOthers('deploy'),
  'deploys-unlocked': byOthers('deploy'),
  'deploy-queued': 'deploy',
  'deploy-held': null,
  'deploy-allowed': null,
  'deploy-shipped': 'deploy',
  'status-published': null,
  'item-cued': null,
  'item-seen': null,
  'item-ticked': null,
  'prompt-given': 'chat',
  'prompt-answered': null,
}

/** What a fact sounds like; most are silent. */
export function soundOf(fact: Fact): SoundName | null {
  const sound = SOUND_OF[fact.kind] as SoundFor<Fact>
  return typeof sound === 'function' ? sound(fact) : sound
}
