import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Takes a run's file for this process, so that two Hearbacks on one data folder never write to the same run. A claim whose
 * process is gone (a crash) is taken over.
 *
 * @returns the function that lets go, or `null` when another process has it
 */
export function claimRun(runFile: string): (() => void) | null {
  const file = `${runFile}.lock`
  const held = () => rmSync(file, { force: true })
  for (const _ of [1, 2]) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return held
    } catch {
      if (claimedElsewhere(runFile)) return null
      rmSync(file, { force: true })
    }
  }
  return null
}

/** Whether another living process has the run. */
export function claimedElsewhere(runFile: string): boolean {
  const pid = ownerOf(`${runFile}.lock`)
  if (pid === null || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function ownerOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}
