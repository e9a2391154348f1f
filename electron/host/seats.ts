import type { SeatNotice } from '../bridge'

export type Listener = (notice: SeatNotice) => void

/** Those who sit at a drill. They stay seated when the drill goes on in another room. */
export class Seats {
  readonly #seated = new Set<Listener>()
  #emptySince: number | null = null

  /** When the last one got up, in milliseconds of the wall clock; `null` while somebody sits, or nobody ever did. */
  get emptySince(): number | null {
    return this.#emptySince
  }

  /** @returns the function that gets up again */
  take(listener: Listener, now: () => number): () => void {
    // Its own object, so that one listener that sits twice is there twice.
    const seat: Listener = (notice) => listener(notice)
    this.#seated.add(seat)
    this.#emptySince = null
    return () => {
      if (this.#seated.delete(seat) && this.#seated.size === 0) this.#emptySince = now()
    }
  }

  tell(notice: SeatNotice): void {
    for (const listener of this.#seated) listener(notice)
  }
}
