import type { Problem } from '../problem'
import { frameIn, linesIn } from './code-frame'
import { pageOf } from './page-of'

/** Problems for a person at a terminal: place, severity and code, what to write, the lines themselves, the page. */
export function pretty(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  const lines = new Map([...texts].map(([file, text]) => [file, linesIn(text)]))
  return problems.map((each) => `${prettyProblem(each, lines.get(each.file))}\n\n`).join('')
}

function prettyProblem(problem: Problem, lines: readonly string[] = []): string {
  const { file, line, column, severity, code, message } = problem
  const blocks = [`${file}:${line}:${column}   ${severity}   ${code}`, wrapped(message)]
  if (lines.length > 0) blocks.push(frameIn(lines, problem))
  blocks.push(`  ${pageOf(code)}`)
  return blocks.join('\n\n')
}

/** Two blanks in, and no wider than a terminal. */
function wrapped(message: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of message.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > 98) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => `  ${each}`).join('\n')
}
