import { describe, expect, it } from 'vitest'

import { soundOf } from '../../../renderer/audio/play-news'
import { SOUNDS } from '../../../renderer/audio/sounds'
import { synthesise } from '../../../renderer/audio/synthesise'
import { text } from '../../../renderer/text/text'
import type { Fact } from '../../../scenarios/engine'

function samplesOf(uri: string): Int16Array {
  const bytes = Uint8Array.from(atob(uri.split(',')[1] ?? ''), (letter) => letter.charCodeAt(0))
  return new Int16Array(bytes.buffer, 44)
}

const fact = (body: Record<string, unknown>) => ({ id: 1, at: 1, for: 'seats', ...body }) as unknown as Fact

describe('sounds', () => {
  it.each(Object.entries(SOUNDS))('keeps %s 12 dB below full, and short', (_name, tones) => {
    const samples = samplesOf(synthesise(tones))

    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)

    expect(peak).toBeGreaterThan(1000)
    expect(peak).toBeLessThanOrEqual(32_767 * 0.252)
    expect(samples.length / 22_050).toBeLessThan(1.5)
  })

  it('has a caption for every sound', () => {
    expect(Object.keys(text.speech.sounds).sort()).toEqual(Object.keys(SOUNDS).sort())
  })

  it.each([
    { name: 'an alert rings the pager', body: { kind: 'alert-fired' }, sound: 'pager' },
    {
      name: 'talk to others is silent',
      body: { kind: 'message', by: 'mika', to: ['ilse'], in: 'inc-2041' },
      sound: null,
    },
    {
      name: 'talk to you is heard',
      body: { kind: 'message', by: 'mika', to: ['imoc'], in: 'inc-2041' },
      sound: 'message',
    },
    {
      name: 'your own words are silent',
      body: { kind: 'message', by: 'imoc', to: ['imoc'], in: '@dana' },
      sound: null,
    },
    { name: 'time running out is heard', body: { kind: 'loop-overdue' }, sound: 'loopDue' },
  ])('$name', ({ body, sound }) => {
    expect(soundOf(fact(body))).toBe(sound)
  })
})
