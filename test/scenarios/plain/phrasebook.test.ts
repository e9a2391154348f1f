import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { act, advance, briefingOf, factsFor, startDrill, variantOf } from '../../../scenarios/engine'
import { readScenario, type Scenario } from '../../../scenarios/format'
import { inPlainWords, phrasebookOf, plainWordsIn } from '../../../scenarios/plain'
import { MICRO_DRILLS, shipped } from '../../players/library'

const SOUND = readFileSync(new URL('../../fixtures/scenarios/valid/small-drill.yaml', import.meta.url), 'utf8')
const PLAIN = {
  '    text: "{person}, restart {which}."\n': '    plain: "{person}, switch {which} off and on again."\n',
  '    text: "{person}, conditions, actions, needs?"\n':
    '    plain: "{person}, what do you see, what do you do, what do you need?"\n',
}

function scenarioOf(text: string): Scenario {
  const read = readScenario('small-drill.yaml', () => text)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.scenario
}

const worded = scenarioOf(
  Object.entries(PLAIN).reduce((text, [said, plain]) => text.replace(said, said + plain), SOUND),
)
const bare = scenarioOf(SOUND.replace(/^ *plain: .*\n/gm, ''))

/** Everything that happens in a play in which one order is given. */
function play(scenario: Scenario) {
  const begun = startDrill(scenario, { seed: 3 })
  const asked = act(scenario, begun.drill, 'imoc', {
    do: 'order',
    in: 'inc',
    to: 'bob',
    ask: 'restart',
    slots: { which: 'till one' },
    within: 120,
  })
  if (!asked.ok) throw new Error(asked.message)
  return [...begun.facts, ...asked.facts, ...advance(scenario, asked.drill, 600).facts]
}

describe('the plain wording of what was said', () => {
  const book = phrasebookOf(worded)

  it.each([
    {
      name: 'with a number filled in',
      said: 'the queue is at 17, just saying',
      plain: '17 people wait in the queue. I only mention it.',
    },
    {
      name: 'of somebody who hedges',
      said: 'Maybe it is just me. the queue is at 17, just saying',
      plain: 'Maybe it is just me. 17 people wait in the queue. I only mention it.',
    },
    {
      name: 'with slots and a time box',
      said: 'Bob, restart till two. Back in 2 min.',
      plain: 'Bob, switch till two off and on again. Back in 2 min.',
    },
    {
      name: 'as it stands in the briefing, blanks open',
      said: '{person}, restart {which}.',
      plain: '{person}, switch {which} off and on again.',
    },
    { name: 'that nobody wrote', said: 'the queue is at seventeen, just saying', plain: undefined },
    { name: 'of words that only begin alike', said: 'the queue is at 17, just saying. Why?', plain: undefined },
  ])('$name', ({ said, plain }) => {
    expect(book.plainOf(said)).toBe(plain)
  })

  it('takes the place of what was said, and of nothing else', () => {
    const facts = [
      { id: 1, kind: 'message', by: 'ada', text: 'the queue is at 3, just saying' },
      { id: 2, kind: 'note-taken', text: 'my own words' },
    ]

    const read = inPlainWords(facts, plainWordsIn(facts, book))

    expect(read[0]).toEqual({ ...facts[0], text: '3 people wait in the queue. I only mention it.' })
    expect(read[1]).toBe(facts[1])
  })
})

describe('a scenario with plain wordings', () => {
  it('plays the same drill, fact for fact', () => {
    expect(play(worded).map((fact) => JSON.stringify(fact))).toEqual(play(bare).map((fact) => JSON.stringify(fact)))
  })

  it('tells a seat no plain wording of what it has not been told', () => {
    const facts = factsFor(play(worded))
    const first = facts.slice(0, 3)
    const words = Object.keys(plainWordsIn({ briefing: briefingOf(worded, 3), facts: first }, phrasebookOf(worded)))

    expect(words).toContain('{person}, restart {which}.')
    expect(words.filter((said) => said.startsWith('the queue'))).toEqual([])
  })

  it('tells its brief and its own terms from the start', () => {
    expect(briefingOf(worded)).toMatchObject({
      plainBrief: ['You may be called. Something may happen.'],
      glossary: { till: 'where one pays' },
    })
  })
})

describe('the drills that ship', () => {
  it.each(['apache-upgrade', 'low-fuel', 'wrong-prompt', ...MICRO_DRILLS])(
    '%s can be read in plain words, whatever the seed draws',
    (id) => {
      for (let seed = 1; seed <= 6; seed++) {
        const briefing = briefingOf(shipped(id), seed)
        const variant = variantOf(shipped(id), seed)
        const read = JSON.stringify([briefing.plainBrief, variant.signals, variant.ends])

        expect(briefing.plainBrief?.length).toBe(briefing.brief.length)
        expect(Object.keys(briefing.glossary ?? {}).length).toBeGreaterThan(1)
        const warnings = Object.values(variant.signals).filter(({ kind }) => kind === 'warning')
        expect(warnings.filter(({ plain }) => plain === undefined)).toEqual([])
        expect(read).not.toMatch(/<[a-z-]+>/)
      }
    },
  )

  it.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])('%s ends in plain words, however it ends', (id) => {
    const { ends, resolve } = variantOf(shipped(id), 1)

    expect([...Object.values(ends), resolve].filter(({ plain }) => plain === undefined)).toEqual([])
  })

  it.each(['imoc', 'components'])('share lists in plain words: %s', (name) => {
    const file = new URL(`../../../scenarios/library/checklists/${name}.yaml`, import.meta.url)
    const { checklists, prompts = [] } = parse(readFileSync(file, 'utf8'))
    const items: Array<{ id: string; plain?: string }> = [
      ...checklists.flatMap((list: { items: unknown }) => list.items),
      ...prompts,
    ]

    expect(items.length).toBeGreaterThan(3)
    expect(items.filter(({ plain }) => plain === undefined).map(({ id }) => id)).toEqual([])
  })
})
