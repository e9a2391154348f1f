/**
 * Loaded into the host's process before its own program: its clock stands still but for what `{ pass: milliseconds }` lets
 * pass, a message from the test. Where there is nobody to send any, it runs HEARBACK_RATE times as fast as the wall, in steps
 * instead of by measure, so that a busy machine slows it down and never makes it jump.
 */
const STEP = 4
const setRealInterval = globalThis.setInterval
const stopRealInterval = globalThis.clearInterval

let now = performance.now()
/** @type {Map<object, { every: number, next: number, ring: () => void }>} */
const timers = new Map()

Object.defineProperty(performance, 'now', { value: () => now, configurable: true })

Object.assign(globalThis, {
  /**
   * @param {(...args: unknown[]) => void} callback
   * @param {number} every
   * @param {...unknown} args
   */
  setInterval: (callback, every, ...args) => {
    // A timer of Node's own, so that it holds the process, or is told not to, as any other.
    const handle = setRealInterval(() => {}, 1e9)
    timers.set(handle, { every, next: now + every, ring: () => callback(...args) })
    return handle
  },
  /** @param {object} handle */
  clearInterval: (handle) => {
    timers.delete(handle)
    stopRealInterval(/** @type {any} */ (handle))
  },
})

if (process.send) {
  process.on('message', (/** @type {{ pass?: number }} */ order) => order.pass && pass(order.pass))
  process.channel?.unref()
} else {
  const rate = Number(process.env.HEARBACK_RATE ?? '1')
  setRealInterval(() => pass(STEP * rate), STEP).unref()
}

/** Lets time pass, ringing each timer when it is due. @param {number} milliseconds */
function pass(milliseconds) {
  const until = now + milliseconds
  for (;;) {
    const due = [...timers.values()].filter(({ next }) => next <= until).sort((a, b) => a.next - b.next)[0]
    if (!due) break
    now = due.next
    due.next += due.every
    due.ring()
  }
  now = until
}
