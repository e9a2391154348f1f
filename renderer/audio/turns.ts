import { SOUNDS, type SoundName } from './sounds'

/** From what cannot wait to what can: the more urgent of two is heard. */
export const URGENCY: readonly Exclude<SoundName, 'bed'>[] = [
  'ended',
  'pager',
  'escalation',
  'loopDue',
  'readBack',
  'phase',
  'deploy',
  'chat',
]

/** Milliseconds of silence before the same sound is heard again. */
const REST_MS = 1500

/**
 * Whose turn it is on the one loudspeaker. A drill at 8×, or a tab that catches up, has many things to say at once; sounds on top
 * of one another would be loud and say nothing. What gets no turn is still captioned.
 */
export class Turns {
  #sounding: { name: Exclude<SoundName, 'bed'>; until: number } | null = null
  readonly #rested = new Map<SoundName, number>()

  /** Takes a turn at that moment, in milliseconds. `false` when it has to stay silent. */
  take(name: Exclude<SoundName, 'bed'>, now: number): boolean {
    if (now < (this.#rested.get(name) ?? 0)) return false
    const other = this.#sounding
    if (other && now < other.until && URGENCY.indexOf(name) >= URGENCY.indexOf(other.name)) return false
    const until = now + lengthOf(name)
    this.#sounding = { name, until }
    this.#rested.set(name, until + REST_MS)
    return true
  }
}

function lengthOf(name: Exclude<SoundName, 'bed'>): number {
  return Math.max(...SOUNDS[name].tones.map(({ at, lasts }) => at + lasts)) * 1000
}
