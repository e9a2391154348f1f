import { BOT, FACILITATOR, IMOC, type PersonId } from '../engine'
import type { Scenario } from '../format'

/** `582` → `T+09:42`; an hour and more as `T+1:02:03`. */
export function momentText(at: number): string {
  const whole = Math.max(0, Math.floor(at))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const clock = `${two(minutes)}:${two(whole % 60)}`
  return hours > 0 ? `T+${hours}:${clock}` : `T+${clock}`
}

/** A length of time for running text: `40 s`, `2 min 5 s`, `1 h 5 min`. */
export function lengthText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600) {
    const rest = whole % 60
    return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`
  }
  const minutes = Math.floor((whole % 3600) / 60)
  return minutes === 0 ? `${Math.floor(whole / 3600)} h` : `${Math.floor(whole / 3600)} h ${minutes} min`
}

/** Somebody's name as people read it; the trainee is "you". */
export function nameOf(person: PersonId | null, scenario: Scenario): string {
  if (person === IMOC) return 'you'
  if (person === BOT) return 'the bot'
  if (person === FACILITATOR) return 'the facilitator'
  if (person === null) return 'nobody in particular'
  return scenario.people[person]?.name ?? person
}

/** `1 order`, `3 orders`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** `Looked for` from `looked for`. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Thousands set apart, without asking the machine's locale: `38,000`. */
export function grouped(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
