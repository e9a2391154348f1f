/**
 * An inject as it came from outside, with lengths as files write them: what was taken once holds whole seconds, and has
 * to be read again from the run's file.
 */
export function asWritten(what: unknown): unknown {
  if (Array.isArray(what)) return what.map(asWritten)
  if (!isRecord(what) || !isRecord(what.metric)) return what
  const metric = Object.entries(what.metric).map(([id, change]) => [id, withLength(change)])
  return { ...what, metric: Object.fromEntries(metric) }
}

function withLength(change: unknown): unknown {
  if (!isRecord(change) || !Number.isInteger(change.over)) return change
  return { ...change, over: `${String(change.over)}s` }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
