import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

import { diskRefusal, type Sources } from '../archive'
import { isDevice } from '../file-names'
import { HostRefusal } from '../host-refusal'
import { readZip } from './read-zip'
import { writeZip, type ZipEntry } from './write-zip'

/** A scenario and everything it includes, to be given to somebody. The ending of its file. */
export const SCENARIO_ENDING = '.hearback-scenario'

const ABOUT = 'hearback.json'
/** What a scenario file may be, with as many includes as it may have. */
const LIMITS = {
  entries: 64,
  entryBytes: 1024 * 1024,
  bytes: 8 * 1024 * 1024,
  names: /^(?:hearback\.json|(?:[A-Za-z0-9_][A-Za-z0-9_-]{0,79}\/){0,4}[A-Za-z0-9_][A-Za-z0-9_-]{0,79}\.ya?ml)$/,
}

const aboutSchema = z.strictObject({
  hearback: z.literal('scenario-bundle'),
  version: z.literal(1),
  main: z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,79}\.ya?ml$/),
})

/** One scenario that was taken in: where its file lies now, and whether the very same was there already. */
export interface TakenScenario {
  file: string
  here: boolean
}

/**
 * Writes a scenario with everything it was read from.
 *
 * @param sources - the scenario's own file first; includes that are not there are left out, as they were when it was read
 * @throws {HostRefusal} when a file's name could not be taken in again
 */
export function writeScenarioBundle(path: string, sources: Sources): void {
  const entries = sources.flatMap(([name, text]): ZipEntry[] => {
    if (text === null) return []
    if (!LIMITS.names.test(name) || isDevice(name) || name === ABOUT)
      throw new HostRefusal(`"${name}" cannot go into a bundle. Names there are of letters, digits, "-" and "_".`)
    return [{ name, bytes: Buffer.from(text) }]
  })
  const main = sources[0]?.[0] ?? ''
  const about = { hearback: 'scenario-bundle', version: 1, main }
  writeZip(path, [{ name: ABOUT, bytes: Buffer.from(JSON.stringify(about)) }, ...entries])
}

/** Whether bytes are a scenario's bundle, and no bundle of runs. Says nothing of whether they are sound. */
export function isScenarioBundle(bytes: Buffer): boolean {
  const zip = readZip(bytes, LIMITS)
  return zip.ok && mainOf(zip.entries) !== null
}

/**
 * Takes a scenario in that anybody may have made: into a folder of its own, so that it can write over nothing.
 *
 * @throws {HostRefusal} when the file is none of ours, or cannot be kept
 */
export function takeInScenario(bytes: Buffer, folder: string): TakenScenario {
  const zip = readZip(bytes, LIMITS)
  if (!zip.ok) throw new HostRefusal(`This file cannot be taken in. ${zip.message}`)
  const main = mainOf(zip.entries)
  if (main === null) throw new HostRefusal('This file cannot be taken in. It holds no scenario of Hearback’s.')
  const name = main.replace(/\.ya?ml$/, '')
  for (let count = 1; ; count += 1) {
    const place = join(folder, count === 1 ? name : `${name}-${count}`)
    if (!existsSync(place)) {
      keep(place, zip.entries)
      return { file: join(place, main), here: false }
    }
    if (zip.entries.every((entry) => readOr(join(place, entry.name))?.equals(entry.bytes)))
      return { file: join(place, main), here: true }
  }
}

/** The files of the scenarios that were taken in, by name. */
export function takenScenarios(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((place) => place.isDirectory() && !place.name.endsWith('.new'))
    .flatMap(({ name }) => {
      const place = join(folder, name)
      const main = mainIn(readOr(join(place, ABOUT))?.toString('utf8'))
      return main === null ? [] : [join(place, main)]
    })
    .sort()
}

/** The name of the scenario's own file, which lies at the top; `null` when the bundle is not one of a scenario. */
function mainOf(entries: readonly ZipEntry[]): string | null {
  const main = mainIn(entries.find(({ name }) => name === ABOUT)?.bytes.toString('utf8'))
  return entries.some(({ name }) => name === main) ? main : null
}

function mainIn(about: string | undefined): string | null {
  try {
    const read = aboutSchema.safeParse(JSON.parse(about ?? ''))
    return read.success ? read.data.main : null
  } catch {
    return null
  }
}

/** All of them or none: made beside and then given its name. */
function keep(place: string, entries: readonly ZipEntry[]): void {
  const aside = `${place}.${process.pid}.new`
  try {
    for (const { name, bytes } of entries) {
      const file = join(aside, name)
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      writeFileSync(file, bytes, { mode: 0o600 })
    }
    renameSync(aside, place)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw diskRefusal(error)
  }
}

function readOr(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
