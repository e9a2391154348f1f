import { z } from 'zod'
import { chartStateSchema } from './chart'
import { choiceOf } from './choices'
import { conditionSchema, happeningSchema } from './conditions'
import { effectsSchema } from './effects'
import { debriefSchema, endSchema, resolveSchema } from './ending'
import { flowSchema } from './flow'
import { checklistSchema, itemChangeSchema, promptSchema } from './lists'
import { means, part } from './meaning'
import { personChangeSchema, personSchema } from './people'
import { plainOf } from './plain'
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
  termSchema,
  textSchema,
} from './words'
import { alertSchema, deploySchema, metricSchema, panelsSchema, serviceSchema } from './world'

/** Something on the scenario's own clock, or that follows from something else. Happens once. */
const momentSchema = part(
  'moment',
  z.strictObject({
    at: spanSchema
      .optional()
      .describe('Drill time it comes up at, or a span to vary by seed. Left out, `on` says when.'),
    on: listOf(happeningSchema)
      .optional()
      .describe('What it follows: the first of these to happen. Left out, `at` says when.'),
    after: spanSchema.optional().describe('How long after `on`. Left out, at once.'),
    when: conditionSchema.optional().describe('Only if this holds when its time has come. Left out, always.'),
    chance: shareSchema.optional().describe('On what share of seeds it happens. Left out, on all.'),
    'from-level': choiceOf({
      calm: 'At every difficulty.',
      standard: 'At the usual difficulty and harder.',
      hard: 'At the hardest difficulty alone.',
    })
      .optional()
      .describe('A distractor: the lowest difficulty it happens at. Left out, at every one.'),
    do: effectsSchema.describe('What happens.'),
  }),
)

/** A whole scenario file, read and checked. */
export const scenarioSchema = part(
  'scenario',
  z.strictObject({
    hearback: versionSchema(CURRENT_VERSION),
    id: idSchema.describe('Names the scenario: the same as the name of the file, without `.yaml`.'),
    title: textSchema.meta({
      description: 'Neutral: a day, a time, what one sees. It must not give the cause away.',
      examples: ['Tuesday, 14:05: the shop is slow'],
    }),
    company: textSchema.meta({
      description: 'Where it plays: a made-up company.',
      examples: ['Norrland Post'],
    }),
    level: z.int().min(1).max(5).describe('How hard it is: 1 easy, 5 hard.'),
    length: durationSchema.describe('How long a good run takes; shown in minutes before one plays.'),
    clock: means(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: clockMessage }), {
      is: 'value',
      kind: 'clock',
    }).describe('The time of day at T+00:00, in 24 hours and in quotes.'),
    teaches: z
      .array(idSchema)
      .min(1, { error: 'Write at least one thing that the scenario teaches.' })
      .meta({
        description: 'What one can learn from it, each a few words joined by hyphens.',
        examples: [['lock-deploys-first']],
      }),
    skill: skillSchema
      .optional()
      .describe(
        'The one skill it drills, where it is a micro-drill of about three minutes. Left out, it is a whole drill.',
      ),
    'inspired-by': z
      .array(
        z.strictObject({
          what: textSchema.meta({
            description: 'The incident, or the report about it.',
            examples: ['Slack, 22 February 2022'],
          }),
          url: means(z.url(), { is: 'value', kind: 'url' })
            .optional()
            .meta({
              description: 'Where it can be read. Left out, no link.',
              examples: ['https://status.example.com/incidents/42'],
            }),
          lesson: textSchema.optional().describe('What to take from it, in a sentence. Left out, nothing is said.'),
        }),
      )
      .default([])
      .describe('The incidents it was made from; told in the debrief.'),
    'content-note': textSchema
      .optional()
      .describe(
        'What somebody may want to know before playing it, such as a distressing theme. Left out, nothing is said.',
      ),
    include: z
      .array(z.string())
      .default([])
      .meta({
        description:
          "Files of checklists or of people: from the scenario's own folder, or those that ship with Hearback.",
        examples: [['checklists/imoc.yaml']],
      }),
    varies: z
      .record(
        idSchema,
        z.array(z.record(idOf('word'), z.string())).min(2, { error: 'Write at least two to choose from.' }),
      )
      .default({})
      .meta({
        description:
          'What differs from run to run: of each group one mapping is drawn, by seed, and its words stand wherever `<word>` is written.',
        examples: [{ hosts: [{ host: 'web-071' }, { host: 'web-104' }] }],
      }),
    incident: z
      .strictObject({
        channel: channelSchema.describe('One of `channels`: where people talk unless they say where.'),
        topic: textSchema.meta({
          description: 'What the channel says on top; it must not give the cause away.',
          examples: ['Checkout slow'],
        }),
      })
      .describe('The channel the incident is worked in.'),
    brief: textSchema.describe(
      'What the trainee reads before; a blank line begins a paragraph. It must not give the cause away.',
    ),
    plain: plainOf(textSchema, 'The brief'),
    glossary: z
      .record(termSchema, textSchema)
      .default({})
      .meta({
        description:
          'Terms that the scenario uses, each with what it means, for those who have *Plain language* on. Known from the start: it must not give the cause away.',
        examples: [{ 'config run': 'a machine setting itself up as prescribed' }],
      }),
    channels: z
      .record(idOf('channel'), textSchema)
      .meta({ description: 'Channels of the chat, each with what it is for.', examples: [{ incidents: 'Incidents' }] }),
    people: z
      .record(idOf('person'), personSchema)
      .default({})
      .describe('Who is there, can be paged, or turns up, besides the people included.'),
    'people-changes': z
      .record(nameOf('person'), personChangeSchema)
      .default({})
      .describe('Changes to people of included files, field by field; `drop` leaves them out.'),
    services: z.record(idOf('service'), serviceSchema).describe('What can be healthy, degraded or down.'),
    panels: panelsSchema.prefault({}).describe('What the panels of the desk stand on.'),
    metrics: z
      .record(idOf('metric'), metricSchema)
      .default({})
      .describe('Numbers that move: drawn as graphs, and looked at by conditions.'),
    flows: z
      .record(idOf('flow'), flowSchema)
      .default({})
      .describe('Requests through a cache to something with a limit.'),
    settings: z
      .record(idOf('setting'), z.array(idSchema).min(2, { error: 'A setting has at least two values.' }))
      .default({})
      .meta({
        description: 'Switches of the world: the values each can have, the first of them at T+00:00.',
        examples: [{ admit: ['all', 'tenth'] }],
      }),
    alerts: z.record(idOf('alert'), alertSchema).default({}).describe('What monitoring can say.'),
    deploys: z
      .record(idOf('deploy'), deploySchema)
      .default({})
      .describe("Colleagues' deploys: each comes up where an effect says `deploy`."),
    components: z.record(idOf('component'), textSchema).meta({
      description: 'Parts of the public status page, each with its name there.',
      examples: [{ shop: 'Shop' }],
    }),
    signals: z.record(idOf('signal'), signalSchema).default({}).describe('What comes in and needs closing.'),
    asks: z.record(idOf('ask'), askSchema).describe('What the trainee can ask people for.'),
    tells: z.record(idOf('tell'), tellSchema).default({}).describe('What the trainee can tell people.'),
    decisions: z.record(idOf('decision'), decisionSchema).default({}).describe('What can be decided, with a reason.'),
    diagnoses: z.record(idOf('diagnosis'), diagnosisSchema).default({}).describe('What people think is wrong.'),
    failure: chartStateSchema.describe('The statechart of the failure.'),
    moments: z.array(momentSchema).default([]).describe('Ordinary work, and what comes up by itself.'),
    checklists: z.array(checklistSchema).default([]).describe('What is looked for, besides the lists included.'),
    'checklist-changes': z
      .record(nameOf('item'), itemChangeSchema)
      .default({})
      .describe(
        'Changes to items of included lists, by the id of the item: other timings, other words; `drop` leaves it out.',
      ),
    prompts: z.array(promptSchema).default([]).describe('One-on-one nudges from the bot.'),
    resolve: resolveSchema.describe('What must be so before *resolved* is accepted.'),
    ends: z
      .record(idOf('ending'), endSchema)
      .describe('How it ends without being resolved: the first of these to come about.'),
    debrief: debriefSchema.describe('What is told afterwards.'),
  }),
)

/** A scenario as the engine runs it: the file with its includes folded in, times in whole seconds, shares 0 to 1. */
export type Scenario = z.output<typeof scenarioSchema>
export type Moment = Scenario['moments'][number]

function clockMessage({ input }: { input?: unknown }): string {
  return `Write the time of day at T+00:00 in quotes, such as "14:05"; this is ${shown(input)}.`
}
