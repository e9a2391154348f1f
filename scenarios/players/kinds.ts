import { ACK_EVERYTHING } from './ack-everything'
import { EXPERT, EXPERT_AFTERWARDS } from './expert'
import { NOVICE } from './novice'
import { PANICKY } from './panicky'
import { RANDOM } from './random'
import type { Habit, Manner } from './view'
import { WRONG_HYPOTHESIS } from './wrong-hypothesis'

export const PLAYER_KINDS = [
  'expert',
  'novice',
  'silent',
  'panicky',
  'slow',
  'wrong-hypothesis',
  'ack-everything',
  'random',
] as const
export type PlayerKind = (typeof PLAYER_KINDS)[number]

const CALM: Manner = { boxes: true, atOnce: 5, every: 12 }
const LOOSE: Manner = { boxes: false, atOnce: 3, every: 45 }

/** What a kind of player does, and how fast. */
interface Kind {
  /** In the order of importance: what comes first is done first when there is little time. */
  habits: readonly Habit[]
  /** What it still does once the incident is resolved. */
  afterwards?: readonly Habit[]
  manner: Manner
  /** Seconds between looks at the desk. */
  looks: number
  /** How many things it gets round to at one look: one head, one keyboard. */
  perLook: number
}

/** What each kind does, how, and how fast. */
export const KINDS: Record<PlayerKind, Kind> = {
  expert: { habits: EXPERT, afterwards: EXPERT_AFTERWARDS, manner: CALM, looks: 6, perLook: 1 },
  novice: { habits: NOVICE, manner: LOOSE, looks: 20, perLook: 1 },
  silent: { habits: [], manner: LOOSE, looks: 60, perLook: 1 },
  panicky: { habits: PANICKY, manner: { ...LOOSE, atOnce: 20, every: 6 }, looks: 6, perLook: 4 },
  slow: { habits: EXPERT, afterwards: EXPERT_AFTERWARDS, manner: CALM, looks: 75, perLook: 8 },
  'wrong-hypothesis': { habits: WRONG_HYPOTHESIS, manner: CALM, looks: 6, perLook: 1 },
  'ack-everything': { habits: ACK_EVERYTHING, manner: LOOSE, looks: 6, perLook: 1 },
  random: { habits: RANDOM, manner: LOOSE, looks: 9, perLook: 1 },
}
