/** A calendar day in the reader's own words: `2026-12-04` → `4 Dec`. */
export function shownDay(date: string): string {
  const day = new Date(`${date}T12:00:00`)
  if (Number.isNaN(day.getTime())) return date
  const sameYear = day.getFullYear() === new Date().getFullYear()
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' as const }),
  })
}
