/** One tone: when it starts and how long it lasts (seconds), how high (hertz), how loud (0 to 1). */
export interface Tone {
  at: number
  lasts: number
  pitch: number
  loud: number
}

/** What sounds are about. Each has a volume of its own. */
export const SOUND_CATEGORIES = [
  'pager',
  'escalation',
  'loopDue',
  'readBack',
  'chat',
  'deploy',
  'phase',
  'bed',
] as const
export type SoundCategory = (typeof SOUND_CATEGORIES)[number]

/** A sound is called after its category where it is the only one of it. */
export type SoundName = SoundCategory | 'ended'

export interface Sound {
  category: SoundCategory
  tones: readonly Tone[]
}

const sound = (category: SoundCategory, ...tones: Tone[]): Sound => ({ category, tones })

/**
 * Told apart by rhythm, not only by pitch. All of them soft, none higher than a voice carries, and the louder the less they can
 * wait: test/renderer/audio/sprite.test.ts measures it.
 */
export const SOUNDS: Record<Exclude<SoundName, 'bed'>, Sound> = {
  pager: sound(
    'pager',
    { at: 0, lasts: 0.16, pitch: 587, loud: 0.22 },
    { at: 0.17, lasts: 0.26, pitch: 880, loud: 0.22 },
    { at: 0.62, lasts: 0.16, pitch: 587, loud: 0.22 },
    { at: 0.79, lasts: 0.3, pitch: 880, loud: 0.22 },
  ),
  escalation: sound(
    'escalation',
    { at: 0, lasts: 0.14, pitch: 440, loud: 0.2 },
    { at: 0.15, lasts: 0.14, pitch: 554, loud: 0.2 },
    { at: 0.3, lasts: 0.4, pitch: 659, loud: 0.2 },
  ),
  loopDue: sound(
    'loopDue',
    { at: 0, lasts: 0.14, pitch: 392, loud: 0.24 },
    { at: 0.2, lasts: 0.14, pitch: 392, loud: 0.24 },
    { at: 0.4, lasts: 0.22, pitch: 330, loud: 0.24 },
  ),
  readBack: sound(
    'readBack',
    { at: 0, lasts: 0.12, pitch: 523, loud: 0.15 },
    { at: 0.16, lasts: 0.16, pitch: 523, loud: 0.15 },
  ),
  chat: sound('chat', { at: 0, lasts: 0.22, pitch: 659, loud: 0.15 }),
  deploy: sound(
    'deploy',
    { at: 0, lasts: 0.09, pitch: 196, loud: 0.15 },
    { at: 0.1, lasts: 0.09, pitch: 247, loud: 0.15 },
    { at: 0.2, lasts: 0.09, pitch: 196, loud: 0.15 },
    { at: 0.3, lasts: 0.24, pitch: 247, loud: 0.15 },
  ),
  phase: sound(
    'phase',
    { at: 0, lasts: 0.5, pitch: 294, loud: 0.11 },
    { at: 0.32, lasts: 0.7, pitch: 440, loud: 0.11 },
  ),
  ended: sound(
    'phase',
    { at: 0, lasts: 0.7, pitch: 523, loud: 0.08 },
    { at: 0.12, lasts: 0.8, pitch: 392, loud: 0.08 },
    { at: 0.24, lasts: 1, pitch: 262, loud: 0.08 },
  ),
}

/** The calm bed, which goes round, far under everything else: notes that swell and fade, each so often in a round, with no seam. */
export const BED = {
  lasts: 8,
  notes: [
    { pitch: 110, swells: 1, loud: 0.02 },
    { pitch: 165, swells: 2, loud: 0.014 },
    { pitch: 220, swells: 3, loud: 0.01 },
  ],
} as const
