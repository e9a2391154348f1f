import { dayOf, daysAfter } from '../calendar'

export interface NextPractice {
  /** `2026-12-01`. */
  date: string
  due: boolean
  because: 'first-week' | 'two-weeks' | 'a-month' | 'quarterly' | 'none-yet'
}

/**
 * When to drill next: twice in the first week, about day 14, about day 30, then every three months. After what the
 * spacing studies favour (`research/domain.md` 6); uniform gaps would do as well.
 *
 * @param dates - days on which a drill was played, oldest first
 */
export function nextPractice(dates: readonly string[], today: string): NextPractice {
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return { date: today, due: true, because: 'none-yet' }
  const since = (date: string) => (dayOf(date) ?? 0) - (dayOf(first) ?? 0)
  const played = dates.map(since)
  const inWeek = played.filter((day) => day < 7).length
  const now = since(today)
  const plan: Array<{ day: number; because: NextPractice['because']; done: boolean }> = [
    { day: 3, because: 'first-week', done: inWeek >= 2 || now >= 10 },
    { day: 14, because: 'two-weeks', done: played.some((day) => day >= 10) || now >= 24 },
    { day: 30, because: 'a-month', done: played.some((day) => day >= 24) },
  ]
  const open = plan.find(({ done }) => !done)
  const date = open ? daysAfter(first, open.day) : daysAfter(last, 91)
  return { date, due: date <= today, because: open?.because ?? 'quarterly' }
}
