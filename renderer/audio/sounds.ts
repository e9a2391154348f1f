/** One tone: when it starts and how long it lasts (seconds), how high (hertz), how loud (0 to 1). */
export interface Tone {
  at: number
  lasts: number
  pitch: number
  loud: number
}

export type SoundName = 'pager' | 'message' | 'readBack' | 'loopDue' | 'ended'

/** Told apart by rhythm, not only by pitch. All of them soft: peaks stay 12 dB below full. */
export const SOUNDS: Record<SoundName, readonly Tone[]> = {
  pager: [
    { at: 0, lasts: 0.16, pitch: 587, loud: 0.22 },
    { at: 0.17, lasts: 0.26, pitch: 880, loud: 0.22 },
    { at: 0.62, lasts: 0.16, pitch: 587, loud: 0.22 },
    { at: 0.79, lasts: 0.3, pitch: 880, loud: 0.22 },
  ],
  message: [{ at: 0, lasts: 0.22, pitch: 659, loud: 0.12 }],
  readBack: [
    { at: 0, lasts: 0.12, pitch: 523, loud: 0.15 },
    { at: 0.16, lasts: 0.16, pitch: 523, loud: 0.15 },
  ],
  loopDue: [
    { at: 0, lasts: 0.14, pitch: 392, loud: 0.18 },
    { at: 0.2, lasts: 0.14, pitch: 392, loud: 0.18 },
    { at: 0.4, lasts: 0.22, pitch: 330, loud: 0.18 },
  ],
  ended: [
    { at: 0, lasts: 0.7, pitch: 523, loud: 0.1 },
    { at: 0.12, lasts: 0.8, pitch: 392, loud: 0.1 },
    { at: 0.24, lasts: 1, pitch: 262, loud: 0.1 },
  ],
}
