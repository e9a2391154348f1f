/** A skill's id as words: `stop-the-spread` → `stop the spread`. A word that has a hyphen of its own keeps it. */
export function skillName(id: string): string {
  return id.replaceAll('-', ' ').replace('look alike', 'look-alike')
}
