import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { type Linted, type LintFileOptions, lintFile } from './lint-file'

/** Files a thread is given at a time. */
const BATCH = 16
/** Fewer files than this are done before a thread has started. */
const FEW = 48
/** Built beside the command line. Every built file lies one folder below dist/. */
const WORKER = new URL('../cli/lint-worker.js', import.meta.url)

/** Lints files over all cores; the answers stand in the order of the files. */
export async function lintAll(files: readonly string[], options: LintFileOptions): Promise<Linted[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / BATCH))
  if (threads < 2 || files.length < FEW || !existsSync(fileURLToPath(WORKER))) {
    return files.map((file) => lintFile(file, options))
  }
  const linted: Linted[] = []
  let next = 0
  const take = () => {
    const from = next
    next = Math.min(files.length, next + BATCH)
    return { from, files: files.slice(from, next) }
  }
  const workers = Array.from({ length: threads }, () => new Worker(WORKER, { workerData: options }))
  try {
    await Promise.all(workers.map((worker) => keepBusy(worker, take, linted)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return linted
}

function keepBusy(worker: Worker, take: () => { from: number; files: string[] }, linted: Linted[]): Promise<void> {
  return new Promise((done, failed) => {
    let batch = take()
    const give = () => {
      if (batch.files.length === 0) done()
      else worker.postMessage(batch.files)
    }
    worker.on('message', (results: Linted[]) => {
      for (const [index, result] of results.entries()) linted[batch.from + index] = result
      batch = take()
      give()
    })
    worker.on('error', failed)
    worker.on('exit', (code) => failed(new Error(`A thread that lints went away with code ${code}.`)))
    give()
  })
}
