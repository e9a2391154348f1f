import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { closest } from './closest'
import { foldLists } from './fold-lists'
import { placeOf, type Source, spotAt } from './place'
import type { Problem } from './problem'
import { checkReferences } from './references'
import { sharedListsSchema } from './schema/lists'
import { type Scenario, scenarioSchema } from './schema/scenario'

/** Larger files are turned down unread: nobody could review them. */
const MOST_BYTES = 512 * 1024

export type ReadScenario = { ok: true; scenario: Scenario } | { ok: false; problems: Problem[] }

/**
 * Reads a scenario file with what it includes, and says everything that is wrong with it at once.
 *
 * Data only: nothing in a file is ever run. Includes are read through `readText`, which decides what may be read.
 *
 * @param readText - a file's text, or `null` where there is none; paths of includes are relative to the scenario's folder
 */
export function readScenario(path: string, readText: (path: string) => string | null): ReadScenario {
  const text = readText(path)
  if (text === null) return { ok: false, problems: [missing(path)] }
  const main = parse(path, text)
  if ('problems' in main) return { ok: false, problems: main.problems }

  const raw = main.source.document.toJS({ maxAliasCount: 100 }) as unknown
  const problems: Problem[] = []
  const lists = includesOf(raw).flatMap((include, index) => {
    const read = readShared(include, readText)
    if ('problems' in read) {
      const at = placeOf(main.source, ['include', index])
      problems.push(
        ...read.problems.map((each) =>
          each.code === 'format/no-such-file'
            ? { ...each, ...at, message: `There is no file "${include}" to include.` }
            : each,
        ),
      )
      return []
    }
    return [read.lists]
  })

  const parsed = scenarioSchema.safeParse(raw, { reportInput: true })
  if (!parsed.success) {
    const found = parsed.error.issues.flatMap((issue) => problemsOf(main.source, issue, []))
    // A field under a near name is one mistake, not an unknown field and a missing one.
    const meant = new Set(found.flatMap((each) => (each.suggestion === undefined ? [] : [each.suggestion])))
    problems.push(...found.filter((each) => !(each.code === 'format/missing-field' && meant.has(fieldOf(each)))))
    return { ok: false, problems: inOrder(problems) }
  }
  const scenario = foldLists(parsed.data, lists)
  problems.push(...checkReferences(parsed.data, main.source))
  return problems.some((each) => each.severity === 'error')
    ? { ok: false, problems: inOrder(problems) }
    : { ok: true, scenario }
}

function readShared(include: string, readText: (path: string) => string | null) {
  const text = readText(include)
  if (text === null) return { problems: [missing(include)] }
  const read = parse(include, text)
  if ('problems' in read) return read
  const parsed = sharedListsSchema.safeParse(read.source.document.toJS({ maxAliasCount: 100 }), { reportInput: true })
  if (parsed.success) return { lists: parsed.data }
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(read.source, issue, [])) }
}

function parse(file: string, text: string): { source: Source } | { problems: Problem[] } {
  if (text.length > MOST_BYTES) {
    const problem = {
      ...nowhere(file),
      code: 'format/too-large',
      message: `A scenario file is at most ${MOST_BYTES / 1024} kB; this one is larger.`,
    }
    return { problems: [problem] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'silent',
  })
  const source = { file, document, lines }
  if (document.errors.length === 0) return { source }
  const problems = document.errors.map(
    (error): Problem => ({
      ...spotAt(source, error.pos[0], error.pos[1]),
      code: 'format/not-yaml',
      severity: 'error',
      message: `This is not YAML that can be read: ${error.message}.`,
    }),
  )
  return { problems }
}

/** One zod issue as problems: unknown keys stand at the key itself, and a union speaks for its nearest branch. */
function problemsOf(source: Source, issue: z.core.$ZodIssue, base: PropertyKey[]): Problem[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key): Problem => {
      const known = knownKeys(path)
      const guess = closest(key, known)
      return {
        ...placeOf(source, [...path, key], 'key'),
        code: 'format/unknown-field',
        severity: 'error',
        message: `There is no field called "${key}" here.${guess === undefined ? '' : ` Did you mean "${guess}"?`}`,
        ...(guess === undefined ? {} : { suggestion: guess }),
      }
    })
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter((branch) => branch.length > 0)
    const deepest = branches.toSorted((a, b) => depth(b) - depth(a))[0]
    if (deepest && depth(deepest) > 0) return deepest.flatMap((each) => problemsOf(source, each, path))
  }
  const code = isMissing(issue) ? 'format/missing-field' : 'format/shape'
  return [{ ...placeOf(source, path), code, severity: 'error', message: sentence(issue, path) }]
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.input === undefined && issue.code !== 'custom'
}

/** The field a problem about a missing one names. */
function fieldOf(problem: Problem): string {
  return /^"(?:[^"]*\.)?([^".]+)"/.exec(problem.message)?.[1] ?? ''
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 0.5 : 0)))
}

function sentence(issue: z.core.$ZodIssue, path: PropertyKey[]): string {
  const field = path.length > 0 ? `"${path.join('.')}": ` : ''
  if (isMissing(issue)) return `${field}this field is missing.`
  return `${field}${issue.message}`
}

function knownKeys(path: PropertyKey[]): string[] {
  return path.length === 0 ? Object.keys(scenarioSchema.shape) : []
}

function includesOf(raw: unknown): string[] {
  if (raw === null || typeof raw !== 'object' || !('include' in raw) || !Array.isArray(raw.include)) return []
  return raw.include.filter((each): each is string => typeof each === 'string')
}

function missing(file: string): Problem {
  return { ...nowhere(file), code: 'format/no-such-file', message: `There is no file "${file}" that may be read.` }
}

function nowhere(file: string): Problem {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1, code: '', severity: 'error', message: '' }
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
}
