import type { Tone } from './paint'

/** A fact in words. `calls`: somebody waits for the IMOC, so that waiting for nothing in particular ends here. */
export interface Said {
  text: string
  tone?: Tone
  calls?: boolean
}
