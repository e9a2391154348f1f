/** Between words, and not within one that is written with a hyphen. */
const BETWEEN = /(?<!look)-|-(?!alike)/g

/** A skill's id as words: `stop-the-spread` → `stop the spread`, `look-alike-hosts` → `look-alike hosts`. */
export function skillName(id: string): string {
  return id.replaceAll(BETWEEN, ' ')
}
