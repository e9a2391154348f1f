export { goOnWith } from './go-on-with'
export type { OpenFile } from './open-file'
export { type FollowedFiles, OpenFiles } from './open-files'
