import type { z } from 'zod'
import { guesser } from './closest'
import { type Holes, holesIn } from './holes'
import { LONGEST_MESSAGE, MOST_GUESSES, MOST_PROBLEMS } from './limits'
import type { Names } from './names'
import { lineStarts, notText } from './not-text'
import type { Problem } from './problem'
import { readAround } from './read-around'
import { RULES, ruleOf } from './rules'
import type { CheckedFile, Found, Rule } from './rules/rule'
import type { Meaning, Part } from './schema/meaning'
import { placeAt, type Source, type Spot, spotOf } from './source'
import { bringUpToDate, type FileKind } from './versions'
import type { Mapping, Scalar, Visit } from './visits'
import { walk } from './walk'
import { doubledKey, secondDocument, UNREAD, yamlProblem } from './yaml-problems'

/** A file gone through, before rules look at it. */
export interface WalkedFile {
  source: Source
  kind: FileKind
  visits: Visit[]
  problems: Problem[]
  /** What comes after this may not be what it looks like: too much of it is no YAML. */
  soundUntil: number
  /** The lines that are no YAML, where there are any. */
  holes: Holes | null
}

/** Reads a file as YAML and goes through it; `source` is absent when it could not be read at all. */
export function walkFile(
  file: string,
  text: string,
  schema: z.core.$ZodType,
  kind: FileKind,
): WalkedFile | { source: null; problems: Problem[] } {
  const odd = notText(text)
  if (odd?.whole) {
    const lines = lineStarts(text)
    return { source: null, problems: [problem({ file, lines }, 'file/not-text', odd.spot, odd.message)] }
  }
  const around = readAround(file, text)
  if (!around.ok) {
    const { code, message } = UNREAD[around.why]
    return { source: null, problems: [problem({ file, lines: around.lines }, code, around, message)] }
  }
  const { soundUntil } = around
  const { source, lost, doubled, second } = around.read
  const broken = around.errors.slice(0, MOST_PROBLEMS).map((error) => yamlProblem(error, text))
  const said = [
    ...broken,
    ...doubled.map((key) => doubledKey(text, key.range?.[0] ?? 0)),
    ...(second === null ? [] : [secondDocument(second)]),
  ].slice(0, MOST_PROBLEMS)
  const problems = said.map(({ code, spot, message }) => problem(source, code, spot, message))
  if (odd) problems.push(problem(source, 'file/not-text', odd.spot, odd.message))
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
  const holes = holesIn(text, [...around.holes, ...broken.map(({ spot }) => spot)])
  const version = bringUpToDate(source, kind)
  if (
    version &&
    version.spot.from < soundUntil &&
    !(version.code === 'version/missing' && holes?.concern({ from: 0, to: 0 }))
  )
    problems.push(problem(source, version.code, version.spot, version.message))
  const visits = walk(source, schema)
  return { source, kind, visits: holes ? holes.spared(visits) : visits, problems, soundUntil, holes }
}

/** Lets every rule look at a file. Of very many problems the first ones are told, and that there are more. */
export function checkFile(walked: WalkedFile, names: Names, main: boolean): Problem[] {
  if (main) return foundBy(RULES, walked, names, main)
  const own = ownProblems(walked, names)
  return own.length > MOST_PROBLEMS ? own : [...own, ...foundBy(WIDE, walked, names, main)]
}

const LOCAL = RULES.filter((rule) => rule.local)
const WIDE = RULES.filter((rule) => !rule.local)

/** What is wrong with a file to include whoever includes it: looked for once. */
function ownProblems(walked: WalkedFile, names: Names): Problem[] {
  const known = ownBefore.get(walked) ?? foundBy(LOCAL, walked, names, false)
  ownBefore.set(walked, known)
  return known
}

const ownBefore = new WeakMap<WalkedFile, Problem[]>()

function foundBy(rules: readonly Rule[], walked: WalkedFile, names: Names, main: boolean): Problem[] {
  const { source, soundUntil, holes } = walked
  const file = checked(walked, names, main)
  const problems: Problem[] = []
  try {
    for (const rule of rules) {
      if (!rule.check || (soundUntil < Number.POSITIVE_INFINITY && !rule.local)) continue
      const told = new Set<string>()
      rule.check(file, (found) => {
        if (found.spot.to > soundUntil || holes?.hold(found.spot)) return
        if (!rule.local && holes?.concern(found.spot)) return
        const one = problemOf(found, source, rule.code)
        const key = `${one.line}:${one.column}:${one.message}`
        if (told.has(key)) return
        told.add(key)
        if (problems.length >= MOST_PROBLEMS) throw ENOUGH
        problems.push(one)
      })
    }
  } catch (error) {
    if (error !== ENOUGH) throw error
    problems.push(
      problem(
        source,
        'file/too-many-problems',
        { from: 0, to: 0 },
        `This file has more problems than the ${MOST_PROBLEMS} told here. Correct some of these and check again.`,
      ),
    )
  }
  return problems
}

/** Ends the looking where nobody would read what else is found: a file of nothing but mistakes would take long. */
const ENOUGH = new Error('Enough problems have been found.')

/** A problem of a rule's, at a stretch of a file. */
export function problem(
  source: Pick<Source, 'file' | 'lines'>,
  code: string,
  spot: Spot,
  message: string,
  suggestion?: string,
): Problem {
  const severity = ruleOf(code)?.severity ?? 'error'
  const said = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message
  return {
    ...placeAt(source, spot),
    code,
    severity,
    message: said,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
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

function checked(walked: WalkedFile, names: Names, main: boolean): CheckedFile {
  const { source, visits } = walked
  const { scalars, mappings, sorts } = sorted(walked)
  return {
    source,
    main,
    visits,
    names,
    told: <K extends Visit['what']>(what: K) => (sorts.get(what) ?? []) as Array<Extract<Visit, { what: K }>>,
    scalars: <K extends Meaning['is']>(is: K) =>
      (scalars.get(is) ?? []) as Array<Scalar & { meaning: Extract<Meaning, { is: K }> }>,
    mappings: (part) => mappings.get(part) ?? [],
    guess: guesser(MOST_GUESSES),
    defined: (kind) => names.defined(kind).filter((each) => each.source === source),
  }
}

/** The visits of a file by what they are. */
interface Sorted {
  scalars: ReadonlyMap<string, Scalar[]>
  mappings: ReadonlyMap<Part, Mapping[]>
  sorts: ReadonlyMap<Visit['what'], Visit[]>
}

const sortedBefore = new WeakMap<WalkedFile, Sorted>()

function sorted(walked: WalkedFile): Sorted {
  const known = sortedBefore.get(walked)
  if (known) return known
  const scalars = new Map<string, Scalar[]>()
  const mappings = new Map<Part, Mapping[]>()
  const sorts = new Map<Visit['what'], Visit[]>()
  for (const visit of walked.visits) {
    push(sorts, visit.what, visit)
    if (visit.what === 'scalar' && visit.meaning) push(scalars, visit.meaning.is, visit)
    if (visit.what === 'mapping' && visit.meaning?.is === 'part') push(mappings, visit.meaning.part, visit)
  }
  sortedBefore.set(walked, { scalars, mappings, sorts })
  return { scalars, mappings, sorts }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
