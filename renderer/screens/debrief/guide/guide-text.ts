import { icu } from '../../../text/icu/icu'
import { words } from '../../../text/words'

/** Words of the guided debrief: PEARLS' phases, asked in the manner of Etsy's guide ("how", not "why"). */
export const guideText = words('guide', {
  open: 'Guide a group',
  close: 'Close the guide',
  label: 'Guided debrief',
  back: 'Back',
  next: 'Next',
  minutes: icu('{spent, number} of about {minutes, number} min', 'spent', 'minutes'),
  of: icu('{at, number} of {count, number}', 'at', 'count'),
  phases: {
    reactions: {
      name: 'Reactions',
      asks: [
        'We are here to learn how it was, not to find out who. Everybody here did what made sense with what they could see.',
        'How was that? One word each, the quietest first.',
      ],
    },
    description: {
      name: 'Description',
      asks: [
        'Go through the lanes together. At each turn: what was on your screen, and what did you take it to mean?',
        'What did you expect to happen next?',
        'When did you ask for help, or think of it? What made it easy or hard?',
      ],
    },
    analysis: {
      name: 'Analysis',
      asks: [
        'What went right, and what did that stand on?',
        'What had to be so for it to come to this? Several things, all of them together.',
        'I saw (an observation); I thought (your own judgement); how did you see it?',
      ],
    },
    application: {
      name: 'Application',
      asks: [
        'What will you do otherwise next week? One thing each; none is an answer too.',
        'Which follow-ups have an owner and a day? Park the rest for the review in two days.',
        'Whom do we thank?',
      ],
    },
  },
})
