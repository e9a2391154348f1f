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

interface Loaded {
  loading: Loading
  /** All its problems again, with those that take a proof. */
  proved?: () => Problem[]
}

/**
 * The scenarios that ship. Their files are read each time they are asked for, so that an edited one counts at once; what
 * takes long, making sense of them, is done anew only where a file has changed.
 */
export class Library {
  readonly #folder: string
  readonly #engine: Engine
  readonly #loaded = new Map<string, Loading>()

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
    const path = this.#paths().get(id) ?? `${id}.yaml`
    const before = this.#loaded.get(path)
    if (before?.sources.every(([asked, text]) => this.#read(asked) === text)) return before
    const { loading } = readFrom(this.#engine, path, (asked) => this.#read(asked))
    this.#loaded.set(path, loading)
    return loading
  }

  #read(path: string): string | null {
    const file = inside(this.#folder, path)
    return file === null ? null : readText(file)
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
  return loadToProve(engine, path, shipped).loading
}

/** As `loadFile`, with the function that looks for what takes a proof. It holds all of the file: nobody should keep it long. */
export function loadToProve(engine: Engine, path: string, shipped: string | null): Loaded {
  return readFrom(engine, path, scenarioReader(path, shipped).read)
}

function yamlIn(folder: string, before: string): Array<[id: string, path: string]> {
  if (before !== '' && !existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [basename(name, '.yaml'), `${before}${name}`])
}

/** Reads a scenario from the texts it was once read from. */
export function loadSources(engine: Engine, sources: Sources): Loading {
  const texts = new Map(sources)
  return readFrom(engine, sources[0]?.[0] ?? '', (path) => texts.get(path) ?? null).loading
}

function readFrom(engine: Engine, path: string, read: (path: string) => string | null): Loaded {
  const sources: Sources = []
  const result = engine.readScenario(path, (asked) => {
    const text = read(asked)
    sources.push([asked, text])
    return text
  })
  const { problems = [] } = result
  if (!result.ok) return { loading: { ok: false, file: path, problems, sources } }
  const loading: Loading = { ok: true, scenario: result.scenario, hash: hashOf(sources), sources, problems }
  return { loading, ...(result.proved ? { proved: result.proved } : {}) }
}
