/**
 * `npm run measure:marks`: how far the engine's marks agree with those a person made from docs/marking.md alone. Exits 1
 * below 95 % over all of them. With `--record` it plays the runs anew instead, for them to be marked anew.
 */
import { typescriptRunner } from '../run-typescript.mjs'

const server = await typescriptRunner()
try {
  if (process.argv.includes('--record')) {
    const { record } = await server.ssrLoadModule('/test/marking/record.ts')
    console.log(record().join('\n'))
  } else {
    const { agreement, enough, markedRuns, report } = await server.ssrLoadModule('/test/marking/measure.ts')
    const all = markedRuns().map(agreement)
    console.log(report(all).join('\n'))
    if (!enough(all)) process.exitCode = 1
  }
} finally {
  await server.close()
}
