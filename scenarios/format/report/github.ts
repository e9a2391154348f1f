import type { Problem } from '../problem'

/** Problems as annotations of a GitHub workflow, one command a line. */
export function asGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, endLine, endColumn, code, severity, message }) => {
      const fields = [
        `file=${property(file)}`,
        `line=${line}`,
        `endLine=${endLine}`,
        `col=${column}`,
        // Columns only mean something to GitHub within one line.
        ...(endLine === line ? [`endColumn=${endColumn}`] : []),
        `title=${property(code)}`,
      ]
      return `::${severity} ${fields.join(',')}::${data(message)}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
