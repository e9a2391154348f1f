import type { Damage, ReadRun } from './read-run'

/** A run's file as it was read, sound or not. */
export type StoredRun = { run: string; modified: number } & (
  | { ok: true; read: ReadRun }
  | { ok: false; damage: Damage }
)
