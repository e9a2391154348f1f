import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'

import type { Problem, Scenario } from '../../scenarios/format'
import type { LibraryEntry } from '../bridge'
import type { Engine } from './engine'

export interface LoadedScenario {
  scenario: Scenario
  /** SHA-256 over the texts it was read from, includes as well. */
  hash: string
}

export type Loading = ({ ok: true } & LoadedScenario) | { ok: false; file: string; problems: Problem[] }

/** The scenarios that ship, read from their folder each time they are asked for, so that an edited file counts at once. */
export class Library {
  readonly #folder: string
  readonly #engine: Engine

  constructor(folder: string, engine: Engine) {
    this.#folder = resolve(folder)
    this.#engine = engine
  }

  /** Ids in alphabetical order: the names of the files at the top of the folder. What they include lies in subfolders. */
  ids(): string[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => basename(name, '.yaml'))
      .sort()
  }

  entries(): LibraryEntry[] {
    return this.ids().map((id) => {
      const loading = this.load(id)
      if (loading.ok) return { ok: true, briefing: this.#engine.briefingOf(loading.scenario) }
      const problems = loading.problems.map(({ line, column, message }) => ({ line, column, message }))
      return { ok: false, file: loading.file, problems }
    })
  }

  load(id: string): Loading {
    return readFrom(this.#engine, `${id}.yaml`, (path) => readInside(this.#folder, path))
  }
}

/** Reads a scenario from anywhere, as the command line may; its path in problems is as it was given. */
export function loadFile(engine: Engine, path: string): Loading {
  return readFrom(engine, path, (asked) => (asked === path ? readText(path) : readInside(dirname(path), asked)))
}

/** Includes come from the scenario's own folder only: they must not be a way to read the rest of the disk. */
function readInside(folder: string, path: string): string | null {
  const file = resolve(folder, path)
  const inside = relative(resolve(folder), file)
  if (inside.startsWith('..') || isAbsolute(inside)) return null
  return readText(file)
}

function readFrom(engine: Engine, path: string, read: (path: string) => string | null): Loading {
  const hash = createHash('sha256')
  const result = engine.readScenario(path, (asked) => {
    const text = read(asked)
    hash.update(`${text ?? ''}\0`)
    return text
  })
  if (!result.ok) return { ok: false, file: path, problems: result.problems }
  return { ok: true, scenario: result.scenario, hash: hash.digest('hex') }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
