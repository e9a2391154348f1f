/** Levels of objects and lists inside one another: many more than anything of ours has, few enough for whatever calls itself. */
const DEEPEST = 100

/** Whether a value from outside is nested so deep that reading or writing it could end the process. Cycles have no end. */
export function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isNested)
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (level.length === 0) return false
    // Each once: what is named from two places must not be walked twice, and four times on the next level.
    level = [...new Set(level.flatMap((one) => Object.values(one).filter(isNested)))]
  }
  return level.length > 0
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
