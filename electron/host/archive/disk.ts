import { fsyncSync, ftruncateSync, writeSync } from 'node:fs'

import { HostRefusal } from '../host-refusal'

/** The few things a writer asks of a disk; passed in, so that a test can be a full or a broken one. */
export interface Disk {
  /** Writes what it can of `bytes` from `from` on, at that place of the file. @returns how many bytes it took */
  write(file: number, bytes: Buffer, from: number, place: number): number
  /** Returns once everything written is on the disk itself. */
  sync(file: number): void
  truncate(file: number, length: number): void
}

export const NODE_DISK: Disk = {
  write: (file, bytes, from, place) => writeSync(file, bytes, from, bytes.length - from, place),
  sync: fsyncSync,
  truncate: ftruncateSync,
}

/** What the disk would not take. Everything answered before it is on the disk; nothing of what was refused is. */
export class DiskRefusal extends HostRefusal {}

/**
 * The sentence for what a disk answered.
 *
 * @throws the error itself when it does not come from the file system: a mistake of ours must not look like a full disk
 */
export function diskRefusal(error: unknown): DiskRefusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (FULL.has(code)) {
    return new DiskRefusal(
      'The disk is full, so this was not kept. Everything before it is safe. Make some room, then go on.',
    )
  }
  if (SHUT.has(code)) {
    return new DiskRefusal(
      'The folder that runs are kept in cannot be written to, so this was not kept. Everything before it is safe.',
    )
  }
  if (BROKEN.has(code)) {
    return new DiskRefusal(`The disk did not take this (${code}), so it was not kept. Everything before it is safe.`)
  }
  throw error
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const SHUT = new Set(['EROFS', 'EACCES', 'EPERM'])
const BROKEN = new Set(['EIO', 'EMFILE', 'ENFILE', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EBUSY', 'ENXIO', 'ENODEV', 'ESTALE'])
