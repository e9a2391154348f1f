import { parentPort, workerData } from 'node:worker_threads'

import { type LintFileOptions, lintFile } from './lint-file'

/** A thread that lints: it is given what holds for all files once, then a few files at a time. */
parentPort?.on('message', (files: string[]) => {
  parentPort?.postMessage(files.map((file) => lintFile(file, workerData as LintFileOptions)))
})
