import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

import { tempFolder } from './temp-folder'

/** Whether this machine lets us make a disk of our own: Linux, and allowed to mount. */
export const MAY_MOUNT = process.platform === 'linux' && mayMount()

/** A disk of a few hundred kilobytes, gone when the test is over. */
export function smallDisk(kilobytes: number) {
  const folder = tempFolder()
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'hearback-test', folder)) throw new Error('no disk')
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
  const ballast = join(folder, 'ballast')
  return {
    folder,
    /** Leaves so many kilobytes. */
    fill: (left: number) => writeFileSync(ballast, Buffer.alloc((kilobytes - left) * 1024)),
    makeRoom: () => rmSync(ballast, { force: true }),
    setReadOnly: (yes: boolean) => mount('-o', `remount,${yes ? 'ro' : 'rw'}`, folder),
  }
}

function mount(...args: string[]): boolean {
  return spawnSync('mount', args, { stdio: 'ignore' }).status === 0
}

function mayMount(): boolean {
  return process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true'], { stdio: 'ignore' }).status === 0
}
