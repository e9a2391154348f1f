import type { Difficulty } from './drill'

/**
 * What difficulty changes: how quickly people answer and work, how often they mishear or miss a page, and from which
 * level on distractors come up. Never what goes wrong, what would help or what is looked for.
 */
export const DIFFICULTIES: Record<Difficulty, { pace: number; slips: number; rank: number }> = {
  calm: { pace: 0.8, slips: 0.5, rank: 0 },
  standard: { pace: 1, slips: 1, rank: 1 },
  hard: { pace: 1.25, slips: 1.5, rank: 2 },
}
