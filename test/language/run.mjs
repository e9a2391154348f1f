/** `npm run measure:language`: precision and recall of the language check on the labelled sentences. Exits 1 below the lines. */
import { typescriptRunner } from '../run-typescript.mjs'

const server = await typescriptRunner()
try {
  const { LISTS, labelled, measure, report } = await server.ssrLoadModule('/test/language/measure.ts')
  for (const name of LISTS) {
    const measured = measure(labelled(name))
    console.log(report(name, measured).join('\n'))
    if (measured.precision < 0.9 || measured.recall < 0.85) process.exitCode = 1
  }
} finally {
  await server.close()
}
