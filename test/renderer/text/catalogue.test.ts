import { describe, expect, it } from 'vitest'
import { icu } from '../../../renderer/text/icu/icu'
import { ENGLISH, type Translations, translated, type Words } from '../../../renderer/text/words'
import { englishProblems, textsIn, translationProblems, untranslated } from './support/check-words'
import { rendererSources } from './support/syntax'
import { usedTexts } from './support/used-texts'

const AREAS = import.meta.glob<Record<string, Words>>('../../../renderer/**/*-text.ts', { eager: true })
const TRANSLATIONS = import.meta.glob<Translations>('../../../renderer/text/translations/*/*.json', {
  eager: true,
  import: 'default',
})
/** By the name of what is exported: `deskText` → `desk`. */
const areaOf = new Map(
  Object.values(AREAS).flatMap((exports) =>
    Object.entries(exports).flatMap(([name, value]) => {
      const area = [...ENGLISH].find(([, english]) => english === value)?.[0]
      return area ? [[name, area] as const] : []
    }),
  ),
)

const small = {
  plain: 'Open loops',
  deep: { count: icu('{count, plural, one {# note} other {# notes}}', 'count') },
  by: icu('{what} by {who}', 'what', 'who'),
}

describe('the catalogue', () => {
  it('has an area for every file of texts', () => {
    expect(areaOf.size).toBe(Object.keys(AREAS).length)
    expect(ENGLISH.size).toBe(Object.keys(AREAS).length)
  })

  it.each([...ENGLISH])('can be read, with the places that are named: %s', (area, english) => {
    expect(englishProblems(area, english)).toEqual([])
  })

  it('has no text that nothing says', () => {
    const sources = rendererSources().filter(({ file }) => file !== 'renderer/text/text.ts')
    const used = new Set(sources.flatMap((source) => usedTexts(source, areaOf)))
    const unused = [...ENGLISH].flatMap(([area, english]) =>
      textsIn(english)
        .map(({ path }) => `${area}.${path}`)
        .filter((path) => !path.split('.').some((_, at, parts) => used.has(parts.slice(0, at + 1).join('.')))),
    )

    expect(unused).toEqual([])
  })

  it('has translations that fit it', () => {
    const problems = Object.entries(TRANSLATIONS).flatMap(([path, translations]) => {
      const [language = '', file = ''] = path.split('/').slice(-2)
      const english = ENGLISH.get(file.replace('.json', ''))
      return english
        ? translationProblems(`${language}/${file}`, english, translations)
        : [`${language}/${file} is not the name of an area.`]
    })

    expect(problems).toEqual([])
  })
})

describe('a translation', () => {
  it('says what it has and stays English in the rest', () => {
    const dutch = translated(small, { deep: { count: '{count, plural, one {# notitie} other {# notities}}' } }, 'nl')

    expect(dutch.deep.count(1)).toBe('1 notitie')
    expect(dutch.deep.count(2000)).toBe('2.000 notities')
    expect(dutch.plain).toBe('Open loops')
  })

  it('puts the places in its own order', () => {
    expect(translated(small, { by: '{who}: {what}' }, 'nl').by('the bump', 'Ana')).toBe('Ana: the bump')
  })

  it('uses the plural forms of its language', () => {
    const polish = translated(
      small,
      { deep: { count: '{count, plural, one {# notatka} few {# notatki} many {# notatek} other {# notatki}}' } },
      'pl',
    )

    expect([1, 3, 5].map((count) => polish.deep.count(count))).toEqual(['1 notatka', '3 notatki', '5 notatek'])
  })

  it.each([
    { name: 'cannot be read', nl: { plain: '{open' }, says: /^nl: plain cannot be read/ },
    { name: 'is of nothing', nl: { plane: 'Vliegtuig' }, says: 'nl: plane is not a text of this area.' },
    { name: 'leaves a place out', nl: { by: 'door {who}' }, says: 'nl: by leaves out {what}.' },
    { name: 'has a place of its own', nl: { plain: '{n} open' }, says: /plain has a place \{n\} that English has not/ },
    {
      name: 'counts what is no number',
      nl: { by: '{what} {who, plural, other {door #}}' },
      says: 'nl: by counts {who}, which is not a number.',
    },
  ])('is found when it $name', ({ nl, says }) => {
    const problems = translationProblems('nl', small, nl)

    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(says)
  })

  it('tells what it has not', () => {
    expect(untranslated(small, { plain: 'Open lussen' }).map(({ path }) => path)).toEqual(['deep.count', 'by'])
  })
})

describe('a text with places', () => {
  it.each([
    { name: 'a place', said: icu('by {who}', 'who')('Ana'), is: 'by Ana' },
    { name: 'a number', said: icu('{n, number} new', 'n')(1234), is: '1,234 new' },
    { name: 'a share', said: icu('{n, number, percent}', 'n')(0.25), is: '25%' },
    { name: 'a seed, ungrouped', said: icu('seed {n, number, ::group-off}', 'n')(123456), is: 'seed 123456' },
    { name: 'an exact case', said: icu('{n, plural, =0 {none} other {#}}', 'n')(0), is: 'none' },
    { name: 'an ordinal', said: icu('{n, selectordinal, two {#nd} other {#th}}', 'n')(2), is: '2nd' },
    { name: 'an offset', said: icu('{n, plural, offset:1 =1 {you} other {you and #}}', 'n')(3), is: 'you and 2' },
    { name: 'a choice', said: icu('{a, select, yes {on} other {off}}', 'a')('no'), is: 'off' },
    { name: 'a day', said: icu('on {d, date, long}', 'd')(new Date(2026, 2, 3)), is: 'on March 3, 2026' },
    { name: 'an apostrophe', said: icu("it's {who}", 'who')('Ana'), is: "it's Ana" },
    { name: 'quoted braces', said: icu("'{'{who}'}'", 'who')('Ana'), is: '{Ana}' },
  ])('fills in $name', ({ said, is }) => {
    expect(said).toBe(is)
  })
})
