import {
  type Content,
  type FunctionArg,
  type Octothorpe,
  type PlainArg,
  parse,
  type Select,
} from '@messageformat/parser'

export type Part = Content | PlainArg | FunctionArg | Select | Octothorpe

/** The parts of a text in ICU MessageFormat. @throws {Error} with line and column when it cannot be read. */
export function parseMessage(source: string): Part[] {
  return parse(source)
}

/** The places of a text, each with what kinds of place it is: `count: plural`. */
export function placesOf(parts: readonly Part[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>()
  const note = (name: string, kind: string) => places.set(name, (places.get(name) ?? new Set()).add(kind))
  const walk = (some: readonly Part[]) => {
    for (const part of some) {
      if (part.type === 'argument') note(part.arg, 'words')
      if (part.type === 'function') note(part.arg, part.key)
      if (part.type !== 'plural' && part.type !== 'selectordinal' && part.type !== 'select') continue
      note(part.arg, part.type)
      for (const { tokens } of part.cases) walk(tokens)
    }
  }
  walk(parts)
  return places
}
