/** `npm run hearback -- …`: gets everything ready, then hands over to the built command line. */
import { pathToFileURL } from 'node:url'
import { ensureReady } from './setup/ensure.mjs'
import { inRoot } from './setup/paths.mjs'

if (process.argv[2] === 'start') {
  process.argv.splice(2, 1)
  await import('./start.mjs')
} else {
  // Standard output belongs to the command: `--json` goes into files.
  await ensureReady((line) => console.error(line), ['node'])
  const { main } = await import(pathToFileURL(inRoot('dist', 'cli', 'hearback.js')).href)
  process.exitCode = await main(process.argv.slice(2))
}
