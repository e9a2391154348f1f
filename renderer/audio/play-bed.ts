import { caption } from '../store/caption-store'
import type { SessionState, SessionStore } from '../store/session-store'
import { useSettings } from '../store/settings-store'
import { text } from '../text/text'
import { start, stop } from './speaker'

/** Keeps the calm bed going while the clock of a drill runs and it is wanted. Returns how to stop. */
export function playBed(store: SessionStore): () => void {
  let bed: Promise<number | null> | null = null
  const silence = () => {
    const ending = bed
    bed = null
    void ending?.then((id) => (id === null ? undefined : stop(id)))
  }
  const follow = () => {
    if (!wanted(store.getState())) return silence()
    if (bed) return
    const starting = start('bed')
    bed = starting
    void starting.then((id) => {
      if (id !== null) caption(text.speech.sounds.bed)
      // Too early, as before the first key press: the next second asks again.
      else if (bed === starting) bed = null
    })
  }
  const stops = [store.subscribe(follow), useSettings.subscribe(follow)]
  return () => {
    for (const stopFollowing of stops) stopFollowing()
    silence()
  }
}

function wanted({ desk, face }: SessionState): boolean {
  const { sound, volumes } = useSettings.getState()
  return desk?.ended === null && !face.clock.paused && sound === 'on' && volumes.bed > 0
}
