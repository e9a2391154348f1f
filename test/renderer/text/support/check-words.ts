import { parseMessage, placesOf } from '../../../../renderer/text/icu/parse-message'
import type { Translations, Words } from '../../../../renderer/text/words'

/** What a text is, wherever it stands: its path in the area, its source, and the names of its places. */
export interface Text {
  path: string
  source: string
  names: readonly string[]
}

/** Every text of an area, with its path: `bar.openLoops`. */
export function textsIn(part: Words, above = ''): Text[] {
  return Object.entries(part).flatMap(([key, value]): Text[] => {
    const path = above ? `${above}.${key}` : key
    if (typeof value === 'string') return [{ path, source: value, names: [] }]
    if (typeof value === 'function') return [{ path, source: value.source, names: value.names }]
    return textsIn(value as Words, path)
  })
}

/** What is wrong with an area's English, a sentence each. */
export function englishProblems(area: string, english: Words): string[] {
  return textsIn(english).flatMap(({ path, source, names }) => {
    const places = placesIn(source)
    if (typeof places === 'string') return [`${area}: ${path} cannot be read: ${places}`]
    const unnamed = [...places.keys()].filter((place) => !names.includes(place))
    const unused = names.filter((name) => !places.has(name))
    return [
      ...unnamed.map((place) => `${area}: ${path} has a place {${place}} that no value is named for.`),
      ...unused.map((name) => `${area}: ${path} names "${name}" and has no place for it.`),
    ]
  })
}

/** What is wrong with a translation of an area: texts that cannot be read, that English has not, or with other places. */
export function translationProblems(file: string, english: Words, translations: Translations): string[] {
  const own = new Map(textsIn(english).map((text) => [text.path, text]))
  return textsIn(translations as Words).flatMap(({ path, source }) => {
    const text = own.get(path)
    if (!text) return [`${file}: ${path} is not a text of this area.`]
    const [theirs, ours] = [placesIn(source), placesIn(text.source)]
    if (typeof theirs === 'string') return [`${file}: ${path} cannot be read: ${theirs}`]
    if (typeof ours === 'string') return []
    return [
      ...[...ours.keys()].filter((name) => !theirs.has(name)).map((name) => `${file}: ${path} leaves out {${name}}.`),
      ...[...theirs].flatMap(([name, kinds]) => {
        const kind = ours.get(name)
        if (!kind) return [`${file}: ${path} has a place {${name}} that English has not.`]
        const counts = [...kinds].some(isCounting) && ![...kind].some(isCounting)
        return counts ? [`${file}: ${path} counts {${name}}, which is not a number.`] : []
      }),
    ]
  })
}

/** Texts of an area that a translation has not, which stay English. */
export function untranslated(english: Words, translations: Translations | undefined): Text[] {
  const theirs = new Set(textsIn((translations ?? {}) as Words).map(({ path }) => path))
  return textsIn(english).filter(({ path }) => !theirs.has(path))
}

function isCounting(kind: string): boolean {
  return kind === 'plural' || kind === 'selectordinal' || kind === 'number'
}

function placesIn(source: string): Map<string, Set<string>> | string {
  try {
    return placesOf(parseMessage(source))
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}
