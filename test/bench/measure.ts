/** How often each contestant is measured at most and at least; medians of these are reported. */
const ROUNDS = { most: 9, least: 3 }
/** Where one call alone takes long, there are fewer rounds, so that together they take about this much CPU time. */
const ENOUGH_MS = 1000
/** Run first, unmeasured, so that what is measured has been compiled. */
const WARM_MS = 150
/** A round of a contestant lasts at least this much CPU time, so that the clock's steps do not matter. */
const LEAST_MS = 25

/** CPU milliseconds of one call of each contestant: the median of some rounds. */
export function race<Name extends string>(contestants: Record<Name, () => unknown>): Record<Name, number> {
  const taken = Object.entries(rounds(contestants)) as Array<[Name, number[]]>
  return Object.fromEntries(taken.map(([name, each]) => [name, median(each)])) as Record<Name, number>
}

/**
 * CPU milliseconds of one call of each contestant, round by round, all threads of the process counted: collecting garbage
 * and compiling are part of the price.
 *
 * Warmed up first, then measured in turns, so that whatever else the machine does falls on all of them alike.
 */
export function rounds<Name extends string>(contestants: Record<Name, () => unknown>): Record<Name, number[]> {
  const runners = (Object.entries(contestants) as Array<[Name, () => unknown]>).map(([name, call]) => {
    for (let warm = 0; warm < WARM_MS; ) warm += cpuMs(call, 1)
    let calls = 1
    let took = cpuMs(call, 1)
    for (; took < LEAST_MS; took = cpuMs(call, calls)) calls *= 2
    const wanted = Math.min(ROUNDS.most, Math.max(ROUNDS.least, Math.round(ENOUGH_MS / took)))
    return { name, call, calls, wanted, rounds: [] as number[] }
  })
  for (let round = 0; round < ROUNDS.most; round++)
    for (const { call, calls, wanted, rounds } of runners) if (round < wanted) rounds.push(cpuMs(call, calls) / calls)
  return Object.fromEntries(runners.map(({ name, rounds }) => [name, rounds])) as Record<Name, number[]>
}

/** Bytes of heap that each of `count` things keeps alive, measured together. */
export function heapOfEach(count: number, make: (index: number) => unknown): number {
  // The first few also pay for code and caches that all share.
  for (let index = 0; index < 20; index++) make(index)
  const before = settledHeap()
  const kept = Array.from({ length: count }, (_, index) => make(index))
  const after = settledHeap()
  // Named once more, so that nothing may be collected before it was weighed.
  return (after - before) / kept.length
}

/**
 * Wall-clock milliseconds of each call, one by one: what somebody who waits for it would see. The quickest of three, so
 * that a wait for the processor, which may be at other work, does not count as one of ours.
 */
export function waits(inputs: readonly number[], call: (input: number) => unknown): number[] {
  const once = (input: number) => {
    const began = performance.now()
    call(input)
    return performance.now() - began
  }
  for (const input of inputs) call(input)
  return inputs.map((input) => Math.min(once(input), once(input), once(input)))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which this share of the others lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * How `y` grows with `x`, as the exponent of a power: 0 is flat, 1 linear, 2 quadratic. The slope of the line through
 * the logarithms, by least squares.
 */
export function exponent(points: ReadonlyArray<{ x: number; y: number }>): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(logs.map((each) => each.x))
  const y = mean(logs.map((each) => each.y))
  const over = logs.reduce((sum, each) => sum + (each.x - x) * (each.y - y), 0)
  return over / logs.reduce((sum, each) => sum + (each.x - x) ** 2, 0)
}

function cpuMs(call: () => unknown, calls: number): number {
  const began = process.cpuUsage()
  for (let index = 0; index < calls; index++) call()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

function settledHeap(): number {
  if (!globalThis.gc) throw new Error('Run with --expose-gc, as "npm run bench" does.')
  for (let pass = 0; pass < 3; pass++) globalThis.gc()
  return process.memoryUsage().heapUsed
}
