import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { languageHints } from '../../scenarios/debrief'

/** A sentence with what the check should do about it. */
export interface Labelled {
  /** `ok`: be silent. Else the id of the marker that should speak. */
  label: string
  text: string
}

export interface Measured {
  sentences: number
  precision: number
  recall: number
  /** Spoke, and ought to be silent. */
  spokeWrongly: Array<Labelled & { said: string }>
  /** Silent, and ought to speak. */
  silent: Labelled[]
}

/** The lists there are: those the markers were written with, and those that they were measured on before anybody looked. */
export const LISTS = ['tuned', 'held-out', 'unseen'] as const

/** Reads one of the labelled lists in `test/fixtures/language/`. */
export function labelled(name: (typeof LISTS)[number]): Labelled[] {
  return readFileSync(fileURLToPath(new URL(`../fixtures/language/${name}.tsv`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', ...text] = line.split('\t')
      return { label, text: text.join('\t') }
    })
}

/** Counts a sentence as found when the check says anything about it. */
export function measure(sentences: readonly Labelled[]): Measured {
  const seen = sentences.map((one) => ({ ...one, hints: languageHints(one.text) }))
  const found = seen.filter(({ label, hints }) => label !== 'ok' && hints.length > 0).length
  const spoke = seen.filter(({ hints }) => hints.length > 0).length
  const wanted = seen.filter(({ label }) => label !== 'ok').length
  return {
    sentences: sentences.length,
    precision: spoke === 0 ? 1 : found / spoke,
    recall: wanted === 0 ? 1 : found / wanted,
    spokeWrongly: seen
      .filter(({ label, hints }) => label === 'ok' && hints.length > 0)
      .map(({ label, text, hints }) => ({
        label,
        text,
        said: hints.map(({ id, found: words }) => `${id}: ${words}`).join('; '),
      })),
    silent: seen
      .filter(({ label, hints }) => label !== 'ok' && hints.length === 0)
      .map(({ label, text }) => ({ label, text })),
  }
}

/** The figures as lines to print. */
export function report(name: string, { sentences, precision, recall, spokeWrongly, silent }: Measured): string[] {
  return [
    `${name}: ${sentences} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    ...spokeWrongly.map(({ text, said }) => `  spoke, and ought to be silent (${said}): ${text}`),
    ...silent.map(({ label, text }) => `  silent, and ought to speak (${label}): ${text}`),
  ]
}
