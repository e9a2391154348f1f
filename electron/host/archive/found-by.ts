import type { RunSummary } from './run-summary'
import { splitWords } from './words-of'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/**
 * Whether each of these words stands somewhere in a run: in its title and people, its ending, its date, what was written and
 * read in it. Part of a word will do.
 *
 * @param more - further texts to look in, in small letters, such as how it was marked
 */
export function foundBy(asked: string): (summary: RunSummary, ...more: string[]) => boolean {
  const wanted = splitWords(asked)
  return (summary, ...more) => {
    if (wanted.length === 0) return true
    const { run, scenario, ending, about, words } = summary
    const texts = [words, about, run, scenario, ending?.title.toLowerCase() ?? '', dayOf(summary.startedAt), ...more]
    return wanted.every((word) => texts.some((text) => text.includes(word)))
  }
}

/** As one would say or type it, where one is: `tuesday 3 march 2026 2026-03-03`. */
function dayOf(startedAt: string): string {
  const date = new Date(startedAt)
  if (Number.isNaN(date.getTime())) return startedAt
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()]
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return `${DAYS[date.getDay()]} ${day} ${MONTHS[month]} ${iso}`
}
