import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isMap } from 'yaml'

import { checkScenario } from '../../../scenarios/format'
import { MIGRATIONS } from '../../../scenarios/format/migrations'
import type { Migration } from '../../../scenarios/format/migrations/migration'
import { CURRENT_VERSION } from '../../../scenarios/format/schema/version'
import { parseSource } from '../../../scenarios/format/source'
import { bringUpToDate } from '../../../scenarios/format/versions'

const VERSIONS = new URL('../../fixtures/scenarios/versions/', import.meta.url)

describe('versions of the format', () => {
  it('have a migration each, but for the newest', () => {
    expect(MIGRATIONS.map((each) => each.from)).toEqual(
      Array.from({ length: CURRENT_VERSION - 1 }, (_, index) => index + 1),
    )
  })

  it('have a fixture each, which still reads', () => {
    const files = readdirSync(VERSIONS).sort()

    expect(files).toEqual(Array.from({ length: CURRENT_VERSION }, (_, index) => `${index + 1}.yaml`))
    for (const file of files) {
      const text = readFileSync(new URL(file, VERSIONS), 'utf8')
      expect(checkScenario(file, () => text).problems).toEqual([])
    }
  })

  it('are taken one after the other, in place, so that problems still point at what was written', () => {
    const rename = (from: number, was: string, is: string): Migration => ({
      from,
      about: `"${was}" is called "${is}"`,
      scenario: ({ contents }) => {
        if (!isMap(contents)) return
        for (const pair of contents.items) {
          const key = pair.key as { value?: unknown }
          if (key.value === was) key.value = is
        }
      },
      checklists: () => {},
      people: () => {},
    })
    const parsed = parseSource('old.yaml', 'hearback: 1\nheading: x\n')
    if (!parsed.ok) throw new Error('not read')

    const problem = bringUpToDate(parsed.source, 'scenario', 3, [
      rename(1, 'heading', 'headline'),
      rename(2, 'headline', 'title'),
    ])

    expect(problem).toBeNull()
    expect(parsed.source.document.toJS()).toEqual({ hearback: 3, title: 'x' })
    const [, title] = isMap(parsed.source.document.contents) ? parsed.source.document.contents.items : []
    expect((title?.key as { range: number[] } | undefined)?.range[0]).toBe(12)
  })
})
