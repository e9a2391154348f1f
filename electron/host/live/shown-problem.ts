import { codeFrame, type Problem } from '../../../scenarios/format'
import type { FileProblem } from '../../bridge'

/** A problem as a window shows it, with the lines it stands on. */
export function shownProblem(
  { file, line, column, code, severity, message, ...place }: Problem,
  texts: ReadonlyMap<string, string | null>,
): FileProblem {
  const text = texts.get(file)
  const frame = text ? codeFrame(text, { file, line, column, ...place }) : ''
  return { file, line, column, code, severity, message, frame }
}
