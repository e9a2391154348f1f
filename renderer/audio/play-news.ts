import { type Fact, IMOC } from '../../scenarios/engine'
import type { SessionStore } from '../store/session-store'
import { play } from './player'
import type { SoundName } from './sounds'

/** Which of several sounds due at once is heard: the first of these. */
const ORDER: readonly SoundName[] = ['ended', 'pager', 'loopDue', 'readBack', 'message']

/** Plays what the news of a sitting sounds like, one sound for one lot of news. Returns how to stop. */
export function playNews(store: SessionStore): () => void {
  return store.subscribe((now, before) => {
    if (now.news === before.news) return
    const due = new Set(now.news.map(soundOf))
    const sound = ORDER.find((name) => due.has(name))
    if (sound) void play(sound)
  })
}

/** What a fact sounds like; most are silent. */
export function soundOf(fact: Fact): SoundName | null {
  switch (fact.kind) {
    case 'alert-fired':
      return 'pager'
    case 'loop-read-back':
      return 'readBack'
    case 'loop-overdue':
      return 'loopDue'
    case 'drill-ended':
      return 'ended'
    case 'message':
      return fact.by !== IMOC && (fact.to.includes(IMOC) || fact.in.startsWith('@')) ? 'message' : null
    default:
      return null
  }
}
