import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  type FileKind,
  type JsonSchema,
  jsonSchemaOf,
  newScenario,
  problemIndex,
  problemPage,
  RULES,
  referencePage,
  VERBS,
} from '../../../scenarios/format'
import { MICRO_DRILLS, readLibraryFile } from '../../players/library'

const DOCS = fileURLToPath(new URL('../../../docs/authoring/', import.meta.url))
const FIXTURES = new URL('../../fixtures/scenarios/', import.meta.url)
const INVALID = fileURLToPath(new URL('../../fixtures/scenarios/invalid/', import.meta.url))

// All of these are written by `npx vitest run -u --config test/vitest.config.ts test/scenarios/format/published.test.ts`.
const KINDS = ['scenario', 'checklists', 'people'] as const

describe('the published copy is in step with the schema that reads the files', () => {
  it.each(KINDS)('%s.schema.json', async (kind) => {
    await expect(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`).toMatchFileSnapshot(
      join(DOCS, `${kind}.schema.json`),
    )
  })

  it('reference.md', async () => {
    await expect(referencePage(jsonSchemaOf('scenario'))).toMatchFileSnapshot(join(DOCS, 'reference.md'))
  })

  it('problems/README.md', async () => {
    await expect(problemIndex(RULES)).toMatchFileSnapshot(join(DOCS, 'problems', 'README.md'))
  })

  it.each(RULES.map((rule) => ({ code: rule.code, rule })))('problems/$code.md', async ({ code, rule }) => {
    const told = join(INVALID, code, 'problems.txt')
    const example = existsSync(told) ? (firstTold(readFileSync(told, 'utf8'), code) ?? null) : null

    await expect(problemPage(rule, example)).toMatchFileSnapshot(join(DOCS, 'problems', `${code}.md`))
  })

  it('has no page of a code that is gone', () => {
    const pages = readdirSync(join(DOCS, 'problems'), { recursive: true, encoding: 'utf8' })
      .filter((each) => each.endsWith('.md') && each !== 'README.md')
      .map((each) => each.replaceAll('\\', '/').slice(0, -3))

    expect(pages.toSorted()).toEqual(RULES.map((rule) => rule.code as string).toSorted())
  })
})

describe('the JSON Schema', () => {
  describe.each(KINDS)('of %s', (kind) => {
    const root = jsonSchemaOf(kind)
    const places = [...placesIn(root)]
    const where = (found: Place[]) => found.map(({ path }) => path)

    it('says what every field is, in a sentence', () => {
      const fields = places.filter(({ field }) => field)

      expect(where(fields.filter(({ schema }) => !/[.…:]$/.test(schema.description ?? '')))).toEqual([])
      expect(fields.length).toBeGreaterThan(15)
    })

    it('says what every word means that a field takes', () => {
      expect(where(places.filter(({ schema }) => schema.const !== undefined && !schema.description))).toEqual([])
    })

    it.each([{ of: 'examples' }, { of: 'defaults' }])('accepts its own $of', ({ of }) => {
      const given = ({ examples, default: fallback }: JsonSchema) =>
        of === 'examples' ? (examples ?? []) : fallback === undefined ? [] : [fallback]
      const ajv = new Ajv().addSchema(root, kind)
      const having = places.filter(({ schema }) => given(schema).length > 0)

      const turnedDown = having.filter(({ path, schema }) => {
        const fits = ajv.compile({ $ref: `${kind}${path}` })
        return given(schema).some((value) => !fits(value))
      })

      expect(where(turnedDown)).toEqual([])
      expect(having.length).toBeGreaterThan(3)
    })
  })

  it('tells of every verb that can happen', () => {
    const page = referencePage(jsonSchemaOf('scenario'))

    const silent = Object.keys(VERBS).filter((verb) => !new RegExp(`\\| \`${verb}\` \\| .+ \\| .+\\. \\|`).test(page))

    expect(silent).toEqual([])
  })

  const accepts = (kind: FileKind) => new Ajv({ allErrors: true }).compile(jsonSchemaOf(kind))
  const scenario = accepts('scenario')
  const misfits = (value: unknown) => {
    scenario(value)
    return (scenario.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
  const written = parse(newScenario({ id: 'x', schema: 's' }))

  it.each([
    ...['apache-upgrade', 'low-fuel', 'wrong-prompt', ...MICRO_DRILLS.map((id) => `micro/${id}`)].map((id) => ({
      name: id,
      text: readLibraryFile(`${id}.yaml`),
    })),
    ...[
      'valid/small-drill.yaml',
      'people/sound/scenario.yaml',
      'versions/1.yaml',
      'odd/everything.yaml',
      'odd/tiny.yaml',
    ].map((name) => ({ name, text: readFileSync(new URL(name, FIXTURES), 'utf8') })),
    { name: 'what new writes', text: newScenario({ id: 'x', schema: 's' }) },
  ])('accepts $name', ({ text }) => {
    expect(misfits(parse(text ?? ''))).toEqual([])
  })

  it.each([
    { kind: 'checklists', text: readLibraryFile('checklists/imoc.yaml') },
    { kind: 'checklists', text: readLibraryFile('checklists/components.yaml') },
    { kind: 'people', text: readFileSync(new URL('people/sound/people.yaml', FIXTURES), 'utf8') },
  ] as const)('accepts a file of $kind, and no other', ({ kind, text }) => {
    const value = parse(text ?? '')

    expect(accepts(kind)(value)).toBe(true)
    expect(accepts(kind === 'people' ? 'checklists' : 'people')(value)).toBe(false)
    expect(scenario(value)).toBe(false)
  })

  it.each([
    { name: 'a skill that nobody practises', change: { skill: 'juggling' } },
    { name: 'a field that does not exist', change: { colour: 'red' } },
    { name: 'a time nobody can read', change: { length: '10 minutes' } },
    { name: 'a level beyond the last', change: { level: 6 } },
    { name: 'an id with blanks', change: { people: { 'jo brandt': { name: 'Jo Brandt', role: 'Sorting' } } } },
    { name: 'a person without a name', change: { people: { jo: { role: 'Sorting' } } } },
  ])('turns down $name', ({ change }) => {
    expect(misfits({ ...written, ...change })).not.toEqual([])
  })
})

/** Somewhere in a JSON Schema, by its pointer. `field`: a field of a mapping, which an author may write. */
interface Place {
  path: string
  schema: JsonSchema
  field: boolean
}

function* placesIn(schema: JsonSchema, path = '#', field = false): Generator<Place> {
  yield { path, schema, field }
  for (const part of ['properties', 'definitions', 'anyOf'] as const) {
    for (const [name, each] of Object.entries<JsonSchema>(schema[part] ?? {}))
      yield* placesIn(each, `${path}/${part}/${name}`, part === 'properties')
  }
  for (const part of ['items', 'propertyNames', 'additionalProperties'] as const) {
    const inner = schema[part]
    if (typeof inner === 'object') yield* placesIn(inner, `${path}/${part}`)
  }
}

/** The first problem of a code in what lint said. */
function firstTold(text: string, code: string): string | undefined {
  const page = `docs/authoring/problems/${code}.md`
  const end = text.indexOf(page)
  if (end < 0) return undefined
  const start = text.lastIndexOf('\nscenario.yaml:', end)
  return text.slice(start + 1, end + page.length)
}
