import { version } from '../../package.json'

/** Hearback's own version, written into the header of each run. */
export const VERSION: string = version
