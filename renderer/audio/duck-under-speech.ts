import type { AnnouncerQueue } from '../components/announcer-queue'
import { setSpeaking } from './speaker'

/** How long words take to be read out, at a screen reader's usual pace. */
const MS_PER_LETTER = 55
const LONGEST_MS = 12_000

/** Lowers the bed and the sound of talk while something is read out. Nobody tells us when that ends, so it is reckoned. */
export function duckUnderSpeech(queue: AnnouncerQueue): () => void {
  let until = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const stopListening = queue.listen(({ words }) => {
    const now = performance.now()
    until = Math.min(now + LONGEST_MS, Math.max(until, now) + words.length * MS_PER_LETTER)
    setSpeaking(true)
    clearTimeout(timer)
    timer = setTimeout(() => setSpeaking(false), until - now)
  })
  return () => {
    stopListening()
    clearTimeout(timer)
    setSpeaking(false)
  }
}
