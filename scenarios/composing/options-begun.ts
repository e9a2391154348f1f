import type { Desk } from '../desk'
import type { DraftIntent } from './draft'
import { folded } from './folded'

/** Most words an option has; what is looked at before the caret. */
const MOST_WORDS = 4

/** Options of the blanks still open that the last words begin, and where those begin: "on web-0" begins web-071. */
export function optionsBegun(
  before: string,
  intent: DraftIntent,
  desk: Desk,
): { from: number; options: Array<{ label: string; option: string }> } {
  const known = intent.kind === 'ask' ? desk.asks : desk.briefing.tells
  const open = known.find(({ id }) => id === intent.id)?.slots.filter(({ name }) => !intent.slots[name]) ?? []
  const starts = [...before.matchAll(/(?:^|\s)(?=\S)/g)].slice(-MOST_WORDS)
  for (const start of starts) {
    const from = start.index + start[0].length
    const begun = folded(before.slice(from))
    const options = open.flatMap((slot) =>
      slot.options
        .filter((option) => folded(option).startsWith(begun) && folded(option) !== begun)
        .map((option) => ({ label: slot.label, option })),
    )
    if (options.length > 0) return { from, options }
  }
  return { from: before.length, options: [] }
}
