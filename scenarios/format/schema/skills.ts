import { z } from 'zod'

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

export const skillSchema = z.enum(SKILLS)
export type SkillId = z.output<typeof skillSchema>
