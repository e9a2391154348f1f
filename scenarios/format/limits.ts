/** Larger files are turned down unread: nobody could review them. Characters. */
export const MOST_CHARACTERS = 128 * 1024
/** Deeper nesting than any scenario needs. */
export const DEEPEST = 60
/** Uses of `*aliases` in one file. */
export const MOST_ALIASES = 100
/** Values in one file once its aliases are written out. */
export const MOST_VALUES = 30_000
/** Problems told of one file. Beyond these, the file is not what it claims to be. */
export const MOST_PROBLEMS = 500
/** Pieces of a file that are no YAML at all, before the rest is left unread. */
export const MOST_ODD = 200
