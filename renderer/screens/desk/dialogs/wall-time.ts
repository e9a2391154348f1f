/** The fictional wall time at a drill second: `14:05` and 600 give `14:15`. */
export function wallTime(clock: string, at: number): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const total = hours * 60 + minutes + Math.floor(at / 60)
  return `${String(Math.floor(total / 60) % 24).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
