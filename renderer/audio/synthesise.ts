import type { Tone } from './sounds'

const RATE = 22_050
const ATTACK_SECONDS = 0.012

/** A mono 16-bit WAV of the tones, as a data URI, so that nothing has to be fetched. */
export function synthesise(tones: readonly Tone[]): string {
  const seconds = Math.max(...tones.map((tone) => tone.at + tone.lasts)) + 0.05
  const samples = new Float32Array(Math.ceil(seconds * RATE))
  for (const tone of tones) add(samples, tone)
  return `data:audio/wav;base64,${btoa(String.fromCharCode(...wav(samples)))}`
}

function add(samples: Float32Array, { at, lasts, pitch, loud }: Tone): void {
  const first = Math.round(at * RATE)
  const count = Math.round(lasts * RATE)
  for (let index = 0; index < count && first + index < samples.length; index++) {
    const time = index / RATE
    const rise = Math.min(1, time / ATTACK_SECONDS)
    const fall = (1 - index / count) ** 2
    const angle = 2 * Math.PI * pitch * time
    const wave = Math.sin(angle) + 0.22 * Math.sin(2 * angle) + 0.08 * Math.sin(3 * angle)
    samples[first + index] = (samples[first + index] ?? 0) + (wave / 1.3) * loud * rise * fall
  }
}

function wav(samples: Float32Array): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const write = (offset: number, letters: string) => {
    for (let index = 0; index < letters.length; index++) view.setUint8(offset + index, letters.charCodeAt(index))
  }
  write(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  write(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  samples.forEach((sample, index) => {
    view.setInt16(44 + index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true)
  })
  return bytes
}
