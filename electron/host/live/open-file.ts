import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'

import type { Problem } from '../../../scenarios/format'
import type { FileProblem, LibraryEntry } from '../../bridge'
import type { Sources } from '../archive'
import type { Engine } from '../engine'
import { type LoadedScenario, loadToProve } from '../library'
import { shownProblem } from './shown-problem'

/**
 * A scenario file somebody works on: as it was last saved, and as it was when it was last sound. Reads only when told to.
 */
export class OpenFile {
  readonly path: string
  readonly #engine: Engine
  readonly #shipped: string
  /** What it was called in every sound version: an author may change the id. */
  readonly #ids = new Set<string>()
  #good: LoadedScenario | null = null
  #before: LoadedScenario | null = null
  #problems: FileProblem[] = []
  #proved: (() => FileProblem[]) | null = null
  #files: string[] = []

  constructor(path: string, engine: Engine, shipped: string) {
    this.path = path
    this.#engine = engine
    this.#shipped = shipped
    this.check()
  }

  /** The last sound version. */
  get good(): LoadedScenario | null {
    return this.#good
  }

  /** What is wrong with it as it was last saved; a sound one may have warnings. */
  get problems(): FileProblem[] {
    return this.#problems
  }

  get broken(): boolean {
    return this.#problems.some(({ severity }) => severity === 'error')
  }

  /** The path for people: from where Hearback was started, when it lies there. */
  get shownAs(): string {
    const from = relative(process.cwd(), this.path)
    return from.startsWith('..') || isAbsolute(from) ? this.path : from
  }

  /** The file and everything it includes or tries to, wherever that would lie: what a change of has to be noticed. */
  get files(): string[] {
    return this.#files
  }

  isCalled(id: string): boolean {
    return this.#ids.has(id)
  }

  /** Reads it again. @returns whether there is a new sound version */
  check(): boolean {
    const { loading, proved } = loadToProve(this.#engine, this.path, this.#shipped)
    const texts = new Map(loading.sources)
    this.#problems = this.#shown(loading.problems, texts)
    this.#proved = proved ? () => this.#shown(proved(), texts) : null
    const includes = loading.sources
      .map(([asked]) => asked)
      .filter((asked) => asked !== this.path && !isAbsolute(asked))
    const beside = includes.flatMap((asked) => [join(dirname(this.path), asked), resolve(this.#shipped, asked)])
    // What a broken version no longer names may be named again in the next.
    this.#files = [...new Set([this.path, ...beside, ...(loading.ok ? [] : this.#files)])]
    if (!loading.ok || loading.hash === this.#good?.hash) return false
    // A kept copy says nothing of where on this machine the file lies.
    const sources = loading.sources.map(([asked, text]): Sources[number] => [
      asked === this.path ? basename(asked) : asked,
      text,
    ])
    this.#before = this.#good
    this.#good = { ...loading, sources }
    this.#ids.add(loading.scenario.id)
    return true
  }

  /** The last version turned out not to run: the one before it is the good one again. */
  turnDown(): void {
    this.#good = this.#before
  }

  /**
   * Looks for what takes a proof, once for each version. It takes about as long as reading it again: what waits for the
   * file goes first.
   *
   * @returns whether there is more, or less, to say of it now
   */
  prove(): boolean {
    if (!this.#proved) return false
    const before = JSON.stringify(this.#problems)
    this.#problems = this.#proved()
    this.#proved = null
    return JSON.stringify(this.#problems) !== before
  }

  #shown(problems: readonly Problem[], texts: ReadonlyMap<string, string | null>): FileProblem[] {
    return problems
      .map((problem) => shownProblem(problem, texts))
      .map((problem) => (problem.file === this.path ? { ...problem, file: this.shownAs } : problem))
  }

  entry(): LibraryEntry {
    const file = this.shownAs
    if (!this.#good) return { ok: false, file, problems: this.#problems }
    const briefing = this.#engine.briefingOf(this.#good.scenario)
    return { ok: true, briefing, file, ...(this.broken ? { problems: this.#problems } : {}) }
  }
}
