import { create } from 'zustand'
import { persist } from 'zustand/middleware'

import type { SoundCategory } from '../audio/sounds'

export type Theme = 'system' | 'light' | 'dark'

export interface Settings {
  /** The language of the interface, by its tag; see renderer/text/language.ts. */
  language: string
  theme: Theme
  /** Contrast: as the system asks, or always more. */
  contrast: 'system' | 'more'
  /** Animation: as the system asks, or always little. */
  motion: 'system' | 'less'
  /** All sounds, only what cannot wait, or none. */
  sound: 'on' | 'quiet' | 'off'
  /** Of all sounds, 0 to 1. */
  volume: number
  /** Of each kind of sound besides, 0 to 1. */
  volumes: Record<SoundCategory, number>
  /** Captions of sounds at the bottom left. */
  captions: boolean
  /** Keys without a modifier, such as N and Y: always, only while a pane of the desk has the focus, or never. */
  singleKeys: 'on' | 'focus' | 'off'
  /** Keys of one's own, by command. */
  keys: Record<string, string>
  /** What a screen reader is told of talk: every message, a count, or nothing. */
  speech: 'full' | 'count' | 'off'
  /** Whether plain wordings are read where there are some, and terms are followed by what they mean. Changes no fact and no mark. */
  plainLanguage: boolean
  /** How services are shown at the desk; `auto` takes the map where there is room for it. */
  services: 'auto' | 'brief' | 'map' | 'table' | 'matrix'
  /** How wide the columns of the desk were left, in rem. */
  columns: Record<string, number>
  /** Whether a debrief shows its marks from the start; each run may be set otherwise. */
  marks: 'shown' | 'hidden'
}

export interface SettingsState extends Settings {
  change: (change: Partial<Settings>) => void
}

export const FIRST_SETTINGS: Settings = {
  language: 'en',
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  sound: 'on',
  volume: 0.6,
  // The bed is for those who ask for it.
  volumes: { pager: 1, escalation: 1, loopDue: 1, readBack: 1, chat: 1, deploy: 1, phase: 1, bed: 0 },
  captions: true,
  singleKeys: 'focus',
  keys: {},
  speech: 'count',
  plainLanguage: false,
  services: 'auto',
  columns: {},
  marks: 'shown',
}

/** Settings kept by a version that only knew sound and no sound, as these. */
export function migrateSettings(kept: unknown): Partial<Settings> {
  const { muted, ...rest } = kept as Partial<Settings> & { muted?: boolean }
  return { ...rest, sound: muted ? 'off' : 'on' }
}

/** The only singleton among the stores: what this person likes, kept in this browser. */
export const useSettings = create<SettingsState>()(
  persist((set) => ({ ...FIRST_SETTINGS, change: (change) => set(change) }), {
    name: 'hearback.settings',
    version: 2,
    migrate: (kept) => migrateSettings(kept) as SettingsState,
  }),
)

export const selectPlainLanguage = (settings: Settings): boolean => settings.plainLanguage

/** Whether plain wordings are read, at this moment. */
export function readsPlainly(): boolean {
  return useSettings.getState().plainLanguage
}
