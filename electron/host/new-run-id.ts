import { randomBytes } from 'node:crypto'

/** Sorts by time in a folder, says what it is, and does not repeat. */
export function newRunId(startedAt: string, scenario: string): string {
  // A clock may stand in any year, of which those after 9999 begin with a sign.
  const minute = startedAt
    .replace(/^\D+/, '')
    .slice(0, 16)
    .replace(/[^0-9]/g, '-')
  const name = scenario
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
  return `${minute}-${name}-${randomBytes(3).toString('hex')}`
}
