export interface Spoken {
  urgency: 'polite' | 'assertive'
  words: string
}

export interface AnnouncerQueue {
  /**
   * Says something. Polite news waits until it has been quiet for a moment; news of one `topic` arriving
   * meanwhile is told together, by `together(count)` where given, else only the latest.
   */
  say(words: string, options?: SayOptions): void
  /** Returns the function that stops listening. */
  listen(listener: (spoken: Spoken) => void): () => void
}

export interface SayOptions {
  urgency?: Spoken['urgency']
  topic?: string
  together?: (count: number) => string
}

export interface AnnouncerTimers {
  after(milliseconds: number, run: () => void): () => void
}

/** How long polite news is gathered before it is said. */
export const GATHER_MS = 1200

const realTimers: AnnouncerTimers = {
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Gathers news and passes it on in few words: one batch of polite news at a time, urgent news at once. */
export function createAnnouncerQueue(timers: AnnouncerTimers = realTimers): AnnouncerQueue {
  const listeners = new Set<(spoken: Spoken) => void>()
  const waiting = new Map<string, { words: string; count: number; together: SayOptions['together'] }>()
  let armed = false
  let untitled = 0

  const tell = (spoken: Spoken) => {
    for (const listener of listeners) listener(spoken)
  }

  const flush = () => {
    armed = false
    const words = [...waiting.values()].map(({ words: one, count, together }) =>
      count > 1 && together ? together(count) : one,
    )
    waiting.clear()
    tell({ urgency: 'polite', words: words.join(' ') })
  }

  return {
    say(words, { urgency = 'polite', topic, together } = {}) {
      if (urgency === 'assertive') {
        tell({ urgency, words })
        return
      }
      const key = topic ?? `untitled-${untitled++}`
      waiting.set(key, { words, count: (waiting.get(key)?.count ?? 0) + 1, together })
      if (!armed) {
        armed = true
        timers.after(GATHER_MS, flush)
      }
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
