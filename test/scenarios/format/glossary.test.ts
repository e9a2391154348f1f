import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkScenario, readScenario } from '../../../scenarios/format'

const SOUND = readFileSync(new URL('../../fixtures/scenarios/valid/small-drill.yaml', import.meta.url), 'utf8')

/** What is told of the sound drill with another glossary. */
function told(glossary: string) {
  const text = SOUND.replace('glossary:\n  till: where one pays\n', `glossary:\n${glossary}`)
  return checkScenario('small-drill.yaml', () => text).problems.map(({ code }) => code)
}

describe('a glossary', () => {
  it.each([
    { name: 'a term in other letters', glossary: '  TILL: where one pays\n', codes: [] },
    { name: 'a term of two words', glossary: '  the   till: where one pays\n', codes: [] },
    { name: 'a term inside another word', glossary: '  til: where one pays\n', codes: ['glossary/unused'] },
    { name: 'a term of blanks', glossary: '  "  ": nothing\n', codes: ['value/text'] },
    { name: 'a term that means nothing', glossary: '  till: ""\n', codes: ['value/text'] },
    { name: 'a number for a meaning', glossary: '  till: 7\n', codes: ['value/text'] },
  ])('with $name is told of as $codes', ({ glossary, codes }) => {
    expect(told(glossary)).toEqual(codes)
  })

  it('and plain wordings may be left out', () => {
    const bare = SOUND.replace(/^ *plain: .*\n/gm, '').replace('glossary:\n  till: where one pays\n', '')

    const read = readScenario('small-drill.yaml', () => bare)

    expect(read.ok && read.scenario.glossary).toEqual({})
  })
})
