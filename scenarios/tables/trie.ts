/** Slots of a node, as a power of two: a node is small enough to copy in passing, and ten thousand items are four deep. */
const BITS = 4
const WIDTH = 1 << BITS

type Node = readonly unknown[]

/**
 * A list that is never changed in place and is cheap to change all the same: the next one shares all but the few nodes
 * on the way to the item that is new. What a change costs grows with the logarithm of the length.
 */
export class Trie<Item> {
  readonly size: number
  readonly #root: Node
  /** Bits of an index below the ones that choose a slot of the root. */
  readonly #shift: number

  private constructor(size: number, root: Node, shift: number) {
    this.size = size
    this.#root = root
    this.#shift = shift
  }

  static of<Item>(items: readonly Item[]): Trie<Item> {
    let nodes: Node[] = chunked(items)
    let shift = 0
    for (; nodes.length > 1; shift += BITS) nodes = chunked(nodes)
    return new Trie<Item>(items.length, nodes[0] ?? [], shift)
  }

  at(index: number): Item | undefined {
    if (index < 0 || index >= this.size) return undefined
    let node = this.#root
    for (let shift = this.#shift; shift > 0; shift -= BITS) node = node[(index >>> shift) & (WIDTH - 1)] as Node
    return node[index & (WIDTH - 1)] as Item
  }

  /** With another item at an index; at `size` it grows by one. */
  with(index: number, item: Item): Trie<Item> {
    const full = index === WIDTH << this.#shift
    const shift = full ? this.#shift + BITS : this.#shift
    const root = put(full ? [this.#root] : this.#root, shift, index, item)
    return new Trie<Item>(Math.max(this.size, index + 1), root, shift)
  }

  /** All items in order, as an array of the caller's own. */
  toArray(): Item[] {
    const items: Item[] = []
    collect(this.#root, this.#shift, items)
    return items
  }
}

function put(node: Node | undefined, shift: number, index: number, item: unknown): Node {
  const copy = node ? node.slice() : []
  const slot = (index >>> shift) & (WIDTH - 1)
  copy[slot] = shift === 0 ? item : put(copy[slot] as Node | undefined, shift - BITS, index, item)
  return copy
}

function collect(node: Node, shift: number, into: unknown[]): void {
  for (const each of node)
    if (shift === 0) into.push(each)
    else collect(each as Node, shift - BITS, into)
}

function chunked(items: readonly unknown[]): Node[] {
  return Array.from({ length: Math.ceil(items.length / WIDTH) }, (_, index) =>
    items.slice(index * WIDTH, (index + 1) * WIDTH),
  )
}
