import { type ChartState, type Condition, type Effect, spanSchema, type Transition } from '../format'

/** A way out of a state. */
export interface Way {
  from: string
  /** The state it leads to; `null` where it only does something. */
  to: string | null
  event: string | null
  /** The least it takes, in seconds, where it is a matter of time. */
  delay: number | null
  when: Condition | undefined
  effects: readonly Effect[]
  /** Where it stands in the file, from `failure` on. */
  path: readonly (string | number)[]
}

/** The path of the whole, which stands around every state and is never left. */
export const WHOLE = ''

/** The failure's statechart as a graph: what leads where, by paths from the top. */
export class Chart {
  readonly ways: Way[] = []
  readonly states: string[] = []
  readonly #root: ChartState
  readonly #byPath = new Map<string, ChartState>()

  constructor(root: ChartState) {
    this.#root = root
    this.#byPath.set(WHOLE, root)
    this.#addWays(root, WHOLE, '', ['failure'])
    this.#add(root, '', ['failure'])
  }

  /** The states one is in at the beginning. */
  begin(): string[] {
    return this.#inside(this.#root, '')
  }

  /** The states one comes to be in by going to one: those around it, it, and the first ones inside. */
  entered(to: string): string[] {
    const parts = to.split('.')
    const around = parts.map((_, index) => parts.slice(0, index + 1).join('.'))
    const state = this.#byPath.get(to)
    return state ? [...around, ...this.#inside(state, `${to}.`)] : []
  }

  entry(state: string): readonly Effect[] {
    return this.#byPath.get(state)?.entry ?? []
  }

  exit(state: string): readonly Effect[] {
    return this.#byPath.get(state)?.exit ?? []
  }

  isLeaf(state: string): boolean {
    return Object.keys(this.#byPath.get(state)?.states ?? {}).length === 0
  }

  leaves(): string[] {
    return this.states.filter((path) => this.isLeaf(path))
  }

  /** The ways out of a state, those of the states around it included. */
  waysFrom(state: string): Way[] {
    return this.ways.filter(
      (way) =>
        way.to !== null &&
        way.to !== state &&
        (way.from === state || way.from === WHOLE || state.startsWith(`${way.from}.`)),
    )
  }

  /** Whether one can never be in both: they part where only one of several can be. */
  apart(one: string, other: string): boolean {
    const [a, b] = [one.split('.'), other.split('.')]
    let state: ChartState | undefined = this.#root
    for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
      if (a[index] !== b[index]) return state?.type !== 'parallel'
      state = state?.states?.[a[index] ?? '']
    }
    return false
  }

  /** Whether being in a leaf rules out being in the other state. A leaf is not in a state below itself. */
  exclude(leaf: string, other: string): boolean {
    return this.apart(leaf, other) || other.startsWith(`${leaf}.`)
  }

  #inside(state: ChartState, prefix: string): string[] {
    const names =
      state.type === 'parallel' ? Object.keys(state.states ?? {}) : state.initial === undefined ? [] : [state.initial]
    return names.flatMap((name) => {
      const inner = state.states?.[name]
      return inner ? [prefix + name, ...this.#inside(inner, `${prefix + name}.`)] : []
    })
  }

  #add(state: ChartState, around: string, path: readonly (string | number)[]): void {
    for (const [name, inner] of Object.entries(state.states ?? {})) {
      const here = around + name
      const at = [...path, 'states', name]
      this.states.push(here)
      this.#byPath.set(here, inner)
      this.#addWays(inner, here, around, at)
      this.#add(inner, `${here}.`, at)
    }
  }

  #addWays(state: ChartState, from: string, around: string, at: readonly (string | number)[]): void {
    const add = (
      list: readonly Transition[],
      event: string | null,
      delay: number | null,
      path: readonly (string | number)[],
    ) => {
      for (const { target, when, do: effects = [] } of list) {
        const to = target === undefined ? null : target.includes('.') ? target : around + target
        this.ways.push({ from, to, event, delay, when, effects, path })
      }
    }
    for (const [event, list] of Object.entries(state.on ?? {})) add(list, event, null, [...at, 'on', event])
    for (const [span, list] of Object.entries(state.after ?? {}))
      add(list, null, spanSchema.parse(span).min, [...at, 'after', span])
    add(state.always ?? [], null, null, [...at, 'always'])
  }
}
