import type { SessionStore } from '../store/session-store'
import { play } from './play'
import { soundOf } from './sound-of'
import { URGENCY } from './turns'

/** Plays what the news of a sitting sounds like, one sound for one lot of news. Returns how to stop. */
export function playNews(store: SessionStore): () => void {
  return store.subscribe((now, before) => {
    if (now.news === before.news) return
    const due = new Set(now.news.map(soundOf))
    const sound = URGENCY.find((name) => due.has(name))
    if (sound) play(sound)
  })
}
