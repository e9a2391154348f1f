/** So many in so long, and no more: what a person and their page never reach, and a script that floods us does. */
export class RateLimit {
  readonly #most: number
  readonly #every: number
  readonly #now: () => number
  #since: number
  #count = 0

  /** @param now - milliseconds of a clock that never goes back */
  constructor(most: number, every: number, now: () => number = () => performance.now()) {
    this.#most = most
    this.#every = every
    this.#now = now
    this.#since = now()
  }

  /** Counts one, and says whether it is still within the limit. */
  allows(): boolean {
    const now = this.#now()
    if (now - this.#since >= this.#every) {
      this.#since = now
      this.#count = 0
    }
    this.#count += 1
    return this.#count <= this.#most
  }
}
