import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import { checkFile, problem, type WalkedFile, walkFile } from './check-file'
import { foldLists } from './fold-lists'
import { foldPeople } from './fold-people'
import { refusedInclude } from './includes'
import { namesOf } from './names'
import { plain } from './nodes'
import { inOrder, type Place, type Problem } from './problem'
import type { SharedLists } from './schema/lists'
import type { Kind } from './schema/meaning'
import type { SharedPeople } from './schema/people'
import { type Scenario, scenarioSchema } from './schema/scenario'
import { HOLDS, SHARED, type SharedKind, sharedKindOf, UNKNOWN } from './shared-files'
import { placeAt, spotOf } from './source'
import { suppress } from './suppressions'
import { usesOf } from './uses'
import type { Scalar } from './visits'

export interface ReadOptions {
  /** What an included file is called in problems; left out, as the scenario names it. */
  called?: (include: string) => string
}

/** A scenario file that has been looked at from all sides. */
export interface CheckedScenario {
  /** With its includes folded in; `null` where anything stands in the way of running it. */
  scenario: Scenario | null
  /** All of them, in order, suppressed ones left out. */
  problems: Problem[]
  /** The texts it was read from, by the name problems have for them. */
  texts: ReadonlyMap<string, string>
  /** Where something of the scenario's own file stands. */
  placeOf: (path: readonly (string | number)[], on?: 'key' | 'value') => Place
  /** Where something got its id, in whichever file. */
  definitionOf: (kind: Kind, id: string) => Place
  /** Where the scenario includes a file, by the name problems have for it; `null` for its own. */
  includeOf: (file: string) => Place | null
  /** Whether anything in the files names this. */
  uses: (kind: Kind, id: string) => boolean
  /** The problems, with those that were proved: suppression and order apply to all of them. */
  withMore: (more: readonly Problem[]) => Problem[]
}

/**
 * Reads a scenario file with what it includes, and says everything that is wrong with it at once.
 *
 * Data only: nothing in a file is ever run. Whatever the bytes, this comes to an end, soon and without throwing.
 *
 * @param readText - a file's text, or `null` where there is none that may be read; paths of includes are relative to
 * the scenario's folder, and where they lead is decided there
 */
export function checkScenario(
  path: string,
  readText: (path: string) => string | null,
  { called = (include) => include }: ReadOptions = {},
): CheckedScenario {
  const text = readText(path)
  if (text === null) return nothing(path, [missing(path)])
  const main = walkFile(path, text, scenarioSchema, 'scenario')
  if (main.source === null) return nothing(path, main.problems, text)

  const texts = new Map([[path, text]])
  const included: WalkedFile[] = []
  const found: Problem[] = [...main.problems]
  const seen = new Set<string>([path])
  const placeOfInclude = new Map<string, Place>()
  const unread = new Set<Kind>()
  for (const { include, spot } of includesOf(main)) {
    const tell = (code: string, message: string) => void found.push(problem(main.source, code, spot, message))
    const refused = refusedInclude(include)
    if (refused !== null) {
      tell(
        'include/outside',
        `"${include}" cannot be included: ${refused}. Put the file beside the scenario or below it.`,
      )
    } else if (seen.has(normal(include)) || called(include) === path) {
      tell('include/cycle', `"${include}" is part of this scenario already. Take this line out.`)
    } else {
      seen.add(normal(include))
      const includedText = readText(include)
      if (includedText === null) {
        tell(
          'include/not-found',
          `There is no file "${include}" to include. Paths start from the scenario's own folder; checklists that ship are "checklists/imoc.yaml" and "checklists/components.yaml".`,
        )
        continue
      }
      const name = called(include)
      placeOfInclude.set(name, placeAt(main.source, spot))
      texts.set(name, includedText)
      const kind = sharedKindOf(includedText)
      const walked = walkShared(name, includedText, kind)
      found.push(...walked.problems)
      if (walked.source !== null) included.push(walked)
      if (walked.source === null) for (const each of UNKNOWN) unread.add(each)
      else if (walked.holes !== null) for (const each of HOLDS[kind]) unread.add(each)
    }
  }

  const names = namesOf(
    [main, ...included].map((each) => each.visits),
    (kind) => unread.has(kind) || (main.holes?.unsure(kind) ?? false),
  )
  found.push(...checkFile(main, names, true))
  for (const each of included) found.push(...checkFile(each, names, false))

  const sources = [main, ...included].map((each) => each.source)
  const settle = (problems: readonly Problem[], proved: boolean) => inOrder(suppress(problems, sources, proved))
  const broken = () => found.some((each) => each.severity === 'error')
  const scenario = broken() ? null : folded(main, included, found)
  return {
    scenario: broken() ? null : scenario,
    problems: settle(found, false),
    texts,
    placeOf: (steps, on = 'value') => placeAt(main.source, spotAt(main, steps, on)),
    definitionOf: (kind, id) => {
      const at: Scalar | undefined = names
        .defined(kind)
        .find(
          (each) =>
            String(each.value) === id ||
            (kind === 'state' && each.path.filter((_, index) => index > 1 && index % 2 === 0).join('.') === id),
        )
      return at ? placeAt(at.source, at.spot) : placeAt(main.source, { from: 0, to: 0 })
    },
    includeOf: (file) => placeOfInclude.get(file) ?? null,
    uses: usesOf([main, ...included].map((each) => each.visits)),
    // Nothing is proved of what does not read well.
    withMore: (more) => settle([...found, ...more], !broken()),
  }
}

/** Files that many scenarios include are gone through once; the last few, since texts may change. */
const walkedShared = new Map<string, ReturnType<typeof walkFile>>()
const sharedRead = new WeakMap<WalkedFile, ReturnType<typeof safeShared>>()

function walkShared(name: string, text: string, kind: SharedKind): ReturnType<typeof walkFile> {
  const key = `${name}\0${text}`
  const known = walkedShared.get(key)
  if (known) return known
  const walked = walkFile(name, text, SHARED[kind], kind)
  if (walkedShared.size > 7) walkedShared.clear()
  walkedShared.set(key, walked)
  return walked
}

function readShared(file: WalkedFile) {
  const known = sharedRead.get(file)
  if (known) return known
  const read = safeShared(file)
  sharedRead.set(file, read)
  return read
}

function safeShared({ source, kind }: WalkedFile) {
  const raw = plain(source, source.document.contents)
  return kind === 'people' ? SHARED.people.safeParse(raw) : SHARED.checklists.safeParse(raw)
}

/** The scenario, once nothing stands in its way. What no rule speaks of, its schema still does. */
function folded(main: WalkedFile, included: readonly WalkedFile[], found: Problem[]): Scenario | null {
  const parsed = scenarioSchema.safeParse(plain(main.source, main.source.document.contents))
  const reads = included.map((each) => ({ each, read: readShared(each) }))
  const other = (file: WalkedFile, issues: ReadonlyArray<{ path: PropertyKey[]; message: string }>) =>
    issues.map(({ path, message }) =>
      problem(
        file.source,
        'shape/other',
        spotAt(
          file,
          path.filter((step) => typeof step !== 'symbol'),
          'value',
        ),
        `"${path.join('.')}": ${message}`,
      ),
    )
  if (!parsed.success) found.push(...other(main, parsed.error.issues))
  const people: SharedPeople[] = []
  const lists: SharedLists[] = []
  for (const { each, read } of reads) {
    if (!read.success) found.push(...other(each, read.error.issues))
    else if (read.data.kind === 'people') people.push(read.data)
    else lists.push(read.data)
  }
  if (!parsed.success || people.length + lists.length < reads.length) return null
  return foldLists(foldPeople(parsed.data, people), lists)
}

/** Where a path of a file stands; where it is missing, the nearest thing around it that is there. */
function spotAt({ source }: WalkedFile, path: readonly (string | number)[], on: 'key' | 'value') {
  let node: unknown = source.document.contents
  let key: unknown = null
  for (const step of path) {
    const here = isAlias(node) ? source.targets.get(node) : node
    if (isMap(here)) {
      const pair = here.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step))
      if (!pair) break
      key = pair.key
      node = pair.value ?? pair.key
    } else if (isSeq(here) && typeof step === 'number' && here.items[step] !== undefined) {
      key = null
      node = here.items[step]
    } else if (step !== 0) break
  }
  return spotOf(source, on === 'key' && key !== null ? key : node)
}

function includesOf(main: WalkedFile) {
  return main.visits.flatMap((visit) =>
    visit.what === 'scalar' && visit.path[0] === 'include' && visit.path.length === 2 && typeof visit.value === 'string'
      ? [{ include: visit.value, spot: visit.spot }]
      : [],
  )
}

function normal(path: string): string {
  return path
    .split('/')
    .filter((each) => each !== '' && each !== '.')
    .join('/')
}

function missing(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    code: 'file/not-found',
    severity: 'error',
    message: `There is no file "${file}" that may be read.`,
  }
}

function nothing(path: string, problems: Problem[], text = ''): CheckedScenario {
  const place = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return {
    scenario: null,
    problems,
    texts: new Map([[path, text]]),
    placeOf: () => place,
    definitionOf: () => place,
    includeOf: () => null,
    uses: () => true,
    withMore: (more) => [...problems, ...more],
  }
}
