/** "impact: the shop is slow; plan: roll back" as fields; `null` where something stands before the first of them. */
export function readFields<K extends string>(words: string, names: readonly K[]): Partial<Record<K, string>> | null {
  const label = names.map((name) => spaced(name).replaceAll(' ', '[ -]?')).join('|')
  const starts = [...words.matchAll(new RegExp(`(?:^|;)\\s*(${label})\\s*:`, 'gi'))]
  if (starts.length === 0 || words.slice(0, starts[0]?.index).trim() !== '') return null
  const fields: Partial<Record<K, string>> = {}
  for (const [index, start] of starts.entries()) {
    const name = names.find((each) => bare(each) === bare(start[1] ?? ''))
    const text = words.slice(start.index + start[0].length, starts[index + 1]?.index).trim()
    if (name !== undefined && text !== '') fields[name] = text
  }
  return fields
}

/** `ruledOut` as it is written: "ruled out". */
export function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[ -]/g, '')
}
