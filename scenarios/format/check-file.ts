import type { z } from 'zod'
import { MOST_PROBLEMS } from './limits'
import type { Names } from './names'
import type { Problem } from './problem'
import { RULES, ruleOf } from './rules'
import type { CheckedFile, Found } from './rules/rule'
import type { Meaning, Part } from './schema/meaning'
import { parseSource, placeAt, type Source, type Spot, spotOf } from './source'
import { bringUpToDate } from './versions'
import { type Mapping, type Scalar, type Visit, walk } from './walk'
import { UNREAD, yamlProblem } from './yaml-problems'

/** A file gone through, before rules look at it. */
export interface WalkedFile {
  source: Source
  visits: Visit[]
  problems: Problem[]
  /** Where the first piece of it stands that is no YAML; what comes after may not be what it looks like. */
  soundUntil: number
}

/** Reads a file as YAML and goes through it; `source` is absent when it could not be read at all. */
export function walkFile(
  file: string,
  text: string,
  schema: z.core.$ZodType,
  kind: 'scenario' | 'lists',
): WalkedFile | { source: null; problems: Problem[] } {
  const parsed = parseSource(file, text)
  if (!parsed.ok) {
    const { code, message } = UNREAD[parsed.why]
    return { source: null, problems: [problem({ file, lines: parsed.lines }, code, parsed, message)] }
  }
  const { source, errors, lost } = parsed
  const said = errors.slice(0, MOST_PROBLEMS).map((error) => yamlProblem(error, text))
  const problems = said.map(({ code, spot, message }) => problem(source, code, spot, message))
  for (const alias of lost) {
    problems.push(
      problem(
        source,
        'yaml/unknown-alias',
        spotOf(source, alias),
        `There is no &${alias.source} that *${alias.source} could stand for. Write out what you mean.`,
      ),
    )
  }
  const broken = said.filter(({ code }) => code === 'yaml/syntax' || code === 'yaml/tab')
  // The line in front of it may be where it went wrong.
  const soundUntil = Math.min(Number.POSITIVE_INFINITY, ...broken.map(({ spot }) => lineBefore(text, spot.from)))
  const version = bringUpToDate(source, kind)
  if (version && version.spot.from < soundUntil)
    problems.push(problem(source, version.code, version.spot, version.message))
  return { source, visits: walk(source, schema), problems, soundUntil }
}

/** Lets every rule look at a file. */
export function checkFile({ source, visits, soundUntil }: WalkedFile, names: Names, main: boolean): Problem[] {
  const file = checked(source, visits, names, main)
  const problems: Problem[] = []
  for (const rule of RULES) {
    if (!rule.check || (soundUntil < Number.POSITIVE_INFINITY && !rule.local)) continue
    const told = new Set<string>()
    rule.check(file, (found) => {
      if (problems.length >= MOST_PROBLEMS || found.spot.to > soundUntil) return
      const one = problemOf(found, source, rule.code)
      const key = `${one.line}:${one.column}:${one.message}`
      if (!told.has(key)) problems.push(one)
      told.add(key)
    })
  }
  return problems
}

/** A problem of a rule's, at a stretch of a file. */
export function problem(
  source: Pick<Source, 'file' | 'lines'>,
  code: string,
  spot: Spot,
  message: string,
  suggestion?: string,
): Problem {
  const severity = ruleOf(code)?.severity ?? 'error'
  return { ...placeAt(source, spot), code, severity, message, ...(suggestion === undefined ? {} : { suggestion }) }
}

function problemOf({ source: given, spot, part, message, suggestion }: Found, own: Source, code: string): Problem {
  const source = given ?? own
  return problem(source, code, part === undefined ? spot : narrowed(source, spot, part), message, suggestion)
}

/** The piece of a stretch that is meant; the whole of it where it is written another way. */
function narrowed({ text }: Source, spot: Spot, part: string): Spot {
  const at = text.slice(spot.from, spot.to).indexOf(part)
  return at < 0 ? spot : { from: spot.from + at, to: spot.from + at + part.length }
}

function checked(source: Source, visits: readonly Visit[], names: Names, main: boolean): CheckedFile {
  const scalars = new Map<string, Scalar[]>()
  const mappings = new Map<Part, Mapping[]>()
  const sorts = new Map<Visit['what'], Visit[]>()
  for (const visit of visits) {
    push(sorts, visit.what, visit)
    if (visit.what === 'scalar' && visit.meaning) push(scalars, visit.meaning.is, visit)
    if (visit.what === 'mapping' && visit.meaning?.is === 'part') push(mappings, visit.meaning.part, visit)
  }
  return {
    source,
    main,
    visits,
    names,
    told: <K extends Visit['what']>(what: K) => (sorts.get(what) ?? []) as Array<Extract<Visit, { what: K }>>,
    scalars: <K extends Meaning['is']>(is: K) =>
      (scalars.get(is) ?? []) as Array<Scalar & { meaning: Extract<Meaning, { is: K }> }>,
    mappings: (part) => mappings.get(part) ?? [],
    defined: (kind) => names.defined(kind).filter((each) => each.source === source),
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Where the line before the one at an offset begins. */
function lineBefore(text: string, offset: number): number {
  const own = text.lastIndexOf('\n', offset - 1)
  return own < 0 ? 0 : text.lastIndexOf('\n', own - 1) + 1
}
