const LENGTH = /^(\d{1,5})\s*(s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?)?$/i

/** "20 min", "90s", "1 h" as seconds; a bare number is minutes. `null` when it is none. */
export function readLength(words: string): number | null {
  const found = LENGTH.exec(words.trim())
  if (!found) return null
  const unit = (found[2] ?? 'm').charAt(0).toLowerCase()
  return Number(found[1]) * (unit === 's' ? 1 : unit === 'm' ? 60 : 3600)
}

/** Seconds as `readLength` reads them: "20 min", "90 s". */
export function writeLength(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`
}
