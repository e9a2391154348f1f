import { SOUNDS, type SoundName } from './sounds'
import { RATE, synthesise, synthesiseBed } from './synthesise'

export interface Sprite {
  /** Every sound after the other, from -1 to 1, at RATE samples a second. */
  samples: Float32Array
  /** Where each begins and how long it lasts, in milliseconds; the bed goes round. */
  cuts: Record<SoundName, [from: number, lasts: number] | [from: number, lasts: number, loop: boolean]>
}

/** Silence between sounds, so that none is heard at the end of another. */
const GAP_MS = 100

/**
 * All sounds in one. Made when the first of them is to be heard: that takes a few milliseconds, while a file of it would be
 * fetched by everybody, and its bytes could not be reviewed.
 */
export function makeSprite(): Sprite {
  const pieces: Array<[SoundName, Float32Array]> = [
    ...Object.entries(SOUNDS).map(([name, { tones }]): [SoundName, Float32Array] => [
      name as SoundName,
      synthesise(tones),
    ]),
    ['bed', synthesiseBed()],
  ]
  const gap = (GAP_MS / 1000) * RATE
  const samples = new Float32Array(pieces.reduce((sum, [, piece]) => sum + piece.length + gap, 0))
  const cuts: Partial<Sprite['cuts']> = {}
  let at = 0
  for (const [name, piece] of pieces) {
    samples.set(piece, at)
    const [from, lasts] = [(at / RATE) * 1000, (piece.length / RATE) * 1000]
    cuts[name] = name === 'bed' ? [from, lasts, true] : [from, lasts]
    at += piece.length + gap
  }
  return { samples, cuts: cuts as Sprite['cuts'] }
}
