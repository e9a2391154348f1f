import type { DebriefTab } from '../parts/debrief-header'
import { guideText } from './guide-text'

export interface GuidePhase {
  name: string
  /** Of an hour. */
  minutes: number
  tab: DebriefTab
  /** The part of the tab it begins at, by the id of its heading; the top, where there is none. */
  begins?: string
  /** What whoever leads it says or asks, one at a time. */
  asks: readonly string[]
}

const { phases } = guideText

/** PEARLS' phases, each with how long it takes of an hour and the tab it is about. */
export const GUIDE: readonly GuidePhase[] = [
  { ...phases.reactions, minutes: 5, tab: 'happened' },
  { ...phases.description, minutes: 30, tab: 'happened', begins: 'side-by-side' },
  { ...phases.analysis, minutes: 15, tab: 'cause' },
  { ...phases.application, minutes: 10, tab: 'lessons' },
]
