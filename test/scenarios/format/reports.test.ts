import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { asGithub, asSarif, checkScenario, type Problem } from '../../../scenarios/format'
import { SARIF_SHAPE } from './support/sarif-shape'

const FORTY = readFileSync(new URL('../../fixtures/scenarios/forty-mistakes/scenario.yaml', import.meta.url), 'utf8')
const { problems: FOUND } = checkScenario('a folder/ünï%.yaml', () => FORTY)

/** Any problem at all, of a file with any name. */
const problems = fc.array(
  fc.record({
    file: fc.string({ minLength: 1 }),
    line: fc.integer({ min: 1, max: 99 }),
    column: fc.integer({ min: 1, max: 99 }),
    message: fc.string({ minLength: 1 }),
    code: fc.constantFrom('name/unknown', 'yaml/tab', 'unused/ask'),
    severity: fc.constantFrom('error' as const, 'warning' as const),
  }),
)
const whole = (each: Omit<Problem, 'endLine' | 'endColumn'>): Problem => ({
  ...each,
  endLine: each.line,
  endColumn: each.column + 1,
})

describe('SARIF', () => {
  const shape = new Ajv({ allErrors: true }).compile(SARIF_SHAPE)

  it.each([
    { name: 'nothing', found: [] },
    { name: 'forty mistakes', found: FOUND },
  ])('of $name has the shape of 2.1.0', ({ found }) => {
    shape(JSON.parse(asSarif(found, '1.2.3')))

    expect(shape.errors ?? []).toEqual([])
  })

  it('has that shape, and the rule at the index it names, whatever the problems', () => {
    fc.assert(
      fc.property(problems, (found) => {
        const log = JSON.parse(asSarif(found.map(whole), '1.2.3'))
        const [{ results, tool }] = log.runs

        shape(log)
        expect(shape.errors ?? []).toEqual([])
        expect(results).toHaveLength(found.length)
        for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    { name: 'the first half of a pair', half: '\ud83d' },
    { name: 'the second half of a pair', half: '\ude00' },
  ])('writes $name, which no text has by itself, as a character that cannot be shown', ({ half }) => {
    const text = `a: ${half}\nb${half}: 1\n`
    const { problems: found } = checkScenario(`dr${half}ill/😀.yaml`, () => text)

    const written = asSarif(found, '1.2.3')

    const [{ results }] = JSON.parse(written).runs
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('dr%EF%BF%BDill/%F0%9F%98%80.yaml')
    expect(results.length).toBe(found.length)
    expect(written).not.toMatch(/\\ud[89a-f]/i)
  })

  it('names a file by a reference that leads back to it', () => {
    const log = JSON.parse(asSarif(FOUND.slice(0, 1), '1.2.3'))
    const { uri } = log.runs[0].results[0].locations[0].physicalLocation.artifactLocation

    expect(uri).toBe('a%20folder/%C3%BCn%C3%AF%25.yaml')
    expect(decodeURIComponent(uri)).toBe(FOUND[0]?.file)
  })
})

describe('GitHub annotations', () => {
  it('escape what would end a property or the line', () => {
    const odd = { file: 'a:b,c%\r\n.yaml', line: 2, column: 3, code: 'yaml/tab', severity: 'error' as const }

    expect(asGithub([whole({ ...odd, message: '100%: a, b\r\nc' })])).toBe(
      '::error file=a%3Ab%2Cc%25%0D%0A.yaml,line=2,endLine=2,col=3,endColumn=4,title=yaml/tab::100%25: a, b%0D%0Ac\n',
    )
  })

  it('say the same when GitHub has read them, one a line', () => {
    fc.assert(
      fc.property(problems, (found) => {
        const lines = asGithub(found.map(whole)).split('\n').slice(0, -1)

        expect(lines.map(readAsGithubDoes)).toEqual(found.map(({ file, message }) => ({ file, message })))
      }),
      { numRuns: 50 },
    )
  })
})

function readAsGithubDoes(line: string) {
  const [, properties = '', data = ''] = /^::\w+ (.*?)::(.*)$/.exec(line) ?? []
  const file = properties.split(',').find((each) => each.startsWith('file='))
  return { file: unescaped(file?.slice('file='.length) ?? ''), message: unescaped(data) }
}

function unescaped(text: string): string {
  const letters: Record<string, string> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' }
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => letters[code] ?? '')
}
