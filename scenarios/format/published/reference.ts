import { VERBS } from '../verbs'
import type { JsonSchema } from './json-schema'

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
    'Data only: nothing in a file is ever run. A field in **bold** has to be there. Where a list is taken, one value alone may stand without brackets. Times are `90s`, `2m30s`, `1h`; spans are `30s to 90s`; shares are `30%`.',
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
  const title = TITLES[name] ?? `A ${name}`
  const about = schema.description === undefined ? [] : [schema.description]
  if (schema.anyOf) {
    const rows = schema.anyOf.map((each) => {
      const fields = Object.entries(each.properties ?? {}).map(([field, of]) => `\`${field}\`: ${takes(of)}`)
      return `- ${fields.join(', ')}. ${each.description ?? ''}`.trim()
    })
    return [`## ${title}`, ...about, rows.join('\n')]
  }
  return [`## ${title}`, ...about, table(schema)]
}

function table(schema: JsonSchema, prefix = ''): string {
  return ['| field | takes | what it is |', '| --- | --- | --- |', ...rows(schema, prefix)].join('\n')
}

function rows(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([field, each]) => {
    const name = `${prefix}${field}`
    const shown = schema.required?.includes(field) ? `**\`${name}\`**` : `\`${name}\``
    const fallback = each.default === undefined ? '' : `, else \`${JSON.stringify(each.default).replaceAll('"', '')}\``
    const own = `| ${shown} | ${cell(takes(each) + fallback)} | ${cell(each.description ?? '')} |`
    return [own, ...inner(each, name)]
  })
}

/** Small mappings are told where they stand. */
function inner(schema: JsonSchema, name: string): string[] {
  if (schema.properties && !schema.$ref) return rows(schema, `${name}.`)
  const items = schema.items ?? schema.anyOf?.find((each) => each.type === 'array')?.items
  if (items?.properties) return rows(items, `${name}[].`)
  const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
  return values?.properties ? rows(values, `${name}.*.`) : []
}

function takes(schema: JsonSchema): string {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref
  if (ref) {
    const name = ref.slice(ref.lastIndexOf('/') + 1)
    return `[${name}](#${(TITLES[name] ?? `A ${name}`).toLowerCase().replaceAll(' ', '-')})`
  }
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(', ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.anyOf) {
    const list = schema.anyOf.find((each) => each.type === 'array')
    if (list?.items && schema.anyOf.length === 2) return `a list of ${takes(list.items)}`
    return [...new Set(schema.anyOf.map(takes))].join(' or ')
  }
  if (schema.type === 'array') return `a list of ${schema.items ? takes(schema.items) : 'values'}`
  if (schema.type === 'object') {
    const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
    if (!values) return 'a mapping'
    return values.properties ? 'a mapping by id' : `by id, ${takes(values)}`
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const kind = schema.type === 'integer' ? 'a whole number' : 'a number'
    if (schema.minimum !== undefined && schema.maximum !== undefined)
      return `${kind}, ${schema.minimum} to ${schema.maximum}`
    return kind
  }
  if (schema.type === 'boolean') return 'true or false'
  const [example] = schema.examples ?? []
  return example === undefined ? 'text' : `text such as \`${String(example)}\``
}

function happenings(): string {
  const lines = Object.entries(VERBS).map(([verb, { of = [], words = [], further }]) => {
    const after = [...of.map((kind) => kind.toUpperCase()), ...words.map((word) => `\`${word}\``)].join(' or ')
    const more =
      further === undefined
        ? ''
        : `, then ${further === 'health' ? '`healthy`, `degraded` or `down`' : further === 'choice' ? 'a choice, if it matters' : 'a value, if it matters'}`
    const dot = verb === 'reached' ? ', a dot and one of its `reaches`' : ''
    return `| \`${verb}\` | ${after}${dot}${more} |`
  })
  return ['| verb | what follows |', '| --- | --- |', ...lines].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')
}
