import { z } from 'zod'
import { type Condition, conditionSchema, happeningSchema } from './conditions'
import { type Effect, effectsSchema } from './effects'
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

const targetSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*(\.[A-Za-z0-9][A-Za-z0-9-]*)*$/, {
  error: ({ input }) => `Name a state to go to, such as "spreading" or "fleet.spreading"; this is ${shown(input)}.`,
})

const oneTransition = z.strictObject({
  target: targetSchema.optional(),
  when: conditionSchema.optional(),
  do: effectsSchema.optional(),
})

const transitionSchema: z.ZodType<Transition[], unknown> = z.union([
  targetSchema.transform((target): Transition[] => [{ target }]),
  oneTransition.transform((one): Transition[] => [one]),
  z.array(oneTransition),
])

/** An event of the chart: a happening, or one word that an effect raises. */
const eventSchema = z.union([happeningSchema, z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)])

export const chartStateSchema: z.ZodType<ChartState, unknown> = z.lazy(() =>
  z.strictObject({
    type: z.enum(['parallel', 'final']).optional(),
    initial: z.string().optional(),
    text: textSchema.optional(),
    entry: effectsSchema.optional(),
    exit: effectsSchema.optional(),
    on: z.record(eventSchema, transitionSchema).optional(),
    after: z
      .record(
        z.string().refine((text) => spanSchema.safeParse(text).success, {
          error: 'Write a time here, such as "90s" or "30s to 90s".',
        }),
        transitionSchema,
      )
      .optional(),
    always: transitionSchema.optional(),
    states: z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), chartStateSchema).optional(),
  }),
)
