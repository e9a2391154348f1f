import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { claimedElsewhere, claimRun } from '../../../electron/host/archive/claim'
import { buildChild } from '../support/build-child'
import { metronomeHost } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

let child: Awaited<ReturnType<typeof buildChild>>
beforeAll(async () => {
  child = await buildChild('claim-child.ts')
}, 60_000)
afterAll(() => child?.remove())

/** Starts one that claims the run at that moment. */
function claimant(runFile: string, moment = 0) {
  const process_ = spawn(process.execPath, [child.program, runFile, String(moment)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said = new Promise<string>((resolve) => process_.stdout.once('data', (chunk) => resolve(String(chunk).trim())))
  const gone = new Promise((resolve) => process_.once('close', resolve))
  return {
    said,
    kill: () => {
      process_.kill('SIGKILL')
      return gone
    },
    leave: () => {
      process_.stdin.end()
      return gone
    },
  }
}

describe('two Hearbacks on one data folder', () => {
  it.each(['a free run', 'a run whose Hearback has crashed'])('never both get %s', async (name) => {
    const runFile = join(tempFolder(), 'run.jsonl')
    if (name.includes('crashed')) writeFileSync(`${runFile}.lock`, '999999999 long-ago')
    const moment = Date.now() + 900
    const all = Array.from({ length: 6 }, () => claimant(runFile, moment))

    const said = await Promise.all(all.map((one) => one.said))
    await Promise.all(all.map((one) => one.leave()))

    expect(said.filter((word) => word === 'mine')).toHaveLength(1)
  })

  it('say so to whoever comes second, and let it in when the first has crashed', async () => {
    const { host, fileOf, again } = metronomeHost()
    const { run } = await host.start({ scenario: 'metronome', seed: 7 })
    host.close()
    const first = claimant(fileOf(run))
    expect(await first.said).toBe('mine')
    const second = again()

    await expect(second.resume(run)).rejects.toThrow('open in another Hearback')
    await expect(second.discard(run)).rejects.toThrow('open in another Hearback')
    expect(await second.discardAll(1)).toEqual({ runs: 0, elsewhere: [run] })
    await first.kill()

    await second.resume(run)
    expect((await second.runs())[0]).toMatchObject({ state: 'running' })
  })

  it('do not take a stranger for one after the machine was started anew', () => {
    const runFile = join(tempFolder(), 'run.jsonl')
    // Number 1 is always alive; it is not the process that wrote this.
    writeFileSync(`${runFile}.lock`, '1 another-boot:42')

    expect(claimedElsewhere(runFile)).toBe(process.platform !== 'linux')
    if (process.platform === 'linux') expect(claimRun(runFile)).not.toBeNull()
  })
})
