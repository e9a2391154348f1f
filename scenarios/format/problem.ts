export type Severity = 'error' | 'warning'

/** A stretch of a file. Lines and columns are 1-based, as editors count; the end is just after the last character. */
export interface Place {
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Something an author should change in a scenario file. A value, never thrown; all of them are collected. */
export interface Problem extends Place {
  /** `area/what-is-wrong`; stable, one documentation page each. */
  code: string
  severity: Severity
  /** What is wrong, what was found, what to write. */
  message: string
  /** A word to put in place of what was found. */
  suggestion?: string
}

/** Problems as a reader meets them: by file (the scenario's own first), then from top to bottom. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((each) => each.file))]
  return problems.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  )
}
