/** A run's length: `26 min 10 s`. */
export function spanText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = whole % 60
  return [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '', hours === 0 ? `${rest} s` : '']
    .filter(Boolean)
    .join(' ')
}
