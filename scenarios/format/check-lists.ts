import { checkFile, walkFile } from './check-file'
import { namesOf } from './names'
import { inOrder, type Problem } from './problem'
import { sharedListsSchema } from './schema/lists'
import { suppress } from './suppressions'

/** Whether a file says of itself that it is one of checklists, for scenarios to include. */
export function isLists(text: string): boolean {
  return /^kind:[ \t]*["']?checklists\b/m.test(text)
}

/** Checks a file of checklists by itself. What it names of a scenario's own can only be checked with a scenario. */
export function checkLists(file: string, text: string): Problem[] {
  const walked = walkFile(file, text, sharedListsSchema, 'lists')
  if (walked.source === null) return walked.problems
  const found = [...walked.problems, ...checkFile(walked, namesOf(walked.visits), false)]
  return inOrder(suppress(found, [walked.source]))
}
