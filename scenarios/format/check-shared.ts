import { checkFile, walkFile } from './check-file'
import { namesOf } from './names'
import { inOrder, type Problem } from './problem'
import { SHARED, sharedKindOf } from './shared-files'
import { suppress } from './suppressions'

/**
 * Checks a file of checklists or of people by itself. What it names of a scenario's own can only be checked with a
 * scenario.
 */
export function checkShared(file: string, text: string): Problem[] {
  const kind = sharedKindOf(text)
  const walked = walkFile(file, text, SHARED[kind], kind)
  if (walked.source === null) return walked.problems
  const found = [...walked.problems, ...checkFile(walked, namesOf([walked.visits]), false)]
  return inOrder(suppress(found, [walked.source], false))
}
