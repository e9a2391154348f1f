import { readFileSync } from 'node:fs'

import { type Archive, readRun, type ScenarioCopies } from '../archive'
import { readZip, type UnpackedZip } from './read-zip'
import { writeZip, type ZipEntry, zipBytes } from './write-zip'

/** A bundle: runs as they are, the scenarios they were played from, and a line that says so. The ending of its file. */
export const BUNDLE_ENDING = '.hearback'

const ABOUT = 'hearback.json'
/** A day of drill, and more moves than anybody makes. */
export const MOST_RUN_BYTES = 64 * 1024 * 1024
const LIMITS = {
  entries: 50_000,
  entryBytes: MOST_RUN_BYTES,
  bytes: 2 * 1024 * 1024 * 1024,
  names: /^(?:hearback\.json|runs\/[a-z0-9][a-z0-9-]{0,99}\.jsonl|scenarios\/[0-9a-f]{64}\.json)$/,
}

/** Writes runs and what they were played from into one file. @returns how many runs are in it */
export function writeBundle(path: string, runs: string[], archive: Archive, copies: ScenarioCopies): number {
  let count = 0
  function* counted(): Generator<ZipEntry> {
    for (const entry of entriesOf(runs, archive, copies)) {
      if (entry.name.startsWith('runs/')) count += 1
      yield entry
    }
  }
  writeZip(path, counted())
  return count
}

/** The same, in memory: for a few runs. */
export function bundleBytes(runs: string[], archive: Archive, copies: ScenarioCopies): Buffer {
  return zipBytes(entriesOf(runs, archive, copies))
}

function* entriesOf(runs: string[], archive: Archive, copies: ScenarioCopies): Generator<ZipEntry> {
  yield { name: ABOUT, bytes: Buffer.from(JSON.stringify({ hearback: 'bundle', version: 1 })) }
  const hashes = new Set<string>()
  for (const run of runs) {
    const bytes = bytesOf(archive.path(run))
    if (!bytes) continue
    yield { name: `runs/${run}.jsonl`, bytes }
    // The header alone says which scenario it was; the rest need not be whole.
    const read = readRun(`${bytes.toString('utf8', 0, bytes.indexOf(0x0a) + 1)}`)
    if (read.ok) hashes.add(read.run.header.scenarioHash)
  }
  for (const hash of hashes) {
    const copy = copies.path(hash)
    const bytes = copy && bytesOf(copy)
    if (bytes) yield { name: `scenarios/${hash}.json`, bytes }
  }
}

/** What is in a bundle that anybody may have made. */
export function readBundle(bytes: Buffer): UnpackedZip {
  const zip = readZip(bytes, LIMITS)
  if (!zip.ok) return zip
  const about = zip.entries.find(({ name }) => name === ABOUT)
  if (!about || !isBundle(about.bytes.toString('utf8'))) return { ok: false, message: 'It was not made by Hearback.' }
  return { ok: true, entries: zip.entries.filter((entry) => entry !== about) }
}

function isBundle(text: string): boolean {
  try {
    const about: unknown = JSON.parse(text)
    return (
      typeof about === 'object' &&
      about !== null &&
      'hearback' in about &&
      about.hearback === 'bundle' &&
      'version' in about &&
      about.version === 1
    )
  } catch {
    return false
  }
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
