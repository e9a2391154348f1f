import { describe, expect, it } from 'vitest'

import { loudness } from '../../../renderer/audio/loudness'
import { FIRST_SETTINGS, migrateSettings, type Settings } from '../../../renderer/store/settings-store'

const settings = (change: Partial<Settings> = {}): Settings => ({ ...FIRST_SETTINGS, volume: 0.5, ...change })
const { volumes } = FIRST_SETTINGS

describe('how loud a sound is', () => {
  it.each([
    { name: 'as loud as the volume says', sound: 'chat', change: {}, loud: 0.5 },
    {
      name: 'less, by the volume of its kind',
      sound: 'chat',
      change: { volumes: { ...volumes, chat: 0.5 } },
      loud: 0.25,
    },
    { name: 'the end by the volume of phases', sound: 'ended', change: { volumes: { ...volumes, phase: 0 } }, loud: 0 },
    { name: 'no bed unless it is asked for', sound: 'bed', change: {}, loud: 0 },
    { name: 'nothing with sound off', sound: 'pager', change: { sound: 'off' }, loud: 0 },
    { name: 'the pager in quiet mode', sound: 'pager', change: { sound: 'quiet' }, loud: 0.5 },
    { name: 'time running out in quiet mode', sound: 'loopDue', change: { sound: 'quiet' }, loud: 0.5 },
    { name: 'no talk in quiet mode', sound: 'chat', change: { sound: 'quiet' }, loud: 0 },
    { name: 'no escalation in quiet mode', sound: 'escalation', change: { sound: 'quiet' }, loud: 0 },
  ] as const)('is $name', ({ sound, change, loud }) => {
    expect(loudness(sound, settings(change), false)).toBe(loud)
  })

  it.each([
    { sound: 'chat', share: 0.25 },
    { sound: 'bed', share: 0.25 },
    { sound: 'pager', share: 1 },
    { sound: 'loopDue', share: 1 },
    { sound: 'readBack', share: 1 },
  ] as const)('under speech is $share of what it was for $sound', ({ sound, share }) => {
    const now = settings({ volumes: { ...volumes, bed: 1 } })

    expect(loudness(sound, now, true)).toBeCloseTo(share * loudness(sound, now, false))
  })
})

describe('settings kept by an earlier version', () => {
  it.each([
    { muted: true, sound: 'off' },
    { muted: false, sound: 'on' },
  ])('stay as they were: muted $muted is sound $sound', ({ muted, sound }) => {
    expect(migrateSettings({ muted, volume: 0.3 })).toEqual({ volume: 0.3, sound })
  })
})
