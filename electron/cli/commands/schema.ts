import { parseArgs } from 'node:util'

import { type FileKind, jsonSchemaOf, referencePage, SHARED_KINDS } from '../../../scenarios/format'
import { SCHEMA_HELP } from '../authoring-help'
import { DONE, type Output, usageSentence, wrongArguments } from '../output'

const KINDS: readonly string[] = ['scenario', ...SHARED_KINDS] satisfies FileKind[]

/** `hearback schema`: the format as JSON Schema, or as the page for people that is made from it. */
export function schema(args: string[], io: Output): number {
  const fail = (message: string) => wrongArguments(io, 'schema', message)
  try {
    const { values } = parseArgs({
      args,
      options: {
        help: { type: 'boolean', short: 'h' },
        reference: { type: 'boolean' },
        json: { type: 'boolean' },
        kind: { type: 'string' },
      },
    })
    const kind = values.kind ?? 'scenario'
    if (!isKind(kind)) return fail(`--kind is ${KINDS.join(', ')}; this is "${kind}".`)
    if (values.help) io.out(SCHEMA_HELP)
    else if (values.reference && !values.json) io.out(referencePage(jsonSchemaOf('scenario')))
    else io.out(`${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`)
    return DONE
  } catch (error) {
    return fail(usageSentence(error))
  }
}

function isKind(kind: string): kind is FileKind {
  return KINDS.includes(kind)
}
