/** Whether XState's state value is in the state named by a path from the top, such as `fleet.spreading`. */
export function inState(value: unknown, path: string): boolean {
  let here: unknown = value
  const names = path.split('.')
  for (const [index, name] of names.entries()) {
    if (typeof here === 'string') return here === name && index === names.length - 1
    if (here === null || typeof here !== 'object' || !(name in here)) return false
    here = (here as Record<string, unknown>)[name]
  }
  return true
}

/** Every state a state value is in, as paths, outermost first. */
export function statesIn(value: unknown, prefix = ''): string[] {
  if (typeof value === 'string') return [prefix + value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => [prefix + name, ...statesIn(inner, `${prefix}${name}.`)])
}
