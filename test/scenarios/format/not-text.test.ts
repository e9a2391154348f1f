import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { checkScenario } from '../../../scenarios/format'

const SMALL = readFileSync(new URL('../../fixtures/scenarios/valid/small-drill.yaml', import.meta.url), 'utf8')

/** What is said of the bytes of a file, read as the host reads them. */
function told(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString('utf8')
  return checkScenario('drill.yaml', () => text).problems
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

describe('a file that is not UTF-8', () => {
  const wide = Buffer.from([...SMALL].flatMap((each) => [each.charCodeAt(0), 0, 0, 0]))

  it.each([
    { name: 'UTF-16, little endian, with', bytes: Buffer.from(`\uFEFF${SMALL}`, 'utf16le') },
    { name: 'UTF-16, little endian, without', bytes: Buffer.from(SMALL, 'utf16le') },
    { name: 'UTF-16, big endian, with', bytes: bigEndian(`\uFEFF${SMALL}`) },
    { name: 'UTF-16, big endian, without', bytes: bigEndian(SMALL) },
    { name: 'UTF-32, without', bytes: wide },
  ])('is told to be $name a byte order mark, and nothing else of it', ({ name, bytes }) => {
    const problems = told(bytes)

    expect(problems).toMatchObject([{ code: 'file/not-text', line: 1, column: 1 }])
    expect(problems[0]?.message).toContain(`written in ${name} a byte order mark. Save it as UTF-8`)
  })

  it('is told where its first NUL byte stands', () => {
    const [line, column] = [SMALL.split('\n').indexOf('level: 1') + 1, 8]

    expect(told(Buffer.from(SMALL.replace('level: 1', 'level: \0')))).toMatchObject([
      { code: 'file/not-text', line, column, message: expect.stringContaining('a NUL byte: this is no text') },
    ])
    expect(told(Buffer.from(`${SMALL}\0\0`))).toMatchObject([
      { code: 'file/not-text', message: expect.stringContaining('the first of 2') },
    ])
  })

  it('is told where a letter of another encoding stands, and what else is wrong', () => {
    const text = SMALL.replace('Ada One', 'Zo\u00eb One').replace('level: 1', 'level: x')

    const problems = told(Buffer.from(text, 'latin1'))

    expect(problems.map(({ code }) => code)).toEqual(['value/number', 'file/not-text'])
    expect(problems[1]).toMatchObject({ column: 18, message: expect.stringContaining('Latin-1') })
  })
})
