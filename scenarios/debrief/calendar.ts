/** Days of the civil calendar, counted by hand: `scenarios/` has no clock, and needs none to add days to a date. */

/** Days from 1970-01-01 to a date, by the rules of the Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** The date of a day number: `2026-12-01`. */
export function dateOf(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const part = Math.floor((5 * ofYear + 2) / 153)
  const month = part < 10 ? part + 3 : part - 9
  const day = ofYear - Math.floor((153 * part + 2) / 5) + 1
  return `${digits(year + era * 400 + (month <= 2 ? 1 : 0), 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** The day number that a date or date-time starts with; `null` when it is none. */
export function dayOf(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  const number = dayNumber(Number(year), Number(month), Number(day))
  // A day that does not exist, such as 31 June, would come back as another one.
  return dateOf(number) === `${year}-${month}-${day}` ? number : null
}

/** A date so many days later. */
export function daysAfter(date: string, days: number): string {
  const from = dayOf(date)
  return from === null ? date : dateOf(from + days)
}

/** The day so many working days later; Saturdays and Sundays are none. */
export function workingDaysAfter(date: string, days: number): string {
  let at = dayOf(date)
  if (at === null) return date
  for (let left = days; left > 0; ) {
    at += 1
    // 1970-01-01 was a Thursday.
    const weekday = (((at + 4) % 7) + 7) % 7
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return dateOf(at)
}

/**
 * A moment in UTC so many seconds after another: `2026-01-01T00:00:00.000Z`. Whole seconds; an offset other than `Z`
 * is not expected, as the host writes none.
 */
export function secondsAfter(iso: string, seconds: number): string {
  const day = dayOf(iso)
  const clock = /T(\d{2}):(\d{2}):(\d{2})(\.\d+)?/.exec(iso)
  if (day === null || !clock) return iso
  const [, hours = '0', minutes = '0', second = '0', fraction = '.000'] = clock
  const whole =
    day * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(second) + Math.max(0, Math.floor(seconds))
  const rest = whole % 86_400
  const time = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60].map((part) => digits(part, 2))
  return `${dateOf(Math.floor(whole / 86_400))}T${time.join(':')}${fraction.padEnd(4, '0').slice(0, 4)}Z`
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
