export type { OpenFile } from './open-file'
export { OpenFiles } from './open-files'
export { type PlayedAgain, playAgain } from './play-again'
