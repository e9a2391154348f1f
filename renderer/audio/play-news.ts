import type { SessionStore } from '../store/session-store'
import { play } from './play'
import { soundOf } from './sound-of'
import type { SoundName } from './sounds'

/** Which of several sounds due at once is heard: the first of these. */
const ORDER: readonly SoundName[] = ['ended', 'pager', 'escalation', 'loopDue', 'readBack', 'phase', 'deploy', 'chat']

/** Plays what the news of a sitting sounds like, one sound for one lot of news. Returns how to stop. */
export function playNews(store: SessionStore): () => void {
  return store.subscribe((now, before) => {
    if (now.news === before.news) return
    const due = new Set(now.news.map(soundOf))
    const sound = ORDER.find((name) => due.has(name))
    if (sound) play(sound)
  })
}
