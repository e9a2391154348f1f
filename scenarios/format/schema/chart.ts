import { z } from 'zod'
import { choiceOf } from './choices'
import { type Condition, conditionSchema, happeningSchema } from './conditions'
import { type Effect, effectsSchema } from './effects'
import { means, part } from './meaning'
import { shown, spanSchema, textSchema } from './words'

/** Where a transition goes: a sibling's name, or a path from the top such as `fleet.spreading`. */
export interface Transition {
  target?: string | undefined
  when?: Condition | undefined
  do?: Effect[] | undefined
}

/** A state of the failure's statechart, in XState's words. */
export interface ChartState {
  type?: 'parallel' | 'final' | undefined
  initial?: string | undefined
  /** What the debrief calls it. */
  text?: string | undefined
  entry?: Effect[] | undefined
  exit?: Effect[] | undefined
  on?: Record<string, Transition[]> | undefined
  after?: Record<string, Transition[]> | undefined
  always?: Transition[] | undefined
  states?: Record<string, ChartState> | undefined
}

const targetSchema = means(
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*(\.[A-Za-z0-9][A-Za-z0-9-]*)*$/, {
    error: ({ input }) => `Name a state to go to, such as "spreading" or "fleet.spreading"; this is ${shown(input)}.`,
  }),
  { is: 'target' },
)

const oneTransition = part(
  'transition',
  z.strictObject({
    target: targetSchema
      .optional()
      .describe(
        'The state to go to: a sibling, or a path from the top. Left out, it stays and only does what is under `do`.',
      ),
    when: conditionSchema
      .optional()
      .describe('Taken only while this holds; of several, the first that does. Left out, always.'),
    do: effectsSchema.optional().describe('What happens on the way.'),
  }),
)

const transitionSchema: z.ZodType<Transition[], unknown> = z.union([
  targetSchema.transform((target): Transition[] => [{ target }]),
  oneTransition.transform((one): Transition[] => [one]),
  z.array(oneTransition),
])

/** An event of the chart: a happening, or one word that an effect raises. */
const eventSchema = means(z.union([happeningSchema, z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)]), { is: 'event' })

const stateNameSchema = means(
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, {
    error: ({ input }) =>
      `A state's name is letters, digits and hyphens, such as "spreading"; this is ${shown(input)}.`,
  }),
  { is: 'defines', kind: 'state' },
)

const delaySchema = means(
  z.string().refine((text) => spanSchema.safeParse(text).success, {
    error: ({ input }) => `Write a time here, such as "90s" or "30s to 90s"; this is ${shown(input)}.`,
  }),
  { is: 'value', kind: 'span' },
)

export const chartStateSchema: z.ZodType<ChartState, unknown> = z.lazy(() =>
  part(
    'state',
    z.strictObject({
      type: choiceOf({
        parallel: 'In all of its inner states at once.',
        final: 'Nothing follows.',
      })
        .optional()
        .describe('A special sort of state. Left out, in one inner state at a time, or none if it has none.'),
      initial: means(z.string(), { is: 'initial' })
        .optional()
        .describe('The inner state it starts in. Has to be there where it has inner states, unless it is parallel.'),
      text: textSchema.optional().describe('What the debrief calls it. Left out, its name.'),
      entry: effectsSchema.optional().describe('What happens when it is entered.'),
      exit: effectsSchema.optional().describe('What happens when it is left.'),
      on: z
        .record(eventSchema, transitionSchema)
        .optional()
        .meta({
          description: 'Where happenings and raised events lead.',
          examples: [{ 'done stop-runs': 'contained' }],
        }),
      after: z
        .record(delaySchema, transitionSchema)
        .optional()
        .meta({
          description: 'Where it goes by itself, this long after it was entered.',
          examples: [{ '3m': 'spreading' }],
        }),
      always: transitionSchema.optional().describe('Where it goes as soon as a condition holds.'),
      states: z.record(stateNameSchema, chartStateSchema).optional().describe('The states inside it.'),
    }),
  ),
)
