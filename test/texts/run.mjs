/**
 * `npm run texts`: checks every text and every translation, and says how far each language is; exits 1 on a problem.
 * `npm run texts -- nl`: also writes renderer/text/translations/nl/, with the texts it has not yet in English, to be put over.
 */
import { typescriptRunner } from '../run-typescript.mjs'

const server = await typescriptRunner()
try {
  const { checkTexts, writeTranslation } = await server.ssrLoadModule('/test/texts/texts.ts')
  const [language] = process.argv.slice(2)
  if (language) writeTranslation(language)
  const { problems, states } = checkTexts()
  for (const line of [...states, ...problems]) console.log(line)
  if (problems.length > 0) process.exitCode = 1
} finally {
  await server.close()
}
