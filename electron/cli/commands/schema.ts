import { parseArgs } from 'node:util'

import { referencePage, scenarioJsonSchema } from '../../../scenarios/format'
import { SCHEMA_HELP } from '../authoring-help'
import { DONE, type Output, USAGE, usageSentence } from '../output'

/** `hearback schema`: the format as JSON Schema, or as the page for people that is made from it. */
export function schema(args: string[], io: Output): number {
  try {
    const { values } = parseArgs({
      args,
      options: { help: { type: 'boolean', short: 'h' }, reference: { type: 'boolean' }, json: { type: 'boolean' } },
    })
    if (values.help) io.out(SCHEMA_HELP)
    else if (values.reference && !values.json) io.out(referencePage(scenarioJsonSchema()))
    else io.out(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`)
    return DONE
  } catch (error) {
    io.err(`${usageSentence(error)}\nTry "npm run hearback -- schema --help".\n`)
    return USAGE
  }
}
