import { parseArgs } from 'node:util'

import { asMermaid, asStately } from '../../../scenarios/format'
import { GRAPH_HELP } from '../authoring-help'
import { DONE, type Output, usageSentence, wrongArguments } from '../output'
import { readScenarioFor } from './read-scenario-for'

/** `hearback graph`: the statechart of a scenario, for Mermaid or for Stately. */
export function graph(args: string[], io: Output): number {
  const fail = (message: string) => wrongArguments(io, 'graph', message)
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' }, format: { type: 'string' } },
    })
    if (values.help) {
      io.out(GRAPH_HELP)
      return DONE
    }
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0) return fail('Name one scenario.')
    const format = values.format ?? (values.json ? 'xstate' : 'mermaid')
    if (format !== 'mermaid' && format !== 'xstate') return fail(`--format is mermaid or xstate; this is "${format}".`)
    const scenario = readScenarioFor(name, io)
    if (typeof scenario === 'number') return scenario
    io.out(format === 'mermaid' ? asMermaid(scenario) : `${JSON.stringify(asStately(scenario), null, 2)}\n`)
    return DONE
  } catch (error) {
    return fail(usageSentence(error))
  }
}
