/** Something an author should change in a scenario file. A value, never thrown; all of them are collected. */
export interface Problem {
  file: string
  /** 1-based, as editors count. */
  line: number
  column: number
  endLine: number
  endColumn: number
  /** `area/what-is-wrong`; stable, one documentation page each. */
  code: string
  severity: 'error' | 'warning'
  /** What is wrong, what was found, what to write. */
  message: string
  /** A word to put in place of what was found. */
  suggestion?: string
}
