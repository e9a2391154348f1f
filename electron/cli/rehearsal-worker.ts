import { parentPort, workerData } from 'node:worker_threads'

import type { Scenario } from '../../scenarios/format'
import { playOnce } from '../../scenarios/rehearsal'
import type { Job } from './rehearsal-pool'

/** A thread that plays: it is given the scenario once, then a few plays at a time, and answers with what they came to. */
parentPort?.on('message', (jobs: Job[]) => {
  parentPort?.postMessage(jobs.map(({ bot, seed }) => playOnce(workerData as Scenario, bot, seed)))
})
