import { commonText } from './common-text'

/** A moment of the drill for a screen reader, which would spell `T+09:42` letter by letter. */
export function spokenTime(at: number): string {
  const { spoken } = commonText
  const whole = Math.max(0, Math.floor(at))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const seconds = whole % 60
  if (hours > 0) return spoken.hours(hours, minutes, seconds)
  return minutes > 0 ? spoken.minutes(minutes, seconds) : spoken.seconds(seconds)
}
