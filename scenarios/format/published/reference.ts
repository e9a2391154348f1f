import { stringify } from 'yaml'
import { VERBS } from '../verbs'
import type { JsonSchema } from './json-schema'
import { VERB_TEXTS } from './verb-texts'

const PEOPLE = `\`\`\`yaml
hearback: 1
kind: people
people:
  jo: { name: Jo Brandt, role: Sorting, seniority: 3 }
  sam: { name: Sam Okoye, role: Printing, mishears: 20% }
  kim: { name: Kim Larsen, role: Support, page: { answers: 20s to 40s }, takes: [deputy, scribe] }
\`\`\``

const CHANGES = `\`\`\`yaml
include: [checklists/imoc.yaml, people.yaml]
people-changes:
  jo: { present: true, points: { restart-printer: sam } }
  sam: { present: true, tired: 40% }
  kim: { drop: true }
\`\`\``

/** Sections of the reference, in the order one writes a scenario in. */
const ORDER = [
  'person',
  'service',
  'panel',
  'metric',
  'flow',
  'alert',
  'signal',
  'ask',
  'slot',
  'outcome',
  'tell',
  'decision',
  'state',
  'transition',
  'moment',
  'effect',
  'line',
  'condition',
  'list',
  'item',
  'prompt',
  'end',
  'factor',
]

const TITLES: Readonly<Record<string, string>> = {
  list: 'A checklist',
  alert: 'An alert',
  ask: 'An ask',
  outcome: 'An outcome',
  effect: 'An effect',
  item: 'An item',
  end: 'An ending',
}

/** The reference page of the format, as Markdown, from its JSON Schema alone. */
export function referencePage(schema: JsonSchema): string {
  const definitions = schema.definitions ?? {}
  const names = [
    ...ORDER.filter((name) => name in definitions),
    ...Object.keys(definitions).filter((name) => !ORDER.includes(name)),
  ]
  const blocks = [
    '# The scenario format, field by field',
    'Generated from the schema that reads the files (`npm run hearback -- schema --reference`); do not edit. The [tutorial](tutorial.md) shows how it all goes together, and [the pages on problems](problems/README.md) what `lint` may say.',
    'Data only: nothing in a file is ever run. A field in **bold** has to be there. Where a list is taken, one value alone may stand without brackets. Times are `90s`, `2m30s`, `1h`; spans are `30s to 90s`; shares are `30%`. An id is lower-case words joined by hyphens; where the id *of* something is taken, that has to be in the file. *Words* are text that is [filled in](#what-is-filled-in).',
    '## The file',
    table(schema),
    ...names.flatMap((name) => section(name, definitions[name] ?? {})),
    '## What can happen',
    'Statecharts, cues, evidence, conditions and the debrief all name what happened in the same words: a verb, what it was about, sometimes one more word. `*` stands for any: `published *`.',
    happenings(),
    '## What is filled in',
    'In what people say: `{metric ID}` is its value now, `{minutes-until METRIC VALUE}` how long until it gets there at this rate, `{exercised SERVICE}` when that was last tried for real, `{name PERSON}` a first name. In asks and tells their own `{slot}`s; in the text of an ask `{person}`, whoever is asked. `<word>` stands for what `varies` draws.',
    '## Files to include',
    'What several scenarios share lies in files of its own, in the folder of the scenario or below it, and is named under `include`. Each is checked with every scenario that includes it, and by `lint` alone. `checklists/imoc.yaml` and `checklists/components.yaml` ship with Hearback and can be included from anywhere.',
    '**Checklists.** Starts with `hearback: 1` and `kind: checklists`, then `checklists` and `prompts` as above. A scenario changes items of it under `checklist-changes`, or leaves them out with `drop: true`.',
    '**People.** Starts with `hearback: 1` and `kind: people`, then `people` as above, but without `points` and `adrift-does`, which name what only one scenario has:',
    PEOPLE,
    'All of them are part of the scenario: they can be named, paged and asked, and lists that have one item for everybody who joins count them. Nobody is said to be unused for having nothing to do in one drill. Under `people-changes` a scenario changes somebody field by field, `points` and `adrift-does` among them (a field given there takes the place of the whole field in the file), or leaves them out with `drop: true`. The same id may not stand in two files, nor in a file and under `people`.',
    CHANGES,
  ]
  return `${blocks.join('\n\n')}\n`
}

function section(name: string, schema: JsonSchema): string[] {
  const about = schema.description === undefined ? [] : [schema.description]
  const fields = schema.anyOf ? schema.anyOf.map(alternative).join('\n') : table(schema)
  return [`## ${titleOf(name)}`, ...about, fields]
}

/** One of several mappings that may stand in the same place, with its fields under it. */
function alternative(schema: JsonSchema): string {
  const fields = Object.entries(schema.properties ?? {})
  const names = fields.map(([field]) => `\`${field}\``).join(', ')
  const told = fields.map(([field, each]) => `  - ${shownName(field, schema)}: ${takes(each)}. ${toldOf(each)}`)
  return [`- ${names}: ${schema.description ?? ''}`, ...told].join('\n')
}

function table(schema: JsonSchema): string {
  return ['| field | takes | what it is |', '| --- | --- | --- |', ...rows(schema, '')].join('\n')
}

function rows(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([field, each]) => {
    const fallback = each.default === undefined ? '' : `, else \`${inYaml(each.default)}\``
    const name = shownName(field, schema, prefix)
    return [
      `| ${name} | ${cell(takes(each) + fallback)} | ${cell(toldOf(each))} |`,
      ...inner(each, `${prefix}${field}`),
    ]
  })
}

function shownName(field: string, { required }: JsonSchema, prefix = ''): string {
  const name = `\`${prefix}${field}\``
  return required?.includes(field) ? `**${name}**` : name
}

/** Small mappings are told where they stand. */
function inner(schema: JsonSchema, name: string): string[] {
  if (schema.properties) return rows(schema, `${name}.`)
  const items = schema.items ?? listIn(schema)?.items
  if (items?.properties) return rows(items, `${name}[].`)
  const values = valuesIn(schema)
  return values?.properties ? rows(values, `${name}.*.`) : []
}

/** What a field is, what each of its words means, and how it can look where that is not said elsewhere. */
function toldOf(schema: JsonSchema): string {
  const words = wordsIn(schema).map(({ word, means }) => `\`${word}\`: ${means}`)
  const [example] = schema.type === 'string' && namesForm(schema) ? [] : (schema.examples ?? [])
  return [
    schema.description ?? '',
    ...words,
    ...(example === undefined ? [] : [`Example: \`${inYaml(example)}\``]),
  ].join('<br>')
}

/** The words a field takes, itself or in a list or by id. */
function wordsIn(schema: JsonSchema): Array<{ word: string; means: string }> {
  const choice = [schema, listIn(schema)?.items, valuesIn(schema)].find((each) => each && isChoice(each))
  return (choice?.anyOf ?? []).map((each) => ({ word: String(each.const), means: each.description ?? '' }))
}

function isChoice({ anyOf }: JsonSchema): boolean {
  return anyOf?.every((each) => each.const !== undefined) === true
}

/** Forms such as times are shown by an example where the reference says what the field takes. */
function namesForm({ title, examples }: JsonSchema): boolean {
  return examples !== undefined && title !== undefined && title !== 'text' && title !== 'words'
}

function takes(schema: JsonSchema): string {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref
  if (ref) return linkTo(ref.slice(ref.lastIndexOf('/') + 1))
  if (isChoice(schema))
    return wordsIn(schema)
      .map(({ word }) => `\`${word}\``)
      .join(' or ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  const list = listIn(schema)
  if (list) return `list of ${several(list.items ?? {})}`
  if (schema.anyOf) return [...new Set(schema.anyOf.map(takes))].join(' or ')
  if (schema.type === 'object') {
    const values = valuesIn(schema)
    return values ? `by ${schema.propertyNames?.title ?? 'id'}: ${takes(values)}` : 'mapping'
  }
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema)
  if (schema.type === 'boolean') return '`true` or `false`'
  const noun = schema.title ?? 'text'
  return namesForm(schema) ? `${noun} such as \`${String(schema.examples?.[0])}\`` : noun
}

function several(schema: JsonSchema): string {
  const one = takes(schema)
  if (one.startsWith('[')) return one
  if (one.startsWith('by ')) return `mappings ${one}`
  const [noun = '', ...more] = one.split(' such as ')
  const plural =
    noun === 'words' || noun.startsWith('`') ? noun : noun.replace(/ id\b/.test(noun) ? / id\b/g : /^\w+/, '$&s')
  return [plural, ...more].join(' such as ')
}

function numberOf({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const kind = type === 'integer' ? 'whole number' : 'number'
  if (minimum !== undefined && maximum !== undefined) return `${kind}, ${minimum} to ${maximum}`
  if (minimum !== undefined) return `${kind}, ${minimum} or more`
  return exclusiveMinimum === undefined ? kind : `${kind} above ${exclusiveMinimum}`
}

/** The list a schema takes; one value alone may stand for it. */
function listIn(schema: JsonSchema): JsonSchema | undefined {
  if (schema.type === 'array') return schema
  return schema.anyOf?.length === 2 ? schema.anyOf.find((each) => each.type === 'array') : undefined
}

function valuesIn({ additionalProperties }: JsonSchema): JsonSchema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

function linkTo(name: string): string {
  return `[${name}](#${titleOf(name).toLowerCase().replaceAll(' ', '-')})`
}

function titleOf(name: string): string {
  return TITLES[name] ?? `A ${name}`
}

/** A small value as one would write it on a line. */
function inYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim()
}

function happenings(): string {
  const lines = Object.entries(VERBS).map(([verb, { of = [], words = [], further }]) => {
    const after = [...of.map((kind) => kind.toUpperCase()), ...words.map((word) => `\`${word}\``)].join(' or ')
    const more =
      further === undefined
        ? ''
        : `, then ${further === 'health' ? '`healthy`, `degraded` or `down`' : further === 'choice' ? 'a choice, if it matters' : 'a value, if it matters'}`
    const dot = verb === 'reached' ? ', a dot and one of its `reaches`' : ''
    return `| \`${verb}\` | ${after}${dot}${more} | ${VERB_TEXTS[verb] ?? ''} |`
  })
  return ['| verb | what follows | what happened |', '| --- | --- | --- |', ...lines].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')
}
