import { Trie } from './trie'

/**
 * What is behind a table: its rows in a trie, and in which slot each id is.
 *
 * Slots are handed out in order and never taken back, so all versions of a table can share one index of ids: a version
 * goes by the ids whose slots lie below its own size, and does not see the others. Only where two versions of one table
 * each add a different id in the same slot does the later one take an index of its own.
 */
export class Rows<Row> {
  readonly #slots: Map<string, number>
  readonly #rows: Trie<Row>
  #all: readonly Row[] | null = null
  #ids: string[] | null = null

  private constructor(slots: Map<string, number>, rows: Trie<Row>) {
    this.#slots = slots
    this.#rows = rows
  }

  static of<Row>(entries: Iterable<readonly [string, Row]>): Rows<Row> {
    const rows = new Map(entries)
    return new Rows(new Map([...rows.keys()].map((id, slot) => [id, slot])), Trie.of([...rows.values()]))
  }

  get(id: string): Row | undefined {
    const slot = this.#slots.get(id)
    return slot === undefined ? undefined : this.#rows.at(slot)
  }

  has(id: string): boolean {
    return (this.#slots.get(id) ?? this.#rows.size) < this.#rows.size
  }

  /** With one row more, or another in its place. */
  with(id: string, row: Row): Rows<Row> {
    const { size } = this.#rows
    const slot = this.#slots.get(id)
    if (slot !== undefined && slot <= size) return new Rows(this.#slots, this.#rows.with(slot, row))
    const slots = slot === undefined && this.#slots.size === size ? this.#slots : new Map(this.#entries())
    slots.set(id, size)
    return new Rows(slots, this.#rows.with(size, row))
  }

  /** All rows, in the order of their slots. */
  all(): readonly Row[] {
    this.#all ??= this.#rows.toArray()
    return this.#all
  }

  /** The rows in the slots from one on. */
  from(slot: number): Row[] {
    const length = Math.max(0, this.#rows.size - slot)
    return Array.from({ length }, (_, index) => this.#rows.at(slot + index) as Row)
  }

  ids(): string[] {
    this.#ids ??= this.#entries().map(([id]) => id)
    return this.#ids
  }

  #entries(): Array<[string, number]> {
    return [...this.#slots].slice(0, this.#rows.size)
  }
}
