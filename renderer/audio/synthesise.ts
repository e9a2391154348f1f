import { BED, type Tone } from './sounds'

/** Samples in a second: half of it is above all we make. */
export const RATE = 22_050

const ATTACK_SECONDS = 0.014

/** The tones as samples from -1 to 1, each rising and falling softly, with a moment of silence after the last. */
export function synthesise(tones: readonly Tone[]): Float32Array {
  const seconds = Math.max(...tones.map((tone) => tone.at + tone.lasts)) + 0.05
  const samples = new Float32Array(Math.ceil(seconds * RATE))
  for (const tone of tones) add(samples, tone)
  return samples
}

function add(samples: Float32Array, { at, lasts, pitch, loud }: Tone): void {
  const first = Math.round(at * RATE)
  const count = Math.round(lasts * RATE)
  for (let index = 0; index < count && first + index < samples.length; index++) {
    const time = index / RATE
    // A rounded rise: a straight one has a corner at either end, and a corner clicks.
    const rise = (1 - Math.cos(Math.PI * Math.min(1, time / ATTACK_SECONDS))) / 2
    const fall = (1 - index / count) ** 2
    const angle = 2 * Math.PI * pitch * time
    const wave = Math.sin(angle) + 0.22 * Math.sin(2 * angle) + 0.08 * Math.sin(3 * angle)
    samples[first + index] = (samples[first + index] ?? 0) + (wave / 1.3) * loud * rise * fall
  }
}

/** One round of the calm bed. Every note fits into it a whole number of times, so its end meets its beginning. */
export function synthesiseBed(): Float32Array {
  const { lasts, notes } = BED
  const samples = new Float32Array(lasts * RATE)
  for (let index = 0; index < samples.length; index++) {
    const turn = (2 * Math.PI * index) / RATE
    for (const { pitch, swells, loud } of notes) {
      const swell = (1 - Math.cos((turn * swells) / lasts)) / 2
      samples[index] = (samples[index] ?? 0) + Math.sin(turn * pitch) * loud * (0.4 + 0.6 * swell)
    }
  }
  return samples
}
