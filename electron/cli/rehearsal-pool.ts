import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import type { Scenario } from '../../scenarios/format'
import type { PlayerKind } from '../../scenarios/players'
import { type PlayResult, playOnce } from '../../scenarios/rehearsal'

/** One play to be made. */
export interface Job {
  bot: PlayerKind
  seed: number
}

/** Plays a thread is given at a time: enough that asking for more costs nothing, few enough that none is left waiting. */
const BATCH = 4
/** Built beside the command line. Every built file lies one folder below dist/. */
const WORKER = new URL('../cli/rehearsal-worker.js', import.meta.url)

/**
 * Makes all the plays, over all cores, and hands over each result as it comes; the order is nobody's promise. Where the
 * worker has not been built (in a test), or there is next to nothing to do, it plays on this thread.
 *
 * @throws whatever a play throws
 */
export async function playAll(
  scenario: Scenario,
  jobs: readonly Job[],
  onResult: (result: PlayResult) => void,
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(jobs.length / BATCH))
  if (threads < 2 || !existsSync(fileURLToPath(WORKER))) {
    for (const { bot, seed } of jobs) onResult(playOnce(scenario, bot, seed))
    return
  }
  const waiting = [...jobs]
  const workers = Array.from({ length: threads }, () => new Worker(WORKER, { workerData: scenario }))
  try {
    await Promise.all(workers.map((worker) => keepBusy(worker, waiting, onResult)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function keepBusy(worker: Worker, waiting: Job[], onResult: (result: PlayResult) => void): Promise<void> {
  return new Promise((done, failed) => {
    const next = () => {
      const jobs = waiting.splice(0, BATCH)
      if (jobs.length === 0) done()
      else worker.postMessage(jobs)
    }
    worker.on('message', (results: PlayResult[]) => {
      for (const result of results) onResult(result)
      next()
    })
    worker.on('error', failed)
    worker.on('exit', (code) => failed(new Error(`A thread that plays went away with code ${code}.`)))
    next()
  })
}
