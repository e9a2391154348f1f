import { z } from 'zod'
import { chartStateSchema } from './chart'
import { conditionSchema, happeningSchema } from './conditions'
import { effectSchema } from './effects'
import { debriefSchema, endSchema, resolveSchema } from './ending'
import { flowSchema } from './flow'
import { checklistSchema, itemChangeSchema, promptSchema } from './lists'
import { personSchema } from './people'
import { askSchema, decisionSchema, diagnosisSchema, signalSchema, tellSchema } from './talk'
import { durationSchema, idSchema, listOf, shareSchema, shown, spanSchema, textSchema } from './words'
import { alertSchema, deploySchema, metricSchema, panelsSchema, serviceSchema } from './world'

/** Something on the scenario's own clock, or that follows from something else. Happens once. */
const momentSchema = z.strictObject({
  at: spanSchema.optional(),
  on: listOf(happeningSchema).optional(),
  after: spanSchema.optional(),
  when: conditionSchema.optional(),
  /** Happens only on this share of seeds. */
  chance: shareSchema.optional(),
  /** A distractor: happens only at this difficulty or a harder one. */
  'from-level': z.enum(['calm', 'standard', 'hard']).optional(),
  do: listOf(effectSchema),
})

/** A whole scenario file, read and checked. */
export const scenarioSchema = z.strictObject({
  hearback: z.literal(1, { error: ({ input }) => `This Hearback reads format 1; the file says ${shown(input)}.` }),
  id: idSchema,
  title: textSchema,
  company: textSchema,
  level: z.int().min(1).max(5),
  length: durationSchema,
  clock: z.string().regex(/^\d\d:\d\d$/, { error: 'Write the time of day at T+00:00 as "14:05".' }),
  teaches: z.array(idSchema).min(1),
  'inspired-by': z
    .array(z.strictObject({ what: textSchema, url: z.url().optional(), lesson: textSchema.optional() }))
    .default([]),
  'content-note': textSchema.optional(),
  include: z.array(z.string()).default([]),
  /** Drawn once a drill, by seed: each name stands for one of these wherever `<name>` is written. */
  varies: z.record(idSchema, z.array(z.record(idSchema, z.string())).min(2)).default({}),
  incident: z.strictObject({ channel: z.string(), topic: textSchema }),
  brief: textSchema,
  channels: z.record(idSchema, textSchema),
  people: z.record(idSchema, personSchema),
  services: z.record(idSchema, serviceSchema),
  panels: panelsSchema.prefault({}),
  metrics: z.record(idSchema, metricSchema).default({}),
  flows: z.record(idSchema, flowSchema).default({}),
  settings: z.record(idSchema, z.array(idSchema).min(2)).default({}),
  alerts: z.record(idSchema, alertSchema).default({}),
  deploys: z.record(idSchema, deploySchema).default({}),
  components: z.record(idSchema, textSchema),
  signals: z.record(idSchema, signalSchema).default({}),
  asks: z.record(idSchema, askSchema),
  tells: z.record(idSchema, tellSchema).default({}),
  decisions: z.record(idSchema, decisionSchema).default({}),
  diagnoses: z.record(idSchema, diagnosisSchema).default({}),
  failure: chartStateSchema,
  moments: z.array(momentSchema).default([]),
  checklists: z.array(checklistSchema).default([]),
  /** Changes to items of included lists: other timings, or left out. */
  'checklist-changes': z.record(idSchema, itemChangeSchema).default({}),
  prompts: z.array(promptSchema).default([]),
  resolve: resolveSchema,
  ends: z.record(idSchema, endSchema),
  debrief: debriefSchema,
})

/** A scenario as the engine runs it: the file with its includes folded in, times in whole seconds, shares 0 to 1. */
export type Scenario = z.output<typeof scenarioSchema>
export type Moment = Scenario['moments'][number]
