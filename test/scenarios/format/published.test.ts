import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createMachine, initialTransition } from 'xstate'
import { parse } from 'yaml'
import {
  asMermaid,
  asStately,
  type JsonSchema,
  jsonSchemaOf,
  newScenario,
  problemIndex,
  problemPage,
  RULES,
  referencePage,
} from '../../../scenarios/format'
import { MICRO_DRILLS, readLibraryFile, shipped } from '../../players/library'

const DOCS = fileURLToPath(new URL('../../../docs/authoring/', import.meta.url))
const INVALID = fileURLToPath(new URL('../../fixtures/scenarios/invalid/', import.meta.url))

// All of these are written by `npx vitest run -u --config test/vitest.config.ts test/scenarios/format/published.test.ts`.
describe('the published copy is in step with the schema that reads the files', () => {
  it.each(['scenario', 'checklists', 'people'] as const)('%s.schema.json', async (kind) => {
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
  it('says what every field is', () => {
    const silent: string[] = []
    const look = (schema: JsonSchema, path: string) => {
      for (const [name, each] of Object.entries(schema.properties ?? {})) {
        if (each.description === undefined && path.split('.').length === 1) silent.push(`${path}.${name}`)
        look(each, `${path}.${name}`)
      }
    }
    look({ properties: jsonSchemaOf('scenario').properties ?? {} }, 'scenario')

    expect(silent).toEqual([])
  })

  it.each(['apache-upgrade', 'low-fuel', 'wrong-prompt', ...MICRO_DRILLS.map((id) => `micro/${id}`)])(
    'accepts %s',
    (id) => {
      const root = jsonSchemaOf('scenario')

      expect(misfits(parse(readLibraryFile(`${id}.yaml`) ?? ''), root, root, '')).toEqual([])
    },
  )

  it('turns down a skill that nobody practises', () => {
    const root = jsonSchemaOf('scenario')

    expect(misfits({ ...parse(newScenario({ id: 'x', schema: 's' })), skill: 'juggling' }, root, root, '')).toEqual([
      '.skill',
    ])
  })

  it('turns down a field that does not exist', () => {
    const root = jsonSchemaOf('scenario')

    expect(misfits({ ...parse(newScenario({ id: 'x', schema: 's' })), colour: 'red' }, root, root, '')).toEqual([
      '.colour',
    ])
  })
})

describe('the graph', () => {
  it.each(['apache-upgrade', 'low-fuel', 'wrong-prompt', ...MICRO_DRILLS])('of %s is a machine for XState', (id) => {
    const machine = createMachine(asStately(shipped(id)) as Parameters<typeof createMachine>[0])

    const [snapshot] = initialTransition(machine)
    expect(snapshot.value).toBeTruthy()
  })

  it('draws every state and way', () => {
    const drawn = asMermaid(shipped('low-fuel'))

    expect(drawn).toContain('stateDiagram-v2')
    expect(drawn).toContain('disk__filling --> disk__read_only: reached disk.100')
    expect(drawn).toContain('[*] --> reads__calm')
    expect(drawn).toContain('disk__read_only --> disk__standby_too: after 3m')
  })
})

/** The first problem of a code in what lint said. */
function firstTold(text: string, code: string): string | undefined {
  const page = `docs/authoring/problems/${code}.md`
  const end = text.indexOf(page)
  if (end < 0) return undefined
  const start = text.lastIndexOf('\nscenario.yaml:', end)
  return text.slice(start + 1, end + page.length)
}

/** Where a value does not fit a schema: as much of draft-07 as ours uses. */
function misfits(value: unknown, schema: JsonSchema, root: JsonSchema, path: string): string[] {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref
  if (ref) return misfits(value, root.definitions?.[ref.slice('#/definitions/'.length)] ?? {}, root, path)
  if (schema.anyOf) {
    const all = schema.anyOf.map((each) => misfits(value, each, root, path))
    return all.some((each) => each.length === 0) ? [] : (all.toSorted((a, b) => a.length - b.length)[0] ?? [path])
  }
  if (schema.const !== undefined) return value === schema.const ? [] : [path]
  if (schema.enum) return schema.enum.includes(String(value)) ? [] : [path]
  if (schema.type === 'array') {
    if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return [path]
    return value.flatMap((each, index) => misfits(each, schema.items ?? {}, root, `${path}[${index}]`))
  }
  if (schema.type === 'object') {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [path]
    const { properties = {}, required = [], additionalProperties: others, propertyNames } = schema
    return [
      ...required.filter((field) => !(field in value)).map((field) => `${path}.${field}`),
      ...Object.entries(value).flatMap(([field, each]) => {
        const own = properties[field]
        if (own) return misfits(each, own, root, `${path}.${field}`)
        if (typeof others !== 'object') return [`${path}.${field}`]
        return [
          ...misfits(field, propertyNames ?? {}, root, `${path}.${field}`),
          ...misfits(each, others, root, `${path}.${field}`),
        ]
      }),
    ]
  }
  if (schema.type === 'number' || schema.type === 'integer') {
    return typeof value === 'number' && value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity)
      ? []
      : [path]
  }
  if (schema.type === 'boolean') return typeof value === 'boolean' ? [] : [path]
  if (schema.type === 'string')
    return typeof value === 'string' && (!schema.pattern || new RegExp(schema.pattern).test(value)) ? [] : [path]
  return []
}
