import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { checkScenario, newScenario, pretty } from '../../scenarios/format'
import { prove } from '../../scenarios/proof'
import { readLibraryFile } from '../players/library'
import { HOSTILE } from '../scenarios/hostile-files'
import { race } from './measure'
import type { Section } from './table'

const LIBRARY = fileURLToPath(new URL('../../scenarios/library/', import.meta.url))

/** Checking and proving scenario files, against reading them as YAML and no more; and files made to keep a linter busy. */
export function lint(): Section[] {
  return [
    {
      id: 'lint',
      title: 'Linting a scenario file, on one core',
      note: 'CPU ms; "x yaml" is what it takes over reading the file alone as YAML. The aim is 1,000 ten-minute files in ten seconds.',
      rows: [
        lintOf('new', newScenario({ id: 'new', schema: 's.json' })),
        ...readdirSync(LIBRARY)
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => lintOf(name.slice(0, -'.yaml'.length), readFileSync(`${LIBRARY}${name}`, 'utf8'))),
      ],
    },
    {
      id: 'hostile',
      title: 'Linting what was made to keep a linter busy, at the limit of size',
      note: 'CPU ms, once, not warmed up. The aim is two seconds for any bytes.',
      rows: Object.entries(HOSTILE)
        .map(([name, make]) => hostileOf(name, make()))
        .sort((a, b) => b['lint ms'] - a['lint ms'])
        .slice(0, 12),
    },
  ]
}

function lintOf(scenario: string, text: string) {
  const cpu = race({
    yaml: () => parse(text),
    check: () => checkScenario('drill.yaml', reader(text)),
    lint: () => lintText(text),
  })
  return {
    scenario,
    kB: text.length / 1024,
    'yaml ms': cpu.yaml,
    'checked ms': cpu.check,
    'checked and proved ms': cpu.lint,
    'x yaml': cpu.lint / cpu.yaml,
    'seconds a thousand': cpu.lint,
    'aim 10 s': cpu.lint <= 10 ? 'met' : 'missed',
  }
}

function hostileOf(made: string, text: string) {
  const began = process.cpuUsage()
  const problems = lintText(text).length
  const { user, system } = process.cpuUsage(began)
  const ms = (user + system) / 1000
  return { 'made of': made, 'lint ms': ms, problems, 'aim 2 s': ms <= 2000 ? 'met' : 'missed' }
}

function lintText(text: string) {
  const checked = checkScenario('drill.yaml', reader(text))
  const problems = checked.withMore(prove(checked))
  pretty(problems, checked.texts)
  return problems
}

function reader(text: string) {
  return (path: string) => (path === 'drill.yaml' ? text : readLibraryFile(path))
}
