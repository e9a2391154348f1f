import { checkScenario, checkShared, isShared, type Problem } from '../../scenarios/format'
import { prove } from '../../scenarios/proof'
import { scenarioReader } from '../host'

export interface Linted {
  problems: Problem[]
  /** The texts the problems point into, by their names. */
  texts: ReadonlyMap<string, string>
}

export interface LintFileOptions {
  /** The folder of the scenarios that ship. */
  shipped: string | null
  /** Whether to look for what can only be proved, by search and by playing. */
  proof: boolean
  /** The text, where it does not come from the file. */
  text?: string
}

/** Everything that is wrong with one scenario file, or one that scenarios include. */
export function lintFile(file: string, { shipped, proof, text }: LintFileOptions): Linted {
  const reader = scenarioReader(file, shipped, text)
  const own = reader.read(file)
  if (own !== null && isShared(own)) return { problems: checkShared(file, own), texts: new Map([[file, own]]) }
  const checked = checkScenario(file, reader.read, { called: reader.called })
  const problems = proof ? checked.withMore(prove(checked)) : checked.problems
  // Of thousands of files, only those with something to show are kept.
  return { problems, texts: problems.length === 0 ? new Map() : checked.texts }
}
