/** Larger files are turned down unread: nobody could review them. Characters. */
export const MOST_CHARACTERS = 128 * 1024
/** Deeper nesting than any scenario needs. */
export const DEEPEST = 60
/** Uses of `*aliases` in one file. */
export const MOST_ALIASES = 100
/** Values in one file once its aliases are written out. */
export const MOST_VALUES = 30_000
/** Things of one kind in a scenario. */
export const MOST_OF_A_KIND = 500
/** Prompts, each of which listens to everything that happens. */
export const MOST_PROMPTS = 100
/** Values that one metric watches for. */
export const MOST_REACHES = 50
/** Words compared in guessing what somebody meant, in one file. */
export const MOST_GUESSES = 200_000
/** Characters of a message; what it quotes may be longer than anybody reads. */
export const LONGEST_MESSAGE = 1000
/** Problems told of one file. Beyond these, the file is not what it claims to be. */
export const MOST_PROBLEMS = 500
/** Characters read again to see what a file says around the lines that are no YAML. */
export const MOST_READ_AGAIN = 3 * MOST_CHARACTERS
/** Pieces of a file that are no YAML at all, before the rest is left unread. */
export const MOST_ODD = 200
