import type { Howl } from 'howler'

import { captionStore } from '../store/caption-store'
import { useSettings } from '../store/settings-store'
import { text } from '../text/text'
import { SOUNDS, type SoundName } from './sounds'
import { synthesise } from './synthesise'

let gestured = false
const loaded = new Map<SoundName, Howl>()

// Nothing is heard before the person has done something in this window.
const onGesture = () => {
  gestured = true
  window.removeEventListener('pointerdown', onGesture, true)
  window.removeEventListener('keydown', onGesture, true)
}
window.addEventListener('pointerdown', onGesture, true)
window.addEventListener('keydown', onGesture, true)

/** Plays a sound, unless sound is off, and captions it either way. */
export async function play(name: SoundName): Promise<void> {
  captionStore.setState({ caption: text.speech.sounds[name] })
  const { muted, volume } = useSettings.getState()
  if (muted || !gestured) return
  const { Howl } = await import('howler')
  const howl = loaded.get(name) ?? new Howl({ src: [synthesise(SOUNDS[name])], format: ['wav'] })
  loaded.set(name, howl)
  howl.volume(volume)
  howl.play()
}
