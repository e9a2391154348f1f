import type { Howl } from 'howler'

import { useSettings } from '../store/settings-store'
import { loudness } from './loudness'
import type { SoundName } from './sounds'
import { makeSprite } from './sprite'
import { RATE } from './synthesise'
import { wavUri } from './wav'

/** How long a loudspeaker that was asleep may take to wake. What comes later than that is not news any more. */
const WAKES_WITHIN_MS = 400
const FADE_MS = 250

interface Loudspeaker {
  howl: Howl
  ctx: AudioContext | undefined
}

/** The one loudspeaker of the window; made ahead of the first sound, or for it. */
let made: Promise<Loudspeaker | null> | null = null
/** What is being played, by Howler's number for it. */
const playing = new Map<number, SoundName>()
let speaking = false

/** Starts a sound, if it is to be heard at all and somebody has done something in this window. Gives back its number. */
export async function start(name: SoundName): Promise<number | null> {
  if (loudness(name, useSettings.getState(), speaking) === 0 || !navigator.userActivation?.hasBeenActive) return null
  made ??= make()
  const loudspeaker = await made
  if (!loudspeaker) return null
  const { howl, ctx } = loudspeaker
  if (!(await awake(ctx))) return null
  // Asked again: waking takes a moment, and settings may have changed meanwhile.
  const loud = loudness(name, useSettings.getState(), speaking)
  if (loud === 0) return null
  const id = howl.play(name)
  howl.volume(loud, id)
  playing.set(id, name)
  return id
}

/** Makes the loudspeaker, so that the first sound finds it there; not where sound is off. */
export function makeReady(): void {
  if (useSettings.getState().sound !== 'off') made ??= make()
}

/** What is being played, by Howler's number for it. */
export function soundsOut(): ReadonlyMap<number, SoundName> {
  return new Map(playing)
}

/** Fades a sound out and ends it. */
export async function stop(id: number): Promise<void> {
  if (!playing.delete(id)) return
  const howl = (await made)?.howl
  if (!howl) return
  howl.once('fade', () => howl.stop(id), id)
  howl.fade(Number(howl.volume(id)), 0, FADE_MS, id)
}

/** Lowers what gives way while somebody speaks, and lifts it again. */
export function setSpeaking(on: boolean): void {
  speaking = on
  void level()
}

async function level(): Promise<void> {
  const howl = (await made)?.howl
  if (!howl) return
  for (const [id, name] of playing) {
    const [from, to] = [Number(howl.volume(id)), loudness(name, useSettings.getState(), speaking)]
    if (from !== to) howl.fade(from, to, FADE_MS, id)
  }
}

/** `null` on a machine that cannot play: nothing is heard, everything is captioned, and nothing waits. */
async function make(): Promise<Loudspeaker | null> {
  const howler = await import('howler').catch(() => null)
  if (!howler) return null
  const { Howl, Howler } = howler
  const { samples, cuts } = makeSprite()
  const howl = new Howl({ src: [wavUri(samples, RATE)], format: ['wav'], sprite: cuts })
  if (!(await loaded(howl))) return null
  howl.on('end', (id) => playing.get(id) !== 'bed' && playing.delete(id))
  useSettings.subscribe(() => void level())
  return { howl, ctx: Howler.ctx as AudioContext | undefined }
}

function loaded(howl: Howl): Promise<boolean> {
  if (howl.state() === 'loaded') return Promise.resolve(true)
  return new Promise((done) => {
    howl.once('load', () => done(true))
    howl.once('loaderror', () => done(false))
  })
}

/** Browsers put a loudspeaker to sleep; a sound kept until it wakes would come out of the blue. */
async function awake(ctx: AudioContext | undefined): Promise<boolean> {
  const runs = () => !ctx || ctx.state === 'running'
  if (!ctx || runs()) return true
  await Promise.race([ctx.resume().catch(() => {}), new Promise((late) => setTimeout(late, WAKES_WITHIN_MS))])
  return runs()
}
