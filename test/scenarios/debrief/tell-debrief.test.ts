import { describe, expect, it } from 'vitest'

import {
  type Debrief,
  type DebriefAnnotation,
  debriefMarkdown,
  languageHints,
  tellDebrief,
} from '../../../scenarios/debrief'
import type { Fact } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { type Marks, mark } from '../../../scenarios/scoring'
import { apacheGood } from '../../players/apache-good'
import { shipped } from '../../players/library'
import { playWith } from '../../players/play-with'
import { novice } from '../scoring/fixtures/novice'
import { ended, paged } from '../scoring/fixtures/slow-shop-parts'
import { slowShopRun } from '../scoring/fixtures/slow-shop-run'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'
import { WORDS } from './fixtures/shop-debrief'

function told(facts: readonly Fact[], scenario: Scenario = slowShop): { debrief: Debrief; marks: Marks } {
  const marks = mark(facts, scenario)
  return {
    marks,
    debrief: tellDebrief({ header: { run: 'r', seed: 7 }, facts, scenario, at: facts.at(-1)?.at ?? 0 }, marks),
  }
}

describe('tellDebrief', () => {
  const { debrief } = told(slowShopRun())

  it('finds what went right, the author first', () => {
    const titles = debrief.wentRight.map(({ title }) => title)

    expect(titles.slice(0, 2)).toEqual(['The change was named within a minute', 'A fault held the site up'])
    expect(titles).toEqual(
      expect.arrayContaining([
        'You heard the read-back',
        'You asked somebody, not everybody',
        'The lock held',
        'The public was told when it was promised',
      ]),
    )
  })

  it('links all of it to moments that happened', () => {
    const ids = new Set(slowShopRun().map(({ id }) => id))

    for (const { moments } of debrief.wentRight) {
      expect(moments.length).toBeGreaterThan(0)
      for (const { fact } of moments) expect(ids).toContain(fact)
    }
  })

  it('gives every actor a lane: you, who spoke, what was unwell, what went dark', () => {
    expect(debrief.lanes.map(({ name }) => name)).toEqual([
      'You (IMOC)',
      'Mika Sato',
      'Dana Voss',
      'Ilse Okafor',
      'Priya Raman',
      'Nia Okoro',
      'Ravi Bose',
      'web tier',
      'storefront',
      'graphs, runbooks',
    ])
  })

  it('draws open what nobody closed', () => {
    const open = debrief.loops.filter(({ ended: how }) => how === 'open')

    expect(open).toMatchObject([{ label: 'replica lag is creeping', closedAt: null, note: 'heard 09:48, never owned' }])
    expect(debrief.leftOpen.map(({ text }) => text)).toEqual([
      'Replica lag is creeping (from Priya Raman): heard 09:48, never owned.',
      'Deploys were still locked; somebody has to lift that on purpose.',
    ])
  })

  it('tells what could be seen of a signal, and when', () => {
    const row = debrief.signals.find(({ by }) => by === 'priya')

    expect(row).toMatchObject({
      knowableFrom: 370,
      onScreen: 560,
      acknowledged: 588,
      withContent: false,
      settled: null,
    })
    // 24 s more lag a minute from T+06:10 reach 600 at T+31:00, after the drill.
    expect(row?.hurtAt).toEqual({ at: 1860, happened: false })
  })

  it('marks what was not on screen as told only now', () => {
    const hidden = debrief.steps.filter(({ onScreen }) => !onScreen).map(({ text }) => text)

    expect(hidden).toContain('Four hosts with broken config management did not take the change.')
  })

  it('tells every fact a mark cites', () => {
    const { marks } = told(slowShopRun())

    for (const item of marks.items.filter(({ applicable }) => applicable)) {
      expect(
        item.evidence.some((id) => debrief.cited[id]),
        item.id,
      ).toBe(true)
    }
  })

  it('tells a run in which nothing was done', () => {
    const { debrief: bare } = told(ended(paged()))

    expect(bare.summary.length).toBeGreaterThan(0)
    expect(bare.lanes[0]?.name).toBe('You (IMOC)')
  })
})

describe('debriefMarkdown', () => {
  const notes: DebriefAnnotation[] = [
    { kind: 'debrief-note', at: 588, text: 'I read it as noise | while answering Dana.' },
    { kind: 'appeal', item: 'inbound/l4', text: 'Support had it in hand.' },
  ]
  const { debrief, marks } = told(slowShopRun())
  const text = debriefMarkdown(debrief, marks, notes)

  it('comes in the order of the debrief, what went right first', () => {
    const heads = [...text.matchAll(/^## (.+)$/gm)].map(([, head]) => head)

    expect(heads).toEqual([
      'What went right',
      'What could be seen when',
      'Left open',
      'Marks',
      'How it came about',
      "Contributing factors: the author's, to compare",
      'Where luck came in',
      'To talk about',
      'Notes',
      'What happened, moment by moment',
      'Inspired by',
    ])
  })

  it('gives marks their evidence, appeals and standard', () => {
    expect(text).toContain('Seen at T+02:40, 1 min 38 s after. Evidence: T+01:02, T+02:40. Standard: Shopify')
    expect(text).toContain('  - Appeal: Support had it in hand.')
    expect(text).toContain('- T+09:48 I read it as noise | while answering Dana.')
  })

  it('has everything in it that the trainee wrote', () => {
    const whole = debriefMarkdown(debrief, marks, WORDS)

    for (const written of [
      '- Stage rollouts *(design, Mika, by 2026-12-01)*',
      '1. The shop was slow',
      '- **Priya Raman.** For saying it at all.',
      'T+09:20 The lag, said softly.',
      '- Learned: Ask outside',
    ])
      expect(whole).toContain(written)
  })

  it('credits whom the scenario was inspired by', () => {
    expect(text).toContain(
      '[Ryn Daniels, "On Failure and Resilience"](https://beero.ps/2017/06/17/on-failure-and-resilience/)',
    )
  })

  it('keeps text inside its table cell', () => {
    const facts = slowShopRun().map((fact) =>
      fact.kind === 'message' && fact.by === 'ilse' ? { ...fact, text: 'a | b\nc' } : fact,
    )
    const piped = told(facts)

    const row = debriefMarkdown(piped.debrief, piped.marks, [])
      .split('\n')
      .find((line) => line.includes('a \\| b c'))

    expect(row?.split(/(?<!\\)\|/)).toHaveLength(5)
  })
})

describe('the wording of a debrief', () => {
  const scenario = shipped('apache-upgrade')
  const runs: Array<[string, readonly Fact[], Scenario]> = [
    ['the fixture', slowShopRun(), slowShop],
    ['a good run', playWith(scenario, apacheGood(), { seed: 7 }).facts, scenario],
    ['a novice run', playWith(scenario, novice(), { seed: 7 }).facts, scenario],
    ['a silent run', playWith(scenario, () => [], { seed: 7 }).facts, scenario],
  ]

  it.each(runs)('is blameless in %s', (_, facts, from) => {
    const { debrief, marks } = told(facts, from)
    const ours = [
      ...marks.items.flatMap(({ why, title }) => [why, title]),
      ...Object.values(marks.dials).map(({ says }) => says),
      ...debrief.summary.map(({ text }) => text),
      ...debrief.wentRight.flatMap(({ text, title }) => [title, text]),
      ...debrief.leftOpen.map(({ text }) => text),
      // What people said is theirs; the rest of a sentence is ours, so quotations are passed over.
      ...debrief.steps.map(({ text }) => text),
    ]

    const hints = ours.flatMap((text) => languageHints(text).map((hint) => `${hint.found}: ${text}`))

    expect(hints).toEqual([])
    expect(
      ours.filter((text) => /\b(fail(ed|ure)?|wrong|mistake|blame|poor|bad)\b/i.test(text.replace(/"[^"]*"/g, ''))),
    ).toEqual([])
  })

  it.each(runs)('names at least three things that went right in %s', (_, facts, from) => {
    expect(told(facts, from).debrief.wentRight.length).toBeGreaterThanOrEqual(3)
  })
})
