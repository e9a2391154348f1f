import { z } from 'zod'

/** The version of the format that this Hearback writes. Older ones are migrated when read. */
export const CURRENT_VERSION = 1

/** The version a file says it is written in. What else it may say is the business of `versions.ts`. */
export function versionSchema(current: number) {
  return z
    .literal(current, { error: `Write "hearback: ${current}".` })
    .describe('The version of the scenario format the file is written in.')
}
