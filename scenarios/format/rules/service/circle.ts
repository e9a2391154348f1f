import { MOST_PROBLEMS } from '../../limits'
import type { Rule } from '../rule'

export const serviceCircle: Rule = {
  code: 'service/circle',
  severity: 'warning',
  about: 'Services that stand on each other in a circle: once one is down, none of them can come back by itself.',
  instead: 'Break the circle: something has to be able to stand by itself.',
  check(file, report) {
    const needs = new Map(
      file
        .mappings('service')
        .map((each) => [String(each.path.at(-1)), (each.fields.get('needs')?.read() ?? []) as string[]]),
    )
    const circles = circlesOf(needs)
    for (const service of file.mappings('service')) {
      const circle = circles.get(String(service.path.at(-1)))
      if (!circle) continue
      report({
        spot: service.fields.get('needs')?.spot ?? service.keySpot,
        message: `Services stand on each other in a circle: ${circle.join(' needs ')}.`,
      })
    }
  },
}

/** Of each circle one way round, told once: at the first of its services by name. */
function circlesOf(needs: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const circles = new Map<string, string[]>()
  const done = new Set<string>()
  let met = 0
  for (const start of needs.keys()) {
    // The way from `start` to where one is, with what is still to be looked at from each.
    const way: Array<{ id: string; next: Iterator<string> }> = []
    const on = new Map<string, number>()
    const go = (id: string) => {
      done.add(id)
      on.set(id, way.length)
      way.push({ id, next: (needs.get(id) ?? [])[Symbol.iterator]() })
    }
    if (!done.has(start)) go(start)
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { done: last, value: id } = here.next.next()
      if (last === true) {
        on.delete(here.id)
        way.pop()
      } else if (on.has(id)) {
        met += 1
        if (met > MOST_PROBLEMS) return circles
        const circle = fromFirst(way.slice(on.get(id)).map((each) => each.id))
        if (!circles.has(circle[0] ?? '')) circles.set(circle[0] ?? '', [...circle, circle[0] ?? ''])
      } else if (!done.has(id) && needs.has(id)) go(id)
    }
  }
  return circles
}

/** The same circle, begun at the first of its names. */
function fromFirst(circle: readonly string[]): string[] {
  const first = circle.reduce((best, id, index) => (id < (circle[best] ?? id) ? index : best), 0)
  return [...circle.slice(first), ...circle.slice(0, first)]
}
