import type { ChartState, Transition } from '../schema/chart'
import type { Scenario } from '../schema/scenario'
import { conditionText } from './condition-text'

/** No state of a scenario has a name with an underscore. */
const WHOLE = '__whole'

/** The statechart of a scenario's failure as a Mermaid state diagram. */
export function asMermaid(scenario: Scenario): string {
  const lines = ['stateDiagram-v2', '  direction LR']
  const whole = ways(scenario.failure)
  if (whole.length === 0) inside(scenario.failure, '', '  ', lines)
  else {
    // Mermaid draws a way from a state only: what leads on from anywhere needs one around everything.
    lines.push(`  state "anywhere" as ${WHOLE} {`)
    inside(scenario.failure, '', '    ', lines)
    lines.push('  }')
    for (const { target, text } of whole)
      lines.push(`  ${WHOLE} --> ${target === undefined ? WHOLE : id(target)}: ${clean(text)}`)
  }
  return `${lines.join('\n')}\n`
}

function inside(state: ChartState, around: string, indent: string, lines: string[]): void {
  const states = Object.entries(state.states ?? {})
  for (const [index, [name, inner]] of states.entries()) {
    const path = around + name
    if (state.type === 'parallel' && index > 0 && around !== '') lines.push(`${indent}--`)
    if (inner.states && Object.keys(inner.states).length > 0) {
      lines.push(`${indent}state "${label(name, inner)}" as ${id(path)} {`)
      inside(inner, `${path}.`, `${indent}  `, lines)
      lines.push(`${indent}}`)
    } else lines.push(`${indent}state "${label(name, inner)}" as ${id(path)}`)
  }
  if (state.initial !== undefined) lines.push(`${indent}[*] --> ${id(around + state.initial)}`)
  for (const [name, inner] of states) {
    const path = around + name
    for (const { target, text } of ways(inner)) {
      const to = target === undefined ? path : target.includes('.') ? target : around + target
      lines.push(`${indent}${id(path)} --> ${id(to)}: ${clean(text)}`)
    }
    if (inner.type === 'final') lines.push(`${indent}${id(path)} --> [*]`)
  }
}

function ways(state: ChartState): Array<{ target: string | undefined; text: string }> {
  const told = (why: string, list: readonly Transition[]) =>
    list.map(({ target, when }) => ({
      target,
      text: when ? [why, `[${conditionText(when)}]`].filter(Boolean).join(' ') : why,
    }))
  return [
    ...Object.entries(state.on ?? {}).flatMap(([event, list]) => told(event, list)),
    ...Object.entries(state.after ?? {}).flatMap(([span, list]) => told(`after ${span}`, list)),
    ...told('', state.always ?? []),
  ]
}

function label(name: string, { text }: ChartState): string {
  return clean(text === undefined ? name : `${name}: ${text}`)
}

function id(path: string): string {
  return path.replaceAll('.', '__').replaceAll('-', '_')
}

/** Mermaid reads colons, quotes, semicolons and brackets of its own. */
function clean(text: string): string {
  return text
    .replace(/["#;{}<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
