const PARTS = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/

/** How drill time is written, for messages: `2m10s`. */
export const TIME_EXAMPLES = '"2m10s", "45s", "1h2m" or a whole number of seconds'

/** Reads a drill time as people write it. Whole seconds, or `null` when it is none. */
export function readTime(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null
  if (typeof value !== 'string') return null
  if (/^\d+$/.test(value)) return readTime(Number(value))
  const parts = PARTS.exec(value)
  if (!parts || value === '') return null
  const [, hours = '0', minutes = '0', seconds = '0'] = parts
  return readTime(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}

/** Writes whole seconds the way `readTime` reads them: `1h2m`, `45s`, `0s`. */
export function writeTime(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const
  const written = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return written.join('') || '0s'
}

/** Drill time as it is shown everywhere: `T+09:42`, `T+75:00`. */
export function showTime(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `T+${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
