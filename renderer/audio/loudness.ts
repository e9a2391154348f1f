import type { Settings } from '../store/settings-store'
import { SOUNDS, type SoundCategory, type SoundName } from './sounds'

/** What is still heard in quiet mode: what cannot wait. */
const URGENT: ReadonlySet<SoundCategory> = new Set(['pager', 'loopDue'])
/** What is lowered while somebody speaks. */
const GIVES_WAY: ReadonlySet<SoundCategory> = new Set(['chat', 'bed'])
const UNDER_SPEECH = 0.25

/** How loud a sound is to be, from 0, which is not at all, to 1. */
export function loudness(
  name: SoundName,
  { sound, volume, volumes }: Pick<Settings, 'sound' | 'volume' | 'volumes'>,
  speaking: boolean,
): number {
  const category = name === 'bed' ? 'bed' : SOUNDS[name].category
  if (sound === 'off' || (sound === 'quiet' && !URGENT.has(category))) return 0
  return volume * volumes[category] * (speaking && GIVES_WAY.has(category) ? UNDER_SPEECH : 1)
}
