import type { z } from 'zod'

/**
 * The same words once more, for those who asked for plain language. Optional everywhere: without it they read what
 * everybody reads, with terms explained.
 */
export function plainOf<T extends z.ZodType>(words: T, what = 'The same') {
  return words
    .optional()
    .describe(
      `${what} in plain words, for those who have *Plain language* on: it changes what they read, nothing else. Left out, they read what everybody reads.`,
    )
}
