import { readLength } from '../../../scenarios/composing'
import { readTime } from '../drill-time'

/** What a line says about time. */
export type TimeWord =
  | { do: 'wait'; seconds: number }
  /** Until somebody needs the IMOC, at most a minute. */
  | { do: 'wait-for-something' }
  | { do: 'wait-for-the-end' }
  | { do: 'go'; speed: number | null }
  | { do: 'pause' }
  | { do: 'speed'; speed: number }
  | { do: 'wrong'; message: string }

const LONGEST = 4 * 3600

/** Reads `wait 2m`, `wait until T+05:00`, `go`, `pause` and `speed 2`; `null` for all else, which may be said to somebody. */
export function readTimeWord(line: string, now: number): TimeWord | null {
  const typed = line.trim().toLowerCase().replace(/^\//, '')
  if (typed === 'pause') return { do: 'pause' }
  if (typed === 'wait') return { do: 'wait-for-something' }
  if (typed === 'wait end') return { do: 'wait-for-the-end' }
  const go = /^(?:go|resume)(?:\s+([\d.]+))?$/.exec(typed)
  if (go) return go[1] === undefined ? { do: 'go', speed: null } : speedOf(go[1], 'go')
  const speed = /^speed(?:\s+(\S+))?$/.exec(typed)
  if (speed) return speedOf(speed[1] ?? '', 'speed')
  const until = /^wait until (?:t\+)?(\d{1,3}):(\d{2})$/.exec(typed)
  if (until) return waitFor(Number(until[1]) * 60 + Number(until[2]) - now, typed)
  const wait = /^wait(?: for)? (\d\S*(?: ?(?:s|sec|seconds?|m|min|minutes?|h|hours?))?)$/.exec(typed)
  if (!wait) return null
  return waitFor(readTime(wait[1]?.replaceAll(' ', '')) ?? readLength(wait[1] ?? '') ?? -1, typed)
}

function waitFor(seconds: number, typed: string): TimeWord {
  if (seconds > 0 && seconds <= LONGEST) return { do: 'wait', seconds }
  return { do: 'wrong', message: `"${typed}" is no time to wait. Write "wait 2m", "wait 45s" or "wait until 05:00".` }
}

function speedOf(typed: string, how: 'go' | 'speed'): TimeWord {
  const speed = Number(typed)
  if (typed === '' || !(speed >= 0.1 && speed <= 8)) {
    return { do: 'wrong', message: 'A speed is a number from 0.1 to 8, as in "speed 2". It never changes a mark.' }
  }
  return how === 'go' ? { do: 'go', speed } : { do: 'speed', speed }
}
