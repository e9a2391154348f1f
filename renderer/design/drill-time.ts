/** `582` → `T+09:42`; an hour and more as `T+1:02:03`. */
export function drillTime(at: number): string {
  return `T+${minutesSeconds(at)}`
}

/** `582` → `09:42`, as in the margin of a conversation. */
export function minutesSeconds(at: number): string {
  const whole = Math.max(0, Math.floor(at))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const seconds = whole % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`
}

/** Time left of a time box: `2:13`, or `-0:40` once it has run out. */
export function timeLeft(seconds: number): string {
  const whole = Math.trunc(seconds)
  const size = Math.abs(whole)
  const hours = Math.floor(size / 3600)
  const minutes = Math.floor((size % 3600) / 60)
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(size % 60)}` : `${minutes}:${two(size % 60)}`
  return whole < 0 ? `-${text}` : text
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
