import { z } from 'zod'
import { chartStateSchema } from './chart'
import { conditionSchema, happeningSchema } from './conditions'
import { effectsSchema } from './effects'
import { debriefSchema, endSchema, resolveSchema } from './ending'
import { flowSchema } from './flow'
import { checklistSchema, itemChangeSchema, promptSchema } from './lists'
import { means, part } from './meaning'
import { personChangeSchema, personSchema } from './people'
import { skillSchema } from './skills'
import { askSchema, decisionSchema, diagnosisSchema, signalSchema, tellSchema } from './talk'
import { CURRENT_VERSION, versionSchema } from './version'
import {
  channelSchema,
  durationSchema,
  idOf,
  idSchema,
  listOf,
  nameOf,
  shareSchema,
  shown,
  spanSchema,
  textSchema,
} from './words'
import { alertSchema, deploySchema, metricSchema, panelsSchema, serviceSchema } from './world'

/** Something on the scenario's own clock, or that follows from something else. Happens once. */
const momentSchema = part(
  'moment',
  z.strictObject({
    at: spanSchema.optional().describe('Drill time: `90s`, or `80s to 100s` to vary by seed.'),
    on: listOf(happeningSchema).optional().describe('Or: after any of these has happened.'),
    after: spanSchema.optional().describe('How long after that.'),
    when: conditionSchema.optional().describe('Only if this holds when its time has come.'),
    chance: shareSchema.optional().describe('Happens only on this share of seeds.'),
    'from-level': z
      .enum(['calm', 'standard', 'hard'])
      .optional()
      .describe('A distractor: happens only at this difficulty or a harder one.'),
    do: effectsSchema,
  }),
)

/** A whole scenario file, read and checked. */
export const scenarioSchema = part(
  'scenario',
  z.strictObject({
    hearback: versionSchema(CURRENT_VERSION),
    id: idSchema.describe('The same as the name of the file.'),
    title: textSchema.describe('Neutral: a day, a time, what one sees. It must not give the cause away.'),
    company: textSchema.describe('A made-up one.'),
    level: z.int().min(1).max(5).describe('How hard it is, 1 to 5.'),
    length: durationSchema.describe('How long a good run takes.'),
    clock: means(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: clockMessage }), {
      is: 'value',
      kind: 'clock',
    }).describe('The time of day at T+00:00.'),
    teaches: z
      .array(idSchema)
      .min(1, { error: 'Write at least one thing that the scenario teaches.' })
      .describe('What one can learn from it.'),
    skill: skillSchema
      .optional()
      .describe('The one skill it drills, where it is a micro-drill of about three minutes.'),
    'inspired-by': z
      .array(
        z.strictObject({
          what: textSchema,
          url: means(z.url(), { is: 'value', kind: 'url' }).optional(),
          lesson: textSchema.optional(),
        }),
      )
      .default([])
      .describe('The incident it was made from.'),
    'content-note': textSchema.optional().describe('What somebody may want to know before playing it.'),
    include: z
      .array(z.string())
      .default([])
      .describe(
        "Files of checklists or of people, from the scenario's own folder or those that ship: `checklists/imoc.yaml`.",
      ),
    varies: z
      .record(
        idSchema,
        z.array(z.record(idOf('word'), z.string())).min(2, { error: 'Write at least two to choose from.' }),
      )
      .default({})
      .describe('Drawn once a drill, by seed: each name stands for one of these wherever `<name>` is written.'),
    incident: z
      .strictObject({ channel: channelSchema, topic: textSchema })
      .describe('The channel the incident is worked in.'),
    brief: textSchema.describe('What the trainee reads before. It must not give the cause away.'),
    channels: z.record(idOf('channel'), textSchema).describe('Channels of the chat, each with what it is for.'),
    people: z
      .record(idOf('person'), personSchema)
      .default({})
      .describe('Who is there, can be paged, or turns up, beyond the people included.'),
    'people-changes': z
      .record(nameOf('person'), personChangeSchema)
      .default({})
      .describe('Changes to people of included files, field by field; or left out.'),
    services: z.record(idOf('service'), serviceSchema).describe('What can be healthy, degraded or down.'),
    panels: panelsSchema.prefault({}).describe('What the panels of the desk stand on.'),
    metrics: z.record(idOf('metric'), metricSchema).default({}).describe('Numbers that move.'),
    flows: z
      .record(idOf('flow'), flowSchema)
      .default({})
      .describe('Requests through a cache to something with a limit.'),
    settings: z
      .record(idOf('setting'), z.array(idSchema).min(2, { error: 'A setting has at least two values.' }))
      .default({})
      .describe('Switches of the world: the values each can have, the first at T+00:00.'),
    alerts: z.record(idOf('alert'), alertSchema).default({}).describe('What monitoring can say.'),
    deploys: z.record(idOf('deploy'), deploySchema).default({}).describe("Colleagues' deploys."),
    components: z.record(idOf('component'), textSchema).describe('Parts of the public status page.'),
    signals: z.record(idOf('signal'), signalSchema).default({}).describe('What comes in and needs closing.'),
    asks: z.record(idOf('ask'), askSchema).describe('What the trainee can ask people for.'),
    tells: z.record(idOf('tell'), tellSchema).default({}).describe('What the trainee can tell people.'),
    decisions: z.record(idOf('decision'), decisionSchema).default({}).describe('What can be decided, with a reason.'),
    diagnoses: z.record(idOf('diagnosis'), diagnosisSchema).default({}).describe('What people think is wrong.'),
    failure: chartStateSchema.describe('The statechart of the failure.'),
    moments: z.array(momentSchema).default([]).describe('Ordinary work, and what comes up by itself.'),
    checklists: z.array(checklistSchema).default([]).describe('What is looked for, beyond the lists included.'),
    'checklist-changes': z
      .record(nameOf('item'), itemChangeSchema)
      .default({})
      .describe('Changes to items of included lists: other timings, or left out.'),
    prompts: z.array(promptSchema).default([]).describe('One-on-one nudges from the bot.'),
    resolve: resolveSchema.describe('What must be so before *resolved* is accepted.'),
    ends: z.record(idOf('ending'), endSchema).describe('Other ways it ends.'),
    debrief: debriefSchema.describe('What is told afterwards.'),
  }),
)

/** A scenario as the engine runs it: the file with its includes folded in, times in whole seconds, shares 0 to 1. */
export type Scenario = z.output<typeof scenarioSchema>
export type Moment = Scenario['moments'][number]

function clockMessage({ input }: { input?: unknown }): string {
  return `Write the time of day at T+00:00 in quotes, such as "14:05"; this is ${shown(input)}.`
}
