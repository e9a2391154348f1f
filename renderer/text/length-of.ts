import { commonText } from './common-text'

/** A length of time in words for running text: `40 s`, `4 min`, `1 h 5 min`. */
export function lengthOf(seconds: number): string {
  const { length } = commonText
  const whole = Math.max(0, Math.floor(seconds))
  if (whole < 60) return length.seconds(whole)
  if (whole < 3600) return length.minutes(Math.floor(whole / 60))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return minutes === 0 ? length.hours(hours) : length.hoursMinutes(hours, minutes)
}

/** A run's length, to the second: `26 min 10 s`. */
export function exactLengthOf(seconds: number): string {
  const { length } = commonText
  const whole = Math.max(0, Math.round(seconds))
  if (whole >= 3600 || whole < 60 || whole % 60 === 0) return lengthOf(whole)
  return length.minutesSeconds(Math.floor(whole / 60), whole % 60)
}
