export { goOnWith } from './go-on-with'
export type { OpenFile } from './open-file'
export { OpenFiles } from './open-files'
