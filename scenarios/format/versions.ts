import { isMap, isScalar, Pair } from 'yaml'
import { MIGRATIONS } from './migrations'
import type { Migration } from './migrations/migration'
import { CURRENT_VERSION } from './schema/version'
import type { SharedKind } from './shared-files'
import { type Source, type Spot, spotOf } from './source'

/** What a file is: a scenario, or one that scenarios include. */
export type FileKind = 'scenario' | SharedKind

export type VersionProblem = {
  code: 'version/missing' | 'version/unknown' | 'version/future'
  spot: Spot
  message: string
}

/**
 * Brings a file up to the version this Hearback knows, and says what is wrong with the version it gives.
 *
 * A file of an unknown version is checked as one of the current version: most of it will be right.
 */
export function bringUpToDate(
  source: Source,
  kind: FileKind,
  current: number = CURRENT_VERSION,
  migrations: readonly Migration[] = MIGRATIONS,
): VersionProblem | null {
  const { document } = source
  if (!isMap(document.contents)) return null
  const pair = document.contents.items.find((each) => isScalar(each.key) && each.key.value === 'hearback')
  if (!pair) {
    const [first] = document.contents.items
    document.contents.items.push(new Pair(document.createNode('hearback'), document.createNode(current)) as never)
    return {
      code: 'version/missing',
      spot: spotOf(source, first?.key),
      message: `The file does not say which version of the format it is written in. Write "hearback: ${current}" as its first line.`,
    }
  }
  const value: unknown = isScalar(pair.value) ? pair.value.value : undefined
  const spot = spotOf(source, pair.value ?? pair.key)
  const setCurrent = () => document.set('hearback', current)
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    setCurrent()
    return {
      code: 'version/unknown',
      spot,
      message: `A version is a whole number; the newest is ${current}. This is ${shownValue(value)}. Write "hearback: ${current}".`,
    }
  }
  if (value > current) {
    setCurrent()
    return {
      code: 'version/future',
      spot,
      message: `This file is written in format ${value}; this Hearback reads up to ${current}. Get a newer Hearback, or write "hearback: ${current}". The rest was checked as format ${current}.`,
    }
  }
  for (let version = value; version < current; version += 1) {
    const migration = migrations.find((each) => each.from === version)
    if (!migration)
      return {
        code: 'version/unknown',
        spot,
        message: `There was never a format ${version}. Write "hearback: ${current}".`,
      }
    migration[kind](document)
  }
  if (value !== current) setCurrent()
  return null
}

function shownValue(value: unknown): string {
  return value === undefined || value === null ? 'empty' : JSON.stringify(value)
}
