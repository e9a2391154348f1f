import type { Migration } from './migration'

/** Numbered migrations, oldest first, without gaps. Version 1 is the first, so there are none yet. */
export const MIGRATIONS: readonly Migration[] = []
