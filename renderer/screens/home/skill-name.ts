/** A skill's id as words: `stop-the-spread` → `stop the spread`. */
export function skillName(id: string): string {
  return id.replaceAll('-', ' ')
}
