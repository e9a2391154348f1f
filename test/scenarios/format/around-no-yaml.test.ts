import { describe, expect, it } from 'vitest'

import { checkScenario } from '../../../scenarios/format'
import { readLibraryFile } from '../../players/library'

const IDS = ['apache-upgrade', 'low-fuel', 'wrong-prompt']

/** Slips of the finger that make a line no YAML; `null` where a line offers no chance for one. */
const SLIPS: Record<string, (line: string) => string | null> = {
  'a quotation never closed': (line) => (/: [A-Za-z]/.test(line) ? line.replace(/: ([A-Za-z])/, ': "$1') : null),
  'a second colon': (line) => (/: [A-Za-z][a-z ]+$/.test(line) ? `${line}: oops: x` : null),
  'a colon left out': (line) => (/^ *[a-z-]+:/.test(line) ? line.replace(':', '') : null),
  'a tab': (line) => (/^ {2,}\S/.test(line) ? line.replace(/^ +/, '\t') : null),
  'one blank too many': (line) => (/^ {2,}[a-z-]+:/.test(line) ? ` ${line}` : null),
  'a bracket never closed': (line) => (/[\]}]$/.test(line) ? line.slice(0, -1) : null),
  'a bracket never opened': (line) => (/[\]}]$/.test(line) ? `${line}${line.at(-1)}` : null),
  'a comma left out': (line) => (/\{.*, /.test(line) ? line.replace(', ', ' ') : null),
  'words after a quotation': (line) => (/"$/.test(line) ? `${line} x` : null),
}

function check(text: string) {
  return checkScenario('drill.yaml', (path) => (path === 'drill.yaml' ? text : readLibraryFile(path))).problems
}

describe('a line that is no YAML', () => {
  it.each(Object.keys(SLIPS))('is told at its place, and nothing else is made of it: %s', (name) => {
    for (const [nth, id] of IDS.entries()) {
      const lines = (readLibraryFile(`${id}.yaml`) ?? '').split('\n')
      const chances = lines.flatMap((line, index) => (index > 3 && SLIPS[name]?.(line) ? [index] : []))
      for (const at of chances.filter((_, index) => index % Math.ceil(chances.length / 2) === nth)) {
        const problems = check(lines.with(at, SLIPS[name]?.(lines[at] ?? '') ?? '').join('\n'))

        const told = problems.filter(({ code }) => code.startsWith('yaml/'))
        // Some lines are YAML all the same, and then what they say is wrong.
        if (told.length === 0) continue
        expect(
          problems.filter(({ code }) => !code.startsWith('yaml/')).map(({ line, message }) => ({ at, line, message })),
        ).toEqual([])
        expect(Math.abs((told[0]?.line ?? 0) - at - 1)).toBeLessThanOrEqual(2)
      }
    }
  })

  it('does not miss the items that a list has for every risky ask when the line that makes an ask risky is none', () => {
    const text = (readLibraryFile('apache-upgrade.yaml') ?? '').replace(
      /^ {2}rerun-everywhere:[\s\S]*?risky: true/m,
      '$&: oops: x',
    )

    expect(check(text).map(({ code }) => code)).toEqual(['yaml/syntax'])
  })

  it('does not hide what is wrong before it and after it', () => {
    const text = (readLibraryFile('low-fuel.yaml') ?? '')
      .replace('level: 3', 'level: 30')
      .replace('role: Caches', 'role: "Caches')
      .replace('services:\n', 'services:\n  blob: { name: blob, needs: [nowhere] }\n')
      .replace('service: primary', 'service: [primary')
      .replace('  beside:', '  besides:')

    const problems = check(text)
    expect(problems.map(({ code }) => code)).toEqual([
      'value/number',
      'yaml/syntax',
      'name/unknown',
      'yaml/syntax',
      'shape/unknown-field',
    ])
    const lines = text.split('\n')
    expect(problems.map(({ line }) => lines[line - 1])).toEqual([
      'level: 30',
      '    role: "Caches',
      '  blob: { name: blob, needs: [nowhere] }',
      expect.stringContaining('service: [primary'),
      expect.stringContaining('  besides:'),
    ])
  })

  it('is told however many there are', () => {
    const text = (readLibraryFile('low-fuel.yaml') ?? '').replaceAll(/^ {4}role: (.*)$/gm, '    role: "$1')

    const opened = text.split('\n').flatMap((line, index) => (line.startsWith('    role: "') ? [index + 1] : []))
    expect(check(text).map(({ line, column }) => [line, column])).toEqual(opened.map((line) => [line, 11]))
    expect(opened.length).toBeGreaterThan(9)
  })
})
