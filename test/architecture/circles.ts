/**
 * The circles of a graph: each group of files that all reach each other, in order of name. A file that imports itself is
 * one as well.
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  // Tarjan's algorithm: a group is closed when nothing in it reached further up the stack than its first file.
  const visit = (file: string): number => {
    const place = order.size
    order.set(file, place)
    lowest.set(file, place)
    stack.push(file)
    for (const next of graph.get(file) ?? []) {
      const reached = order.has(next) ? (stack.includes(next) ? (order.get(next) ?? place) : place) : visit(next)
      lowest.set(file, Math.min(lowest.get(file) ?? place, reached))
    }
    const low = lowest.get(file) ?? place
    if (low === place) {
      const group = stack.splice(stack.indexOf(file))
      if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.sort())
    }
    return low
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles
}
