import { DOCUMENT_VERSION } from './document'

/** JSON Schema of the debrief's own file, draft 2020-12. `docs/debrief.schema.json` is this, written out. */
export const DOCUMENT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://hearback.invalid/debrief.schema.json',
  title: 'Hearback debrief',
  description: 'What one drill was, how it was marked and what was made of it. Times are drill seconds.',
  ...object({
    hearbackDebrief: { const: DOCUMENT_VERSION, description: 'The version of this format.' },
    redaction: {
      enum: ['full', 'roles', 'aggregate'],
      description: 'full: as it is. roles: people by their roles. aggregate: counts and bands alone.',
    },
    run: object({
      id: text('The run, or "redacted".'),
      scenario: text('The id of its scenario.'),
      title: text('The telling title.'),
      playedAs: text('The neutral title it was played under.'),
      company: text('The made-up company.'),
      seed: integer('The seed; 0 where it was taken out.'),
      startedAt: nullable(text('Wall time, ISO 8601.')),
      length: seconds('How long it went on.'),
      ending: nullable(text('How it ended.')),
      simulation: { const: true },
    }),
    rubric: object({ id: text('What it was marked under.'), version: integer('Its version.') }),
    summary: list(ref('told')),
    wentRight: list(
      object({ title: text('In a few words.'), text: text('In a sentence.'), moments: list(ref('moment')) }),
    ),
    timeline: list(
      object({
        at: seconds('When.'),
        fact: integer('The id of the fact.'),
        who: text('Who or what.'),
        text: text('What happened.'),
        onScreen: { type: 'boolean', description: 'Could be seen at the desk then.' },
        loop: nullable(text('The loop it belongs to.')),
      }),
    ),
    signals: list(
      object({
        title: text('Who and what.'),
        knowableFrom: seconds('From when anybody who looked could have known.'),
        onScreen: seconds('When it was said.'),
        acknowledged: nullable(seconds('When it was acknowledged.')),
        withContent: { type: 'boolean' },
        actedOn: nullable(seconds('When something was first done about it.')),
        settled: nullable({ enum: ['owned', 'answered', 'parked'] }),
        settledAt: nullable(seconds('When it was settled.')),
        hurtAt: nullable(seconds('When it hurt, or would have.')),
        hurtHappened: { type: 'boolean' },
      }),
    ),
    leftOpen: list(ref('told')),
    dials: list(
      object({
        id: ref('dial'),
        band: nullable({ enum: ['developing', 'solid', 'strong'] }),
        worth: nullable(share()),
        applicable: integer('How many items applied.'),
        says: text('In a sentence.'),
      }),
    ),
    label: nullable(text('Where two dials point apart.')),
    marks: list(
      object({
        id: text('Stable over runs of a scenario.'),
        dial: ref('dial'),
        title: text('What was looked for.'),
        applicable: { type: 'boolean' },
        worth: nullable(share()),
        weight: { type: 'number', minimum: 0 },
        at: nullable(seconds('When it was seen.')),
        why: text('What was looked for, what was seen, and when.'),
        standard: nullable(text('Where the standard comes from.')),
        evidence: list(ref('evidence')),
        appeals: list(text("The trainee's own view.")),
      }),
    ),
    command: object({
      ratings: list(
        object({
          by: { enum: ['self', 'peer', 'facilitator'] },
          domain: text('Its id.'),
          title: text('Its name.'),
          score: nullable({ type: 'integer', minimum: 1, maximum: 5 }),
          anchor: nullable(text('What that rating looks like.')),
          text: text('Remarks.'),
        }),
      ),
      agreement: list(
        object({
          between: list(text('A rater.')),
          domains: integer('How many both observed.'),
          same: integer('Rated the same.'),
          near: integer('Rated within one step.'),
          kappa: nullable({ type: 'number', maximum: 1 }),
        }),
      ),
    }),
    beside: object({
      customers: object({ amount: { type: 'number', minimum: 0 }, unit: text('Of what.') }),
      detect: nullable(seconds('From when it began.')),
      mitigate: nullable(seconds('From when it began.')),
      resolve: nullable(seconds('From when it began.')),
      luck: list(ref('told')),
      moves: list(text('A move no list asks for.')),
    }),
    story: text('How it came about, in the words of the author.'),
    factors: object({
      own: list(ref('factor')),
      authors: list(ref('factor')),
      whys: list(text('One link of a chain of whys.')),
    }),
    biases: list(
      object({
        id: text('Which pattern.'),
        name: text('What the literature calls it.'),
        text: text('What was seen.'),
        ask: text('A question that opens it up.'),
        fits: nullable({ type: 'boolean' }),
        view: text("The trainee's own view."),
      }),
    ),
    lessons: list(
      object({
        text: text('The lesson or follow-up.'),
        strength: nullable({ enum: ['design', 'guard', 'alert', 'document', 'careful'] }),
        owner: text('Who has it.'),
        due: nullable({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
      }),
    ),
    questions: list(text('A question to talk about.')),
    notes: list(object({ at: nullable(seconds('Where it is pinned.')), kind: text('Of what kind.'), text: text('') })),
    thanks: list(object({ to: text('Whom.'), text: text('For what.') })),
    sweater: nullable(object({ at: nullable(seconds('When.')), text: text('The most instructive moment.') })),
    survey: nullable(
      object({
        learned: text('What was learned.'),
        hindered: text('What got in the way.'),
        again: nullable({ enum: ['yes', 'perhaps', 'no'] }),
      }),
    ),
    inspiredBy: list(object({ what: text('What.'), url: nullable(text('')), lesson: nullable(text('')) })),
  }),
  $defs: {
    moment: object({ at: seconds('When.'), fact: integer('The id of the fact.') }),
    evidence: object({ at: seconds('When.'), text: text('What happened.') }),
    told: object({ text: text('A sentence.'), moments: list(ref('moment')) }),
    dial: { enum: ['checklist', 'outbound', 'inbound'] },
    factor: object({
      what: text('What had to be so.'),
      kind: nullable({ enum: ['condition', 'action'] }),
      evidence: list(ref('evidence')),
      because: list(ref('factor')),
    }),
  },
} as const

function object(properties: Record<string, unknown>) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function list(items: unknown) {
  return { type: 'array', items }
}

function nullable(inner: unknown) {
  return { anyOf: [inner, { type: 'null' }] }
}

function ref(name: string) {
  return { $ref: `#/$defs/${name}` }
}

function text(description: string) {
  return description === '' ? { type: 'string' } : { type: 'string', description }
}

function integer(description: string) {
  return { type: 'integer', minimum: 0, description }
}

function seconds(description: string) {
  return { type: 'number', minimum: 0, description }
}

function share() {
  return { type: 'number', minimum: 0, maximum: 1 }
}
