/**
 * Writes to tables and lists without changing what somebody else holds: the first write in a fold makes a copy, the
 * later ones go into that copy. So a fold over many facts copies each table once, and not once a fact.
 */
export class Fold {
  readonly #copies = new WeakSet<object>()

  /** A table with one row more, or another in its place. */
  put<T>(table: Readonly<Record<string, T>>, key: string, row: NoInfer<T>): Record<string, T> {
    const copy = this.#copies.has(table) ? (table as Record<string, T>) : this.#own({ ...table })
    copy[key] = row
    return copy
  }

  /** A list with one item more. */
  append<T>(list: readonly T[], item: NoInfer<T>): T[] {
    const copy = this.#copies.has(list) ? (list as T[]) : this.#own([...list])
    copy.push(item)
    return copy
  }

  #own<T extends object>(copy: T): T {
    this.#copies.add(copy)
    return copy
  }
}
