import { caption } from '../store/caption-store'
import { text } from '../text/text'
import type { SoundName } from './sounds'
import { soundsOut, start, stop } from './speaker'
import { Turns } from './turns'

const turns = new Turns()

/** Plays a sound when it is its turn, unless sound is off, and captions it either way. */
export function play(name: Exclude<SoundName, 'bed'>): void {
  caption(text.speech.sounds[name])
  if (turns.take(name, performance.now())) alone(name)
}

/** Plays a sound that somebody asked to hear, at once. */
export function tryOut(name: Exclude<SoundName, 'bed'>): void {
  alone(name)
}

/** What still sounds gives way: two at a time say less than one. */
function alone(name: Exclude<SoundName, 'bed'>): void {
  for (const [id, other] of soundsOut()) if (other !== 'bed') void stop(id)
  void start(name)
}
