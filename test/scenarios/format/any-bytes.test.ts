import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkScenario, checkShared, MOST_CHARACTERS, pretty } from '../../../scenarios/format'
import { prove } from '../../../scenarios/proof'
import { readLibraryFile } from '../../players/library'
import { HOSTILE } from '../hostile-files'

const SOURCES = ['apache-upgrade', 'low-fuel', 'wrong-prompt'].map((id) => readLibraryFile(`${id}.yaml`) ?? '')
const LINES = [...new Set(SOURCES.flatMap((text) => text.split('\n')))]
const SCRAPS = [
  '',
  '  - ',
  'x: {',
  '? !!binary',
  '&a *a',
  '<<: *a',
  '\t',
  'null',
  '~: ~',
  '- - - -',
  '"',
  '|',
  '{ in: site.slow, at: 4 }',
  '\u0000',
  '\uFEFF',
  '__proto__: 1',
  'constructor: {}',
]

/** As many as are told of one file: of YAML, of what it says, and that there are more. */
const MOST_TOLD = 1010

/** Whatever the text: problems that can be shown. */
function lint(text: string) {
  const checked = checkScenario('drill.yaml', (path) => (path === 'drill.yaml' ? text : readLibraryFile(path)))
  const problems = checked.withMore(prove(checked))
  pretty(problems, checked.texts)
  checkShared('drill.yaml', text)
  checkShared('drill.yaml', `kind: people\n${text}`)
  for (const each of problems) {
    expect(each.line).toBeGreaterThan(0)
    expect(each.column).toBeGreaterThan(0)
    expect(each.message).not.toMatch(/undefined|\[object|NaN/)
  }
  return { checked, problems }
}

describe('any bytes', () => {
  it('bring problems, never a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.lorem()), (text) => {
        expect(lint(text).checked.scenario).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('bring problems, never a crash, from a shipped scenario with lines taken out, put in and swapped', () => {
    const change = fc.record({
      at: fc.nat(1200),
      drop: fc.nat(6),
      put: fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.constantFrom(...LINES)), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.constantFrom(...SOURCES), fc.array(change, { minLength: 1, maxLength: 4 }), (source, changes) => {
        const lines = source.split('\n')
        for (const { at, drop, put } of changes) lines.splice(at % lines.length, drop, ...put)

        lint(lines.join('\n'))
      }),
      { numRuns: Number(process.env.HEARBACK_MUTATIONS ?? 60) },
    )
  }, 3_600_000)

  it('bring problems, never a crash, from a shipped scenario with letters changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOURCES),
        fc.array(fc.tuple(fc.nat(60_000), fc.constantFrom(...' :-{}[]",#&*!|>\'%@`\n\tx0')), {
          minLength: 1,
          maxLength: 5,
        }),
        (source, changes) => {
          const letters = [...source]
          for (const [at, letter] of changes) letters[at % letters.length] = letter

          lint(letters.join(''))
        },
      ),
      { numRuns: Number(process.env.HEARBACK_MUTATIONS ?? 40) },
    )
  }, 3_600_000)

  // How long each takes is a row of `npm run bench -- --only lint`; here it has to come to an end, and to the point.
  it.each(Object.keys(HOSTILE))('come to an end and to the point at the limit: %s', (name) => {
    const text = HOSTILE[name]?.() ?? ''
    const { problems } = lint(text)

    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect(problems.length).toBeLessThanOrEqual(MOST_TOLD)
    for (const { message } of problems) expect(message.length).toBeLessThanOrEqual(1000)
  })

  it('see through aliases that multiply, and one that holds itself', () => {
    const letters = 'abcdefghij'
    const bomb = [...letters].map((letter, index) => {
      const before = letters[index - 1]
      return `${letter}: &${letter} [${Array(9)
        .fill(before === undefined ? 'lol' : `*${before}`)
        .join(', ')}]`
    })

    expect(lint(bomb.join('\n')).problems[0]?.code).toBe('file/too-much')
    expect(lint('hearback: 1\nid: &a [*a]').problems[0]?.code).toBe('file/too-much')
    expect(lint('a: *nobody').problems.map((each) => each.code)).toContain('yaml/unknown-alias')
  })

  it('never run, and never reach what every object has', () => {
    lint(
      'hearback: 1\n__proto__: { polluted: true }\nconstructor: x\nhasOwnProperty: y\npeople: { __proto__: { name: x } }\n',
    )

    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
