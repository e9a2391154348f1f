/** Type-checks each folder with its own settings: scenarios/ knows neither Node nor the DOM. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))

export const TYPED = ['scenarios', 'electron', 'renderer', 'test']

/** @param {string} folder */
export function checkTypes(folder) {
  return spawnSync(process.execPath, [tsc, '-p', folder], { cwd: root, encoding: 'utf8' })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of TYPED) {
    const { status, stdout, stderr } = checkTypes(folder)
    console.log(`${folder}: ${status === 0 ? 'ok' : `\n${stdout}${stderr}`}`)
    if (status !== 0) process.exitCode = 1
  }
}
