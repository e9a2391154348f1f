import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import type { Problem, Scenario } from '../../scenarios/format'
import type { LibraryEntry } from '../bridge'
import { hashOf, type Sources } from './archive'
import type { Engine } from './engine'
import { shownProblem } from './live/shown-problem'
import { inside, readText, scenarioReader } from './scenario-reader'

export interface LoadedScenario {
  scenario: Scenario
  /** SHA-256 over the texts it was read from, includes as well. */
  hash: string
  /** Those texts, to be kept with the runs that are played from them. */
  sources: Sources
}

/** The folder of drills for a single skill. */
const MICRO = 'micro'

/** Problems of one that loads are warnings. */
export type Loading =
  | ({ ok: true; problems: Problem[] } & LoadedScenario)
  | { ok: false; file: string; problems: Problem[]; sources: Sources }

/** The scenarios that ship, read from their folder each time they are asked for, so that an edited file counts at once. */
export class Library {
  readonly #folder: string
  readonly #engine: Engine

  constructor(folder: string, engine: Engine) {
    this.#folder = resolve(folder)
    this.#engine = engine
  }

  /**
   * Ids in alphabetical order: the names of the files at the top of the folder, and of the micro-drills in theirs. What
   * they include lies in other subfolders.
   */
  ids(): string[] {
    return [...this.#paths().keys()].sort()
  }

  entries(): LibraryEntry[] {
    return this.ids().map((id) => {
      const loading = this.load(id)
      if (loading.ok) return { ok: true, briefing: this.#engine.briefingOf(loading.scenario) }
      const texts = new Map(loading.sources)
      const problems = loading.problems.map((problem) => shownProblem(problem, texts))
      return { ok: false, file: loading.file, problems }
    })
  }

  load(id: string): Loading {
    return readFrom(this.#engine, this.#paths().get(id) ?? `${id}.yaml`, (path) => readInside(this.#folder, path))
  }

  /** Where each id is read from, from the folder. Of two of the same name the one at the top counts. */
  #paths(): Map<string, string> {
    return new Map([...yamlIn(join(this.#folder, MICRO), `${MICRO}/`), ...yamlIn(this.#folder, '')])
  }
}

/**
 * Reads a scenario from anywhere, as the command line may; its path in problems is as it was given.
 *
 * @param shipped - the folder of the scenarios that ship, whose checklists may be included from anywhere
 */
export function loadFile(engine: Engine, path: string, shipped: string | null = null): Loading {
  return readFrom(engine, path, scenarioReader(path, shipped).read)
}

function yamlIn(folder: string, before: string): Array<[id: string, path: string]> {
  if (before !== '' && !existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [basename(name, '.yaml'), `${before}${name}`])
}

function readInside(folder: string, path: string): string | null {
  const file = inside(folder, path)
  return file === null ? null : readText(file)
}

/** Reads a scenario from the texts it was once read from. */
export function loadSources(engine: Engine, sources: Sources): Loading {
  const texts = new Map(sources)
  return readFrom(engine, sources[0]?.[0] ?? '', (path) => texts.get(path) ?? null)
}

function readFrom(engine: Engine, path: string, read: (path: string) => string | null): Loading {
  const sources: Sources = []
  const result = engine.readScenario(path, (asked) => {
    const text = read(asked)
    sources.push([asked, text])
    return text
  })
  const { problems = [] } = result
  if (!result.ok) return { ok: false, file: path, problems, sources }
  return { ok: true, scenario: result.scenario, hash: hashOf(sources), sources, problems }
}
