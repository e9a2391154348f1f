import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Takes a run's file for this process, so that two Hearbacks on one data folder never write to the same run. A claim whose
 * process is gone (a crash, a restart of the machine) is taken over.
 *
 * @returns the function that lets go, or `null` when another process has it
 */
export function claimRun(runFile: string): (() => void) | null {
  const lock = lockOf(runFile)
  const mine = `${lock}.${process.pid}`
  try {
    // Written first and linked then: nobody ever sees a claim that does not say whose it is.
    writeFileSync(mine, claimText(process.pid))
    for (const _ of [1, 2, 3]) {
      if (tryLink(mine, lock)) return () => rmSync(lock, { force: true })
      if (claimedElsewhere(runFile)) return null
      takeAway(lock)
    }
    return null
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Whether another living process has the run. */
export function claimedElsewhere(runFile: string): boolean {
  const text = textOf(lockOf(runFile))
  return text !== null && isLive(text)
}

function lockOf(runFile: string): string {
  return `${runFile}.lock`
}

function tryLink(from: string, lock: string): boolean {
  try {
    linkSync(from, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
  }
  try {
    // Some sticks and network folders know no links.
    writeFileSync(lock, claimText(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Removes a claim nobody lives behind; should another process have been quicker, its new claim goes back. */
function takeAway(lock: string): void {
  const aside = `${lock}.old-${process.pid}`
  try {
    renameSync(lock, aside)
    const text = textOf(aside)
    if (text !== null && isLive(text)) tryLinkBack(aside, lock)
  } catch {
    // It is gone already.
  } finally {
    rmSync(aside, { force: true })
  }
}

function tryLinkBack(aside: string, lock: string): void {
  try {
    linkSync(aside, lock)
  } catch {
    // Somebody else has claimed it meanwhile.
  }
}

/** Whether the process that a claim's text names still runs. */
export function isLive(claim: string): boolean {
  const pid = Number(claim.split(' ')[0])
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false
  }
  const since = claim.split(' ')[1]?.trim()
  // After a restart the same number soon belongs to somebody else.
  return !since || beganOf(pid) === '' || beganOf(pid) === since
}

function claimText(pid: number): string {
  return `${pid} ${beganOf(pid)}`
}

/** When a process began, in words only this machine since its start understands; empty where the platform does not say. */
function beganOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? ''
    return `${boot}:${afterName.split(' ')[19]}`
  } catch {
    return ''
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
