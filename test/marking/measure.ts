import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Fact } from '../../scenarios/engine'
import { readScenario, type Scenario } from '../../scenarios/format'
import { mark } from '../../scenarios/scoring'

const HERE = new URL('./', import.meta.url)
/** Scores this close are the same mark: people round, the engine does not. */
const CLOSE = 0.1

/** One item as a person marked it from the rubric's words; `null` where it does not apply. */
export interface Marked {
  id: string
  score: number | null
  why: string
}

/** A recorded run, what a person made of it, and where the engine says otherwise. */
export interface Agreement {
  run: string
  items: number
  agreed: number
  differs: Array<{ id: string; person: number | null | undefined; engine: number | null | undefined; why: string }>
}

/** The recorded runs that were marked by a person, by name. */
export function markedRuns(): string[] {
  return readdirSync(path('runs'))
    .filter((name) => name.endsWith('.marks.json'))
    .map((name) => name.replace('.marks.json', ''))
    .toSorted()
}

/** Facts of a recorded run and the scenario as it was when the run was made. */
export function recorded(run: string): { facts: Fact[]; scenario: Scenario } {
  const lines = text(`runs/${run}.jsonl`).trimEnd().split('\n')
  const [header, ...facts] = lines.map((line) => JSON.parse(line))
  const read = readScenario(`${header.scenario}.yaml`, (file) => text(`scenarios/${file}`))
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return { facts, scenario: read.scenario }
}

/** Lays the engine's marks of a run beside the person's. An item that only one of them has is a difference. */
export function agreement(run: string): Agreement {
  const { facts, scenario } = recorded(run)
  const engine = new Map(mark(facts, scenario).items.map(({ id, score }) => [id, score]))
  const marks: Marked[] = JSON.parse(text(`runs/${run}.marks.json`)).items
  const person = new Map(marks.map((one) => [one.id, one]))
  const ids = [...new Set([...engine.keys(), ...person.keys()])]
  const differs = ids.flatMap((id) => {
    const [theirs, ours] = [person.get(id)?.score, engine.get(id)]
    return same(theirs, ours) ? [] : [{ id, person: theirs, engine: ours, why: person.get(id)?.why ?? '' }]
  })
  return { run, items: ids.length, agreed: ids.length - differs.length, differs }
}

/** Whether there are enough runs, and the engine agrees on at least 95 % of their items and on nearly as much of each. */
export function enough(all: readonly Agreement[]): boolean {
  const each = all.every(({ agreed, items }) => agreed >= 0.9 * items)
  return all.length >= 12 && each && sum(all, 'agreed') >= 0.95 * sum(all, 'items')
}

/** The figures in lines, and each difference with the person's reason. */
export function report(all: readonly Agreement[]): string[] {
  const share = (agreed: number, items: number) => `${((100 * agreed) / Math.max(1, items)).toFixed(1)} %`
  return [
    ...all.flatMap(({ run, items, agreed, differs }) => [
      `${run.padEnd(36)} ${String(agreed).padStart(4)} of ${String(items).padStart(4)}  ${share(agreed, items)}`,
      ...differs.map(
        ({ id, person, engine, why }) => `    ${id}: person ${told(person)}, engine ${told(engine)}. ${why}`,
      ),
    ]),
    `${'All'.padEnd(36)} ${String(sum(all, 'agreed')).padStart(4)} of ${String(sum(all, 'items')).padStart(4)}  ${share(sum(all, 'agreed'), sum(all, 'items'))}`,
  ]
}

function sum(all: readonly Agreement[], key: 'items' | 'agreed'): number {
  return all.reduce((total, one) => total + one[key], 0)
}

function same(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= CLOSE
  // Not listed and does not apply say the same.
  return (a ?? null) === (b ?? null)
}

function told(score: number | null | undefined): string {
  return typeof score === 'number' ? score.toFixed(2) : 'does not apply'
}

function path(file: string): string {
  return fileURLToPath(new URL(file, HERE))
}

function text(file: string): string {
  return readFileSync(path(file), 'utf8')
}
