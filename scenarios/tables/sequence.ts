import { Trie } from './trie'

/** What can be read of a list that grows: an array is one as well. */
export interface Sequence<Item> extends Iterable<Item> {
  readonly length: number
  at(index: number): Item | undefined
  slice(from?: number, to?: number): Item[]
}

/** A list with one item more. The list before stays as it was, and most of it is shared: it costs the same at any length. */
export function append<Item>(list: Sequence<Item>, item: NoInfer<Item>): Sequence<Item> {
  return (list instanceof Growing ? (list as Growing<Item>) : new Growing(Trie.of([...list]))).append(item)
}

class Growing<Item> implements Sequence<Item> {
  readonly #items: Trie<Item>

  constructor(items: Trie<Item>) {
    this.#items = items
  }

  get length(): number {
    return this.#items.size
  }

  at(index: number): Item | undefined {
    return this.#items.at(index < 0 ? this.length + index : index)
  }

  slice(from = 0, to = this.length): Item[] {
    const begin = this.#index(from)
    const length = Math.max(0, this.#index(to) - begin)
    return Array.from({ length }, (_, index) => this.#items.at(begin + index) as Item)
  }

  append(item: Item): Growing<Item> {
    return new Growing(this.#items.with(this.length, item))
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#items.toArray().values()
  }

  toJSON(): Item[] {
    return this.#items.toArray()
  }

  /** Where a place counted from either end is, within what there is. */
  #index(place: number): number {
    return Math.min(this.length, Math.max(0, place < 0 ? this.length + place : place))
  }
}
