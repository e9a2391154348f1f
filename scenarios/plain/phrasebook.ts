import { HEDGE } from '../engine'
import type { Scenario } from '../format'

/** Knows the plain wording of what a scenario says. */
export interface Phrasebook {
  /** Of words as they were said, blanks filled in; `undefined` where the author wrote none. */
  plainOf(said: string): string | undefined
}

/** What a part of a scenario says in the main; `plain` beside it says it once more. */
const MAIN = ['text', 'say', 'question'] as const
const BLANK = /\{[^{}]+\}/g

/**
 * The plain wordings of a scenario as a seed has it (see `variantOf`). Nothing of them is ever kept with a run: they are
 * looked up by the words that were said, so facts stay what they are.
 */
export function phrasebookOf(variant: Scenario): Phrasebook {
  const known = made.get(variant)
  if (known) return known
  const book = compiled(pairsIn(variant))
  made.set(variant, book)
  return book
}

const made = new WeakMap<Scenario, Phrasebook>()

interface Pair {
  said: string
  plain: string
}

function pairsIn(value: unknown): Pair[] {
  if (Array.isArray(value)) return value.flatMap(pairsIn)
  if (value === null || typeof value !== 'object') return []
  const part = value as Record<string, unknown>
  const said = MAIN.map((field) => part[field]).find((words) => typeof words === 'string')
  const own = typeof said === 'string' && typeof part.plain === 'string' ? [{ said, plain: part.plain }] : []
  return [...own, ...Object.values(part).flatMap(pairsIn)]
}

function compiled(pairs: readonly Pair[]): Phrasebook {
  const exact = new Map(pairs.map(({ said, plain }) => [said, plain]))
  const filled = pairs.filter(({ said }) => said.search(BLANK) >= 0).map(asFilled)
  const look = (said: string) => {
    const plain = exact.get(said)
    if (plain !== undefined) return plain
    for (const read of filled) {
      const found = read(said)
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    plainOf(said) {
      // Whoever hedges says it a few words later, and an order ends with its time box: neither belongs in a blank.
      const [, before = '', rest = '', after = ''] = AROUND.exec(said) ?? []
      const inside = before === '' && after === '' ? undefined : look(rest)
      return inside === undefined ? look(said) : `${before}${inside}${after}`
    },
  }
}

const AROUND = new RegExp(`^(${literally(HEDGE)} )?(.*?)( Back in \\d+ (?:min|s)\\.)?$`, 's')

/** Reads what stands in the blanks out of what was said, and puts it into the plain wording's. */
function asFilled({ said, plain }: Pair): (words: string) => string | undefined {
  const blanks = said.match(BLANK) ?? []
  const between = said.split(BLANK).map(literally)
  const pattern = new RegExp(`^${between.map((words, index) => words + blankPattern(blanks[index])).join('')}$`, 's')
  return (words) => {
    const found = pattern.exec(words)
    if (!found) return undefined
    const values = new Map(blanks.map((blank, index) => [blank, found[index + 1] ?? '']))
    return plain.replaceAll(BLANK, (blank) => values.get(blank) ?? blank)
  }
}

/** What `fill` of the engine can put into a blank. */
function blankPattern(blank: string | undefined): string {
  if (blank === undefined) return ''
  if (blank.startsWith('{metric ')) return '(-?\\d+)'
  if (blank.startsWith('{minutes-until ')) return '(-?\\d+|no telling how many)'
  if (blank === '{person}' || blank.startsWith('{name ')) return '(\\S+)'
  return '(.+?)'
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
