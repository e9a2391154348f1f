import { type Disk, NODE_DISK } from '../../../electron/host'

/** A disk with so many bytes of room left, which takes what fits of a write, as real ones do. */
export class WeakDisk implements Disk {
  room: number
  syncs = true
  truncates = true

  constructor(room = Number.POSITIVE_INFINITY) {
    this.room = room
  }

  write(file: number, bytes: Buffer, from: number, place: number) {
    if (this.room <= 0) throw fault('ENOSPC')
    const part = bytes.subarray(0, Math.min(bytes.length, from + this.room))
    const done = NODE_DISK.write(file, part, from, place)
    this.room -= done
    return done
  }

  sync(file: number) {
    if (!this.syncs) throw fault('EIO')
    NODE_DISK.sync(file)
  }

  truncate(file: number, length: number) {
    if (!this.truncates) throw fault('EIO')
    NODE_DISK.truncate(file, length)
  }
}

function fault(code: string) {
  return Object.assign(new Error(`${code}: as the test wants it`), { code })
}
