import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'

import { checkScenario, checkShared, pretty } from '../../../scenarios/format'
import { prove } from '../../../scenarios/proof'
import { playOnce } from '../../../scenarios/rehearsal'

const PEOPLE = fileURLToPath(new URL('../../fixtures/scenarios/people/', import.meta.url))

function textOf(folder: string, path: string): string | null {
  try {
    return readFileSync(join(PEOPLE, folder, path), 'utf8')
  } catch {
    return null
  }
}

const SCENARIO = parse(textOf('sound', 'scenario.yaml') ?? '') as Record<string, object>
const FILE = parse(textOf('sound', 'people.yaml') ?? '') as { people: Record<string, object> }

/** The sound scenario with other people in the file it includes, and other fields of its own. */
function checkedWith(people: Record<string, object>, changes: Record<string, unknown> = {}) {
  const files: Record<string, string> = {
    'scenario.yaml': stringify({ ...SCENARIO, ...changes }),
    'people.yaml': stringify({ ...FILE, people: { ...FILE.people, ...people } }),
  }
  return checkScenario('scenario.yaml', (path) => files[path] ?? null)
}

describe('a mistake about people that are included is told in these words, at this place', () => {
  it.each(readdirSync(PEOPLE).filter((each) => each !== 'sound'))('%s', async (folder) => {
    const { problems, texts } = checkScenario('scenario.yaml', (path) => textOf(folder, path))

    expect(problems).not.toEqual([])
    await expect(pretty(problems, texts)).toMatchFileSnapshot(join(PEOPLE, folder, 'problems.txt'))
  })
})

describe('people that are included', () => {
  const sound = checkScenario('scenario.yaml', (path) => textOf('sound', path))

  it('are part of the scenario, changed field by field, but for those left out', () => {
    const { ada, bob, cy, dee } = sound.scenario?.people ?? {}

    expect(sound.withMore(prove(sound))).toEqual([])
    expect(ada).toMatchObject({ name: 'Ada One', present: true, points: { restart: 'bob' } })
    expect(bob).toMatchObject({ name: 'Bob Two', present: true, seniority: 2, points: {} })
    expect(cy).toMatchObject({ page: { answers: { min: 20, max: 20 } }, takes: ['deputy', 'scribe'] })
    expect(dee).toBeUndefined()
  })

  it('keep what a change does not speak of, instead of its default', () => {
    const bob = { name: 'Bob Two', role: 'Data', seniority: 3, mishears: '40%' }

    expect(checkedWith({ bob }).scenario?.people.bob).toMatchObject({ present: true, seniority: 3, mishears: 0.4 })
  })

  it('need not have anything to do in every drill', () => {
    const eve = { name: 'Eve Five', role: 'Legal' }

    const included = checkedWith({ eve })
    const own = checkedWith({}, { people: { eve } })

    expect(included.withMore(prove(included))).toEqual([])
    expect(own.withMore(prove(own)).map(({ code }) => code)).toEqual(['unused/person'])
  })

  it('have their own items where a list has one for everybody who joins', () => {
    const [list] = SCENARIO.checklists as unknown as Array<{ items: object[] }>
    const brief = {
      id: 'brief',
      text: 'Briefed $who',
      each: 'joiner',
      cue: ['joined $who'],
      'look-for': ['briefed $who'],
      within: '1m',
      late: '2m',
      why: 'x',
      source: 'x',
    }
    const checklists = [{ ...list, items: [...(list?.items ?? []), brief] }]
    const prompts = [{ id: 'tell', text: 'Briefed?', item: 'brief-cy', after: '60s' }]

    const { scenario, problems } = checkedWith({}, { checklists, prompts })

    expect(problems).toEqual([])
    expect(scenario?.checklists[0]?.items.map(({ id }) => id)).toEqual(['size-up', 'outside', 'brief-cy'])
  })

  it('play as those do who are written out', () => {
    const { ada, bob, cy } = FILE.people
    const people = { ada: { ...ada, points: { restart: 'bob' } }, bob: { ...bob, present: true }, cy }
    const written = checkedWith({}, { include: [], people, 'people-changes': {} })
    if (sound.scenario === null || written.scenario === null) throw new Error('not read')

    const played = playOnce(sound.scenario, 'expert', 1)

    expect(played).toEqual(playOnce(written.scenario, 'expert', 1))
    expect(played.asks).toEqual(['can-report'])
  })
})

it('a file of people is checked by itself', () => {
  const bad = 'hearback: 1\nkind: people\npeople:\n  a: { nmae: A One, role: Web }\n'

  expect(checkShared('people.yaml', textOf('sound', 'people.yaml') ?? '')).toEqual([])
  expect(checkShared('people.yaml', bad)).toMatchObject([
    { code: 'shape/unknown-field', line: 4, column: 8, suggestion: 'name' },
  ])
})

it('what a file of people says is not known where it cannot be read', () => {
  const files: Record<string, string> = {
    'scenario.yaml': textOf('sound', 'scenario.yaml') ?? '',
    'people.yaml': 'hearback: 1\nkind: people\npeople:\n  ada: { name: Ada One, role: [Web\n',
  }

  const { problems } = checkScenario('scenario.yaml', (path) => files[path] ?? null)

  expect(problems.map(({ code, file }) => [file, code])).toEqual([['people.yaml', 'yaml/syntax']])
})
