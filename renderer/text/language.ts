import { useSettings } from '../store/settings-store'
import type { Translations } from './words'

/** One file an area, in a folder named after the language: `translations/nl/desk.json`. */
const FILES = import.meta.glob<Translations>('./translations/*/*.json', { import: 'default' })

/** Languages nobody speaks, to see what a translation would break: three times as long, and that from right to left. */
const PSEUDO = ['en-XA', 'ar-XB']
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

/** The languages there are words in, by their tags. */
export const LANGUAGES: readonly string[] = [
  'en',
  ...new Set(Object.keys(FILES).map((path) => path.split('/')[2] ?? '')),
]

const wanted = useSettings.getState().language
/** The language this page speaks. Another one takes loading the page again: words are read once. */
export const LANGUAGE = LANGUAGES.includes(wanted) || PSEUDO.includes(wanted) ? wanted : 'en'

/** Its words, by area; none for English, which is in the code. */
export const TRANSLATION: 'pseudo' | Readonly<Record<string, Translations>> = PSEUDO.includes(LANGUAGE)
  ? 'pseudo'
  : Object.fromEntries(
      await Promise.all(
        Object.entries(FILES)
          .filter(([path]) => path.startsWith(`./translations/${LANGUAGE}/`))
          .map(async ([path, load]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), await load()] as const),
      ),
    )

/** What a language calls itself: `nl` → `Nederlands`. */
export function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
}

/** Tells the document, and so browser and screen reader, what it is written in and which way it runs. */
export function applyLanguage(): void {
  const root = document.documentElement
  root.lang = LANGUAGE
  root.dir = RIGHT_TO_LEFT.includes(LANGUAGE.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}
