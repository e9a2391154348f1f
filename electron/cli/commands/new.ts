import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { newScenario } from '../../../scenarios/format'
import { NEW_HELP } from '../authoring-help'
import { DONE, type Output, USAGE, usageSentence } from '../output'

/** `hearback new`: a small scenario to begin with, whole, commented, and without a problem in it. */
export function newFile(args: string[], io: Output): number {
  const fail = (message: string) => {
    io.err(`${message}\nTry "npm run hearback -- new --help".\n`)
    return USAGE
  }
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
    })
    if (values.help) {
      io.out(NEW_HELP)
      return DONE
    }
    const [given, ...more] = positionals
    if (given === undefined || more.length > 0) return fail('Name the file to write, such as parcels.yaml.')
    const file = /\.ya?ml$/.test(given) ? given : `${given}.yaml`
    const id = basename(file).replace(/\.ya?ml$/, '')
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      return fail(
        `A scenario is named with lower-case words joined by hyphens, such as night-shift.yaml; this is "${basename(file)}".`,
      )
    }
    if (existsSync(file)) return fail(`${file} is there already, and is left as it is.`)
    mkdirSync(dirname(resolve(file)), { recursive: true })
    writeFileSync(file, newScenario({ id, schema: schemaFrom(file) }), { flag: 'wx' })
    io.out(values.json ? `${JSON.stringify({ file, id })}\n` : nextSteps(file))
    return DONE
  } catch (error) {
    return fail(usageSentence(error))
  }
}

/** Where an editor finds the schema, from the file on. */
function schemaFrom(file: string): string {
  const published = join(fileURLToPath(new URL('../..', import.meta.url)), 'docs', 'authoring', 'scenario.schema.json')
  const path = relative(dirname(resolve(file)), published).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}

function nextSteps(file: string): string {
  return `Wrote ${file}: ten minutes, ready to play.

  npm run hearback -- lint ${file}        says what is wrong with it
  npm run hearback -- rehearse ${file}    lets bots play it
  npm run hearback -- graph ${file}       draws its statechart

docs/authoring/tutorial.md goes on from here.
`
}
