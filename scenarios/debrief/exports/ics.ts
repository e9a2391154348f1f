import { SIMULATION } from '../../engine'
import { dayOf } from '../calendar'

export interface ReviewMeeting {
  /** Names the run, and so the event: the same meeting exported twice is one meeting. */
  run: string
  title: string
  /** `2026-12-01`. */
  date: string
  /** `10:00`, on the calendar's own clock. */
  time: string
  minutes: number
  /** Lines of the description: what to talk about, who has what to do. */
  about: readonly string[]
  /** When the file is written, in UTC: `2026-01-01T00:00:00Z`. */
  stamp: string
}

/**
 * An invitation to the follow-up review as an iCalendar file (RFC 5545), at the time on the wall wherever it is opened.
 *
 * @throws {RangeError} when the date or time is none
 */
export function reviewIcs(meeting: ReviewMeeting): string {
  if (dayOf(meeting.date) === null) throw new RangeError(`"${meeting.date}" is no date.`)
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(meeting.time)) throw new RangeError(`"${meeting.time}" is no time of day.`)
  const title = `${SIMULATION} ${meeting.title}`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hearback//Debrief//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:review-${meeting.run.replace(/[^\w.-]/g, '-')}@hearback.invalid`,
    `DTSTAMP:${meeting.stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART:${meeting.date.replaceAll('-', '')}T${meeting.time.replace(':', '')}00`,
    `DURATION:PT${Math.max(1, Math.round(meeting.minutes))}M`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([`${SIMULATION} Nothing this is about was real.`, ...meeting.about].join('\n'))}`,
    'CATEGORIES:SIMULATION,REVIEW',
    'STATUS:TENTATIVE',
    'TRANSP:OPAQUE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT15M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** TEXT values: backslash, semicolon and comma escaped, line ends as `\n` (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** Lines of at most 75 octets, cut between characters and never inside one (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = ''
  let room = 75
  for (const character of line) {
    const size = octets(character)
    if (size > room) {
      out += '\r\n '
      room = 74
    }
    out += character
    room -= size
  }
  return out
}

function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
