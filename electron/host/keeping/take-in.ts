import { existsSync, readFileSync } from 'node:fs'

import { type Archive, diskRefusal, parseCopy, readRun, type ScenarioCopies, writeWhole } from '../archive'
import { RUN_ID } from '../file-names'
import { HostRefusal } from '../host-refusal'
import { MOST_RUN_BYTES, readBundle } from './bundle'
import type { TakenScenario } from './scenario-bundle'
import type { ZipEntry } from './write-zip'

/** What became of each run of a file that was taken in. */
export interface TakenIn {
  taken: string[]
  /** Was here already, the very same. */
  here: string[]
  refused: Array<{ run: string; why: string }>
  /** Where a scenario's bundle went; `null` when the file was none. */
  scenario: TakenScenario | null
}

type TakenRuns = Omit<TakenIn, 'scenario'>

/** More than a backup of ten thousand runs. */
export const MOST_FILE_BYTES = 2 * 1024 * 1024 * 1024

/** Of drill time. A run is played again before anybody goes on with it, and somebody's scenario need not ever end. */
const LONGEST_SECONDS = 7 * 24 * 60 * 60

/**
 * Takes runs in, from a bundle or from one run's own file. A run that is here already is never written over, whatever the
 * file says.
 *
 * @throws {HostRefusal} when the file as a whole is none of ours
 */
export function takeIn(bytes: Buffer, archive: Archive, copies: ScenarioCopies): TakenRuns {
  const result: TakenRuns = { taken: [], here: [], refused: [] }
  for (const { name, bytes: content } of entriesOf(bytes)) {
    if (name.startsWith('scenarios/')) keepCopy(name, content, copies)
    else takeRun(name.slice('runs/'.length, -'.jsonl'.length), content, archive, result)
  }
  return result
}

function entriesOf(bytes: Buffer): ZipEntry[] {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const bundle = readBundle(bytes)
    if (!bundle.ok) throw new HostRefusal(`This file cannot be taken in. ${bundle.message}`)
    return bundle.entries
  }
  if (bytes.length > MOST_RUN_BYTES)
    throw new HostRefusal('This file cannot be taken in. It is far longer than any run of Hearback’s.')
  const read = readRun(bytes.toString('utf8'))
  if (!read.ok) throw new HostRefusal(`This file cannot be taken in. ${read.damage.message}`)
  const { run } = read.run.header
  if (!RUN_ID.test(run))
    throw new HostRefusal('This file cannot be taken in. What it calls its run is no name for one.')
  return [{ name: `runs/${run}.jsonl`, bytes }]
}

function keepCopy(name: string, content: Buffer, copies: ScenarioCopies): void {
  const sources = parseCopy(content.toString('utf8'), name.slice('scenarios/'.length, -'.json'.length))
  if (sources) copies.keep(sources)
}

function takeRun(run: string, content: Buffer, archive: Archive, result: TakenRuns): void {
  const read = readRun(content.toString('utf8'))
  if (!read.ok) {
    result.refused.push({ run, why: read.damage.message })
    return
  }
  if (read.run.header.run !== run) {
    result.refused.push({ run, why: 'Its name and what it says inside are not the same.' })
    return
  }
  if (read.run.at > LONGEST_SECONDS) {
    result.refused.push({ run, why: 'It says that it went on for more than a week.' })
    return
  }
  const path = archive.path(run)
  if (existsSync(path)) {
    // A run only ever grows: what ours begins with is all here, as after a note that is younger than the backup.
    if (beginsWith(readFileSync(path), content)) result.here.push(run)
    else result.refused.push({ run, why: 'Another run of that name is here already, and stays as it is.' })
    return
  }
  try {
    writeWhole(path, content)
  } catch (error) {
    throw diskRefusal(error)
  }
  result.taken.push(run)
}

/** By whole lines: half of one is not in what goes on behind it. */
function beginsWith(whole: Buffer, part: Buffer): boolean {
  return part.at(-1) === 0x0a && whole.subarray(0, part.length).equals(part)
}
