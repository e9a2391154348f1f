import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { dialogText } from '../../../renderer/text/dialog-text'
import { homeText } from '../../../renderer/text/home-text'
import { text } from '../../../renderer/text/text'

const LIBRARY = 'scenarios/library'
const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.yaml') && !name.startsWith('checklists'),
)

/** What every desk has by that name gives nothing away. */
const PANELS = new Set(Object.values(text.desk.panel))

/** Every string of the catalogue, with functions called on a number. */
function wordsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return [String(part(1))]
  return part && typeof part === 'object' ? Object.values(part).flatMap(wordsOf) : []
}

describe('the words of the interface', () => {
  it.each(files)('give away nothing of %s', (file) => {
    const scenario = parse(readFileSync(join(LIBRARY, file), 'utf8')) as {
      people: Record<string, { name: string }>
      services: Record<string, { name?: string }>
    }
    const names = [
      ...Object.values(scenario.people).map((person) => person.name.split(' ')[0] ?? ''),
      ...Object.values(scenario.services).flatMap((service) =>
        service.name?.includes(' ') && !PANELS.has(service.name.toLowerCase()) ? [service.name] : [],
      ),
      'the mirror',
      'config re-run',
      'httpd',
    ]
    const said = [...wordsOf(dialogText), ...wordsOf(homeText)].join('\n')

    expect(names.filter((name) => name.length > 2 && new RegExp(`\\b${name}\\b`, 'i').test(said))).toEqual([])
  })
})
