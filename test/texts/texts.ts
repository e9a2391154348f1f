import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ENGLISH, type Translations, type Words } from '../../renderer/text/words'
import { englishProblems, textsIn, translationProblems, untranslated } from '../renderer/text/support/check-words'

const FOLDER = 'renderer/text/translations'
// Being loaded is what enters an area's texts into ENGLISH.
const AREAS = import.meta.glob('../../renderer/**/*-text.ts', { eager: true })

/** What is wrong with any text, and a line for each language on how far it is. */
export function checkTexts(): { problems: string[]; states: string[] } {
  const languages = existsSync(FOLDER) ? readdirSync(FOLDER) : []
  const all = [...ENGLISH.values()].flatMap((english) => textsIn(english)).length
  return {
    problems: [
      ...[...ENGLISH].flatMap(([area, english]) => englishProblems(area, english)),
      ...languages.flatMap(problemsOf),
    ],
    states: [
      `en: ${all} texts in ${Object.keys(AREAS).length} areas`,
      ...languages.map((language) => {
        const open = [...ENGLISH].flatMap(([area, english]) => untranslated(english, readArea(language, area)))
        return `${language}: ${all - open.length} of ${all} texts`
      }),
    ],
  }
}

function problemsOf(language: string): string[] {
  return readdirSync(join(FOLDER, language)).flatMap((file) => {
    const english = ENGLISH.get(file.replace(/\.json$/, ''))
    const translations = readArea(language, file.replace(/\.json$/, ''))
    if (!english || !translations) return [`${language}/${file} is not the name of an area.`]
    return translationProblems(`${language}/${file}`, english, translations)
  })
}

/** Adds to a language's files what they have not, in English. What is there stays. */
export function writeTranslation(language: string): void {
  mkdirSync(join(FOLDER, language), { recursive: true })
  for (const [area, english] of ENGLISH) {
    const filled = completed(english, readArea(language, area))
    writeFileSync(join(FOLDER, language, `${area}.json`), `${JSON.stringify(filled, null, 2)}\n`)
  }
}

function completed(english: Words, translations: Translations | undefined): Translations {
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => {
      const own = translations?.[key]
      if (typeof value === 'string') return [key, own ?? value]
      if (typeof value === 'function') return [key, own ?? value.source]
      return [key, completed(value as Words, typeof own === 'object' ? own : undefined)]
    }),
  )
}

function readArea(language: string, area: string): Translations | undefined {
  const path = join(FOLDER, language, `${area}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Translations) : undefined
}
