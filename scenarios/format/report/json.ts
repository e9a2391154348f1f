import type { Problem } from '../problem'

/** Problems for a program: one array, its fields in the documented order. */
export function asJson(problems: readonly Problem[]): string {
  const rows = problems.map(({ file, line, column, endLine, endColumn, code, severity, message, suggestion }) => ({
    file,
    line,
    column,
    endLine,
    endColumn,
    code,
    severity,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}
