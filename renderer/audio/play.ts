import { captionStore } from '../store/caption-store'
import { text } from '../text/text'
import type { SoundName } from './sounds'
import { start } from './speaker'

/** Plays a sound, unless sound is off, and captions it either way. */
export function play(name: SoundName): void {
  captionStore.setState({ caption: text.speech.sounds[name] })
  void start(name)
}
