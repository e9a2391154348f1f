import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { checkScenario, pretty, RULES } from '../../../scenarios/format'
import { prove } from '../../../scenarios/proof'

const FIXTURES = fileURLToPath(new URL('../../fixtures/scenarios/', import.meta.url))
const INVALID = join(FIXTURES, 'invalid')

/** Told by whoever looks for a file; of more than anybody wants to see here; and what nobody has found a way to write. */
const ELSEWHERE = /^(file\/not-found|file\/too-many-problems|shape\/other)$/

function reader(folder: string) {
  return (path: string) => {
    try {
      return readFileSync(join(folder, path), 'utf8')
    } catch {
      return null
    }
  }
}

function lint(file: string, folder: string) {
  const checked = checkScenario(file, reader(folder))
  return { ...checked, problems: checked.withMore(prove(checked)) }
}

const codes = readdirSync(INVALID, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === 'scenario.yaml')
  .map((entry) => entry.parentPath.slice(INVALID.length + 1).replaceAll('\\', '/'))
  .sort()

describe('a mistake is told in these words, at this place', () => {
  it.each(codes)('%s', async (code) => {
    const folder = join(INVALID, code)
    const { problems, texts } = lint('scenario.yaml', folder)

    expect(problems.map((each) => each.code)).toContain(code)
    await expect(pretty(problems, texts)).toMatchFileSnapshot(join(folder, 'problems.txt'))
  })
})

describe('the rules', () => {
  it('have a folder of examples each', () => {
    const without = RULES.map((rule) => rule.code).filter((code) => !ELSEWHERE.test(code) && !codes.includes(code))

    expect(without).toEqual([])
  })

  it('have codes of their own', () => {
    expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length)
  })
})

it('finds nothing in what is sound', () => {
  const { problems, scenario } = lint('small-drill.yaml', join(FIXTURES, 'valid'))

  expect(problems).toEqual([])
  expect(scenario).not.toBeNull()
})
