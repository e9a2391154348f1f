import { choiceOf } from './choices'

/**
 * The skills that are practised one at a time, in micro-drills of about three minutes. Both what is looked for in a
 * run and the drills that practise it go by these names.
 */
export const SKILLS = [
  'open-the-call',
  'assign-with-a-time-box',
  'poll-for-objections',
  'answer-a-swoop',
  'update-the-status',
  'hand-over',
  'stand-down',
  'catch-the-read-back',
] as const

export type SkillId = (typeof SKILLS)[number]

export const skillSchema = choiceOf({
  'open-the-call': 'Size up, say it is an incident, take command, call who is needed.',
  'assign-with-a-time-box': 'Give one named person one thing to do, and say by when to report.',
  'poll-for-objections': 'Ask for strong objections before a risky step.',
  'answer-a-swoop': 'Answer leadership who drop in, and keep command.',
  'update-the-status': 'Tell customers what is known, and when the next word comes.',
  'hand-over': 'Give command to somebody else with nothing lost.',
  'stand-down': 'Close the incident: release people, unlock, thank, next steps.',
  'catch-the-read-back': 'Hear a wrong read-back, and put it right.',
} satisfies Record<SkillId, string>)
