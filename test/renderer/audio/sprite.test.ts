import { describe, expect, it } from 'vitest'

import { SOUNDS, type SoundName } from '../../../renderer/audio/sounds'
import { makeSprite } from '../../../renderer/audio/sprite'
import { RATE } from '../../../renderer/audio/synthesise'
import { wavUri } from '../../../renderer/audio/wav'
import { text } from '../../../renderer/text/text'
import { momentaryLoudness } from './support/momentary-loudness'
import { spectrum } from './support/spectrum'

const { samples, cuts } = makeSprite()
const NAMES = Object.keys(cuts) as SoundName[]

function cut(name: SoundName): Float32Array {
  const [from, lasts] = cuts[name]
  const at = Math.round((from / 1000) * RATE)
  return samples.slice(at, at + Math.round((lasts / 1000) * RATE))
}

const peak = (of: Float32Array) => of.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
const decibels = (amplitude: number) => 20 * Math.log10(amplitude)

/** The loudest a sound is over 50 ms, as an ear takes it in. */
function loudest(of: Float32Array): number {
  const span = 0.05 * RATE
  let most = 0
  for (let at = 0; at + span <= of.length; at += span / 2) {
    const part = of.subarray(at, at + span)
    most = Math.max(most, Math.sqrt(part.reduce((sum, sample) => sum + sample ** 2, 0) / span))
  }
  return most
}

describe.each(NAMES)('the sound "%s"', (name) => {
  const sound = cut(name)

  it('is there to be heard, and never loud: 12 dB below full at its peak, 16 over any moment', () => {
    expect(decibels(peak(sound))).toBeGreaterThan(-30)
    expect(decibels(peak(sound))).toBeLessThanOrEqual(-12)
    expect(decibels(loudest(sound))).toBeLessThanOrEqual(-16)
  })

  it.skipIf(name === 'bed')(
    'rises over several milliseconds, so that nobody is startled: from a tenth to nine tenths in 5 at least',
    () => {
      const first = sound.subarray(0, 0.06 * RATE)
      const most = peak(first)
      const risesTo = (share: number) => first.findIndex((sample) => Math.abs(sample) >= share * most)

      expect(((risesTo(0.9) - risesTo(0.1)) / RATE) * 1000).toBeGreaterThan(5)
    },
  )

  it('has its weight where a voice has it, between 100 and 1000 Hz', () => {
    const energy = spectrum(sound)
    const sum = energy.reduce((all, each) => all + each, 0)
    const centre = energy.reduce((all, each, index) => all + each * index, 0) / sum / energy.length

    expect(centre * (RATE / 2)).toBeGreaterThan(100)
    expect(centre * (RATE / 2)).toBeLessThan(1000)
  })

  it('does not pierce: next to nothing of it lies above 4 kHz', () => {
    const energy = spectrum(sound)
    const above = Math.ceil((4000 / (RATE / 2)) * energy.length)
    const sum = (of: Float64Array) => of.reduce((all, each) => all + each, 0)

    expect(sum(energy.subarray(above)) / sum(energy)).toBeLessThan(1e-5)
  })

  it('begins softly and ends in silence, or where it goes round meets its own beginning', () => {
    if (name === 'bed') {
      const [last = 1, first = 0] = [sound.at(-1), sound[0]]
      const steps = sound.subarray(1).map((sample, index) => Math.abs(sample - (sound[index] ?? 0)))
      expect(Math.abs(last - first)).toBeLessThanOrEqual(peak(steps))
      return
    }
    expect(peak(sound.subarray(0, 0.004 * RATE))).toBeLessThan(0.3 * peak(sound))
    expect(peak(sound.subarray(-0.02 * RATE))).toBe(0)
  })

  it('has a caption, and ends soon unless it goes round', () => {
    expect(text.speech.sounds[name]).toMatch(/ · /)
    if (name !== 'bed') expect(sound.length / RATE).toBeLessThan(1.5)
  })
})

describe('how loud sounds are beside one another, by ITU-R BS.1770', () => {
  const loud = Object.fromEntries(NAMES.map((name) => [name, momentaryLoudness(cut(name), RATE)]))
  const of = (...names: SoundName[]) => names.map((name) => loud[name] ?? Number.NaN)
  const urgent = of('pager', 'escalation', 'loopDue')
  const others = of('readBack', 'chat', 'deploy', 'phase', 'ended')

  it('is measured as the standard has it: a full sine of 1 kHz is at -3 LUFS', () => {
    const sine = Float32Array.from({ length: RATE }, (_, index) => Math.sin((2 * Math.PI * 1000 * index) / RATE))

    expect(momentaryLoudness(sine, RATE)).toBeCloseTo(-3.0, 0)
  })

  it('stays below what broadcasts are held to, -23 LUFS, even at full volume', () => {
    expect(Math.max(...urgent, ...others)).toBeLessThan(-23)
    expect(Math.min(...urgent, ...others)).toBeGreaterThan(-34)
  })

  it('says what cannot wait louder than what can', () => {
    expect(Math.min(...urgent)).toBeGreaterThan(Math.max(...others))
  })

  it('leaves the bed under everything: 4 LU under the softest, 9 under what cannot wait', () => {
    expect(Math.min(...others) - (loud.bed ?? 0)).toBeGreaterThan(4)
    expect(Math.min(...urgent) - (loud.bed ?? 0)).toBeGreaterThan(9)
  })
})

describe('the sprite', () => {
  it('holds every sound once, none over another, with silence between', () => {
    const places = NAMES.map((name) => cuts[name]).sort(([a], [b]) => a - b)

    expect([...NAMES].sort()).toEqual([...Object.keys(SOUNDS), 'bed'].sort())
    for (const [index, [from, lasts]] of places.entries()) {
      const next = places[index + 1]?.[0]
      if (next !== undefined) expect(next - from - lasts).toBeGreaterThanOrEqual(99)
    }
  })

  it('goes through a WAV unharmed', () => {
    const bytes = Uint8Array.from(atob(wavUri(samples, RATE).split(',')[1] ?? ''), (letter) => letter.charCodeAt(0))
    const view = new DataView(bytes.buffer)

    expect([view.getUint32(24, true), view.getUint32(40, true)]).toEqual([RATE, samples.length * 2])
    for (const at of [0, 1000, 20_000, samples.length - 1])
      expect(view.getInt16(44 + at * 2, true) / 32_767).toBeCloseTo(samples[at] ?? 0, 4)
  })

  it('makes every rhythm or melody another', () => {
    const shapes = Object.values(SOUNDS).map(({ tones }) =>
      JSON.stringify(tones.map(({ at, pitch }) => [at, Math.sign(pitch - (tones[0]?.pitch ?? 0)), tones.length])),
    )

    expect(new Set(shapes).size).toBe(shapes.length)
  })
})
