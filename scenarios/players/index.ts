export { PLAYER_KINDS, type PlayerKind } from './kinds'
export type { Memory } from './memory'
export { type PlayOptions, type Playout, playOut } from './play-out'
export { createPlayer, type Player } from './player'
