export { type PlayResult, playOnce } from './play-once'
export type { Spread } from './spread'
export { type BotSummary, type Rehearsal, summarise, type Unseen } from './summarise'
