import type { Schema } from './layers'

/** What zod keeps of a check on a value: which fields there are depends on the check. */
interface Check {
  check?: string
  value?: number
  minimum?: number
  inclusive?: boolean
  format?: string
  pattern?: RegExp
}

/** The bounds of a number. `above`: it has to be more than the least, not just as much. */
export interface NumberRange {
  whole: boolean
  least?: number | undefined
  above: boolean
  most?: number | undefined
}

/** The bounds that a schema of numbers, without its wrappings, sets. */
export function rangeOf(core: Schema): NumberRange {
  const checks = checksOf(core)
  const { format } = core._zod.def as { format?: string }
  const least = checks.find((each) => each.check === 'greater_than')
  return {
    whole: [format, ...checks.map((each) => each.format)].some((each) => each?.includes('int')),
    least: least?.value,
    above: least !== undefined && least.inclusive !== true,
    most: checks.find((each) => each.check === 'less_than')?.value,
  }
}

/** The pattern that a schema of strings, without its wrappings, holds them to. */
export function patternOf(core: Schema): RegExp | undefined {
  return checksOf(core).find((each) => each.pattern instanceof RegExp)?.pattern
}

/** How many a list has to hold at least, by its schema without its wrappings. */
export function leastOf(core: Schema): number | undefined {
  return checksOf(core).find((each) => each.check === 'min_length')?.minimum
}

function checksOf(core: Schema): Check[] {
  const { checks = [] } = core._zod.def as unknown as { checks?: Schema[] }
  return checks.map((each) => each._zod.def as unknown as Check)
}
