import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatsAt, makeExport } from '../../../renderer/screens/debrief/export/make-exports'
import { openRun } from '../../../renderer/screens/debrief/use-debrief'
import { type DebriefAnnotation, REDACTIONS, type Redaction } from '../../../scenarios/debrief'
import { type Fact, variantOf } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { createPlayer, type PlayerKind, playOut } from '../../../scenarios/players'
import { shipped } from '../../players/library'

const RUN = '2026-03-03-13-05-a-run-4f2a9c'

/** A host's name wherever it stands in a scenario: letters, then a number of its own. */
const HOSTS = /\b(?:web|db|pg|data|stage|staging|orders|lab|test|cache|app)(?:-[a-z]+)*-?[a-z]?\d{1,3}(?:\.cluster)?\b/g

/** What must not be in an export in which nobody is named: names, ids and handles of people, hosts, the room, the company. */
function whoAndWhere(scenario: Scenario): string[] {
  const people = Object.entries(scenario.people).flatMap(([id, { name }]) => [id, ...name.split(/\s+/)])
  const hosts = JSON.stringify(scenario).match(HOSTS) ?? []
  return [
    ...new Set([...people.filter((word) => word.length > 2), ...hosts, scenario.incident.channel, scenario.company]),
  ]
}

/** Those of some words that a text has, as words of their own, in any case. */
function found(text: string, words: readonly string[]): string[] {
  return words.filter((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text),
  )
}

function opened(scenario: Scenario, facts: readonly Fact[], at: number, annotations: DebriefAnnotation[]) {
  const run = openRun({
    header: {
      hearback: 1,
      run: RUN,
      scenario: scenario.id,
      scenarioHash: '',
      seed: 1,
      assistance: 'full',
      startedAt: '2026-03-03T13:05:00.000Z',
      version: '0.0.0',
    },
    moves: [],
    facts: [...facts],
    annotations: annotations.map((one) => ({ ...one, wall: '' })),
    at,
    scenario,
  })
  return { ...run, annotations, annotate: async () => {}, worded: <T>(told: T) => told }
}

/** Everything a trainee can write, with the same sentence in all of it. */
function wordsOf(text: string, item: string): DebriefAnnotation[] {
  return [
    { kind: 'debrief-note', at: 60, text },
    { kind: 'appeal', item, text },
    { kind: 'factor-tree', tree: [{ what: text, because: [{ what: text, kind: 'action' }] }] },
    { kind: 'whys', chain: [text, text] },
    { kind: 'rating', by: 'self', domain: 'leadership', score: 3, moments: [], text },
    { kind: 'lesson', id: 'a', text, strength: 'guard', owner: text.slice(0, 60), due: null, kept: true },
    { kind: 'survey', learned: text, hindered: text, again: 'yes' },
    { kind: 'sweater', at: 60, text },
    { kind: 'bias', finding: 'diffusion', fits: true, text },
  ]
}

const HIDDEN = REDACTIONS.filter((level) => level !== 'full')
const exportsAt = (open: ReturnType<typeof opened>, level: Redaction) =>
  formatsAt(level).map((format) => ({ format, ...makeExport(open, format, level) }))

describe.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])('what leaves of %s without names', (id) => {
  it.each<[PlayerKind, number]>([
    ['expert', 1],
    ['novice', 2],
    ['expert', 3],
    ['silent', 4],
  ])('has nobody and no host in it, played by %s on seed %i', (kind, seed) => {
    const { facts, drill } = playOut(shipped(id), createPlayer(kind, seed), { seed })
    const scenario = variantOf(shipped(id), seed)
    const open = opened(scenario, facts, drill.at, [])

    for (const level of HIDDEN) {
      for (const { format, name, content } of exportsAt(open, level)) {
        expect(found(`${name} ${content}`, whoAndWhere(scenario)), `${format} at ${level}`).toEqual([])
        expect(content, `${format} at ${level}`).not.toMatch(/4f2a9c|2026-03-03/)
      }
    }
  })

  it('has nobody and no host in it, however the trainee wrote them', () => {
    const { facts, drill } = playOut(shipped(id), createPlayer('novice', 5), { seed: 5 })
    const scenario = variantOf(shipped(id), 5)
    const who = whoAndWhere(scenario)
    const people = Object.values(scenario.people).map(({ name }) => name)
    const hosts = [...new Set(JSON.stringify(scenario).match(HOSTS) ?? [])]
    const manner = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toLowerCase(),
      (name) => name.toUpperCase(),
      (name) => `${name}'s`,
      (name) => `${name}’s`,
      (name) => `@${name.split(' ')[0]}`,
      (name) => `${name.toLowerCase().replace(/\s+/g, '.')}@example.com`,
      (name) => `${name.split(' ').at(-1)}-laptop`,
      (name) => `user_${name.split(' ')[0]?.toLowerCase()}`,
      (name) => `(${name.split(' ')[0]})`,
    )
    const item = opened(scenario, facts, drill.at, []).marks.items[0]?.id ?? ''

    fc.assert(
      fc.property(fc.constantFrom(...people), manner, fc.constantFrom(...hosts), (name, written, host) => {
        const text = `Then ${written(name)} looked at ${host}, ${host.toUpperCase()} and "${host}:5432" in ${scenario.incident.channel}.`
        const open = opened(scenario, facts, drill.at, wordsOf(text, item))

        for (const level of HIDDEN) {
          for (const { format, content } of exportsAt(open, level)) {
            expect(found(content, who), `${format} at ${level}: ${text}`).toEqual([])
          }
        }
      }),
      { numRuns: 5 },
    )
  })

  it('still has everything at full', () => {
    const { facts, drill } = playOut(shipped(id), createPlayer('expert', 1), { seed: 1 })
    const scenario = variantOf(shipped(id), 1)
    const [html, markdown] = exportsAt(opened(scenario, facts, drill.at, []), 'full')

    expect(found(html?.content ?? '', whoAndWhere(scenario)).length).toBeGreaterThan(5)
    expect(found(markdown?.content ?? '', whoAndWhere(scenario)).length).toBeGreaterThan(5)
  })
})
