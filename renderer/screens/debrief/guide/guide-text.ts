import type { DebriefTab } from '../parts/debrief-header'

export interface GuidePhase {
  name: string
  /** Of an hour. */
  minutes: number
  tab: DebriefTab
  /** What whoever leads it says or asks, one at a time. */
  asks: readonly string[]
}

/** Words of the guided debrief: PEARLS' phases, asked in the manner of Etsy's guide ("how", not "why"). */
export const guideText = {
  open: 'Guide a group',
  close: 'Close the guide',
  label: 'Guided debrief',
  back: 'Back',
  next: 'Next',
  minutes: (minutes: number) => `about ${minutes} min`,
  of: (at: number, count: number) => `${at} of ${count}`,
}

export const GUIDE: readonly GuidePhase[] = [
  {
    name: 'Reactions',
    minutes: 5,
    tab: 'happened',
    asks: [
      'We are here to learn how it was, not to find out who. Everybody here did what made sense with what they could see.',
      'How was that? One word each, the quietest first.',
    ],
  },
  {
    name: 'Description',
    minutes: 30,
    tab: 'happened',
    asks: [
      'Go through the lanes together. At each turn: what was on your screen, and what did you take it to mean?',
      'What did you expect to happen next?',
      'When did you ask for help, or think of it? What made it easy or hard?',
    ],
  },
  {
    name: 'Analysis',
    minutes: 15,
    tab: 'cause',
    asks: [
      'What went right, and what did that stand on?',
      'What had to be so for it to come to this? Several things, all of them together.',
      'I saw (an observation); I thought (your own judgement); how did you see it?',
    ],
  },
  {
    name: 'Application',
    minutes: 10,
    tab: 'lessons',
    asks: [
      'What will you do otherwise next week? One thing each; none is an answer too.',
      'Which follow-ups have an owner and a day? Park the rest for the review in two days.',
      'Whom do we thank?',
    ],
  },
]
