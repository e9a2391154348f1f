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
    for (const service of file.mappings('service')) {
      const id = String(service.path.at(-1))
      const circle = wayBack(needs, id)
      if (!circle) continue
      report({
        spot: service.fields.get('needs')?.spot ?? service.keySpot,
        message: `Services stand on each other in a circle: ${circle.join(' needs ')}.`,
      })
    }
  },
}

/** A way from a service back to itself, told once: at the first of its services by name. */
function wayBack(needs: ReadonlyMap<string, readonly string[]>, from: string): string[] | null {
  const seen = new Set<string>()
  const follow = (id: string, path: string[]): string[] | null => {
    for (const next of needs.get(id) ?? []) {
      if (next === from) return [...path, from]
      if (seen.has(next)) continue
      seen.add(next)
      const found = follow(next, [...path, next])
      if (found) return found
    }
    return null
  }
  const circle = follow(from, [from])
  return circle?.every((each) => each >= from) ? circle : null
}
