import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import {
  DOCUMENT_SCHEMA,
  debriefHtml,
  REDACTIONS,
  redacted,
  reviewIcs,
  sha1,
  timelineCsv,
  uuidOf,
  xapiStatements,
} from '../../../scenarios/debrief'
import { slowShopRun } from '../scoring/fixtures/slow-shop-run'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'
import { shopDocument } from './fixtures/shop-debrief'
import { xapiProblems } from './fixtures/xapi-rules'

const PUBLISHED = new URL('../../../docs/debrief.schema.json', import.meta.url)
const NAMES = Object.values(slowShop.people).flatMap(({ name }) => [name, name.split(' ')[0] ?? name])

describe('the debrief as data', () => {
  it('keeps the published schema in step', () => {
    const schema = `${JSON.stringify(DOCUMENT_SCHEMA, null, 2)}\n`
    if (process.env.UPDATE_SCHEMA) writeFileSync(PUBLISHED, schema)

    expect(readFileSync(PUBLISHED, 'utf8')).toBe(schema)
  })

  it.each(REDACTIONS)('satisfies the published schema at %s', (level) => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(PUBLISHED, 'utf8')))

    const document = JSON.parse(JSON.stringify(redacted(shopDocument(), level, slowShop)))

    expect(schema.safeParse(document).error?.issues ?? []).toEqual([])
  })

  it('is turned down by the schema when something is missing or added', () => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(PUBLISHED, 'utf8')))
    const { story: _story, ...missing } = shopDocument()

    expect(schema.safeParse(missing).success).toBe(false)
    expect(schema.safeParse({ ...shopDocument(), total: 80 }).success).toBe(false)
  })
})

describe('redaction', () => {
  it.each(['roles', 'aggregate'] as const)('leaves no name of anybody at %s', (level) => {
    const text = JSON.stringify(redacted(shopDocument(), level, slowShop))

    expect(NAMES.filter((name) => text.toLowerCase().includes(name.toLowerCase()))).toEqual([])
  })

  it('keeps what happened, when and in what order, at roles', () => {
    const full = shopDocument()

    const roles = redacted(full, 'roles', slowShop)

    expect(roles.timeline.map(({ at }) => at)).toEqual(full.timeline.map(({ at }) => at))
    expect(roles.dials).toEqual(full.dials)
    expect(roles.lessons.map(({ owner }) => owner)).toEqual(['an owner', 'an owner'])
    expect(roles.run).toMatchObject({ id: 'redacted', startedAt: null })
  })

  it('leaves nothing anybody said or wrote at aggregate', () => {
    const { timeline, notes, signals, lessons, thanks } = redacted(shopDocument(), 'aggregate', slowShop)

    expect([timeline, notes, signals, thanks]).toEqual([[], [], [], []])
    expect(lessons.every(({ text, owner }) => text === '' && owner === '')).toBe(true)
  })
})

describe('the debrief as a page', () => {
  const html = debriefHtml(shopDocument(), { lanes: '<svg role="img"><title>lanes</title></svg>' })

  it('asks nobody for anything', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|video|audio|source|base|form)\b/i)
    expect(html).not.toMatch(/\bsrc=|@import|url\(/i)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it('shows what was written as text, whatever is in it', () => {
    expect(html).toContain('said it softly. &lt;b&gt;&amp;')
  })

  it('has headings in order, rows with heads, and a language', () => {
    const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level))

    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    expect(html).toContain('<html lang="en">')
    const tables = html.match(/<table\b/g) ?? []
    expect(tables.length).toBeGreaterThan(1)
    expect(html.match(/<thead\b/g)).toHaveLength(tables.length)
  })

  it('says a standard once where it is the same for a whole dial', () => {
    const text = 'Standard: Closed-loop communication'

    expect(html.split(text)).toHaveLength(2)
  })

  it('begins with what went right', () => {
    expect([...html.matchAll(/<h2>(.+?)<\/h2>/g)][0]?.[1]).toBe('What went right')
  })
})

describe('the timeline as a table', () => {
  it('has one line a stop, ends lines as the standard says, and keeps quotes inside', () => {
    const document = shopDocument()

    const csv = timelineCsv(document)

    expect(csv.endsWith('\r\n')).toBe(true)
    expect(parseCsv(csv)).toHaveLength(document.timeline.length + 1)
    expect(parseCsv(csv).every((row) => row.length === 7)).toBe(true)
    expect(new Set(parseCsv(csv).map((row) => row.at(-1)))).toEqual(new Set(['record', '[SIMULATION]']))
  })

  it('gives a spreadsheet no formula', () => {
    const document = shopDocument()
    const first = document.timeline[0]
    if (!first) throw new Error('The fixture has a timeline.')

    const csv = timelineCsv({ ...document, timeline: [{ ...first, text: '=HYPERLINK("x")', who: '@sum' }] })

    expect(parseCsv(csv)[1]?.slice(2, 4)).toEqual(["'@sum", '\'=HYPERLINK("x")'])
  })
})

describe('the statements', () => {
  const parts = {
    run: 'run-1',
    startedAt: '2026-01-01T23:59:30.000Z',
    facts: slowShopRun(),
    scenario: slowShop,
    at: slowShopRun().at(-1)?.at ?? 0,
  }

  it.each(REDACTIONS)('follow the rules of xAPI 1.0.3 at %s', (redaction) => {
    const statements = xapiStatements({ ...parts, redaction })

    expect(statements.flatMap((statement) => xapiProblems(JSON.parse(JSON.stringify(statement))))).toEqual([])
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })

  it('has one statement for every decision, between a beginning and an end', () => {
    const statements = xapiStatements({ ...parts, redaction: 'full' })
    const orders = parts.facts.filter((fact) => fact.kind === 'loop-opened' && fact.way === 'out' && fact.by === 'imoc')

    expect(statements.at(0)?.verb.display.en).toBe('initialized')
    expect(statements.at(-1)?.verb.display.en).toMatch(/^(completed|terminated)$/)
    expect(statements.filter(({ object }) => object.id.includes('/order/'))).toHaveLength(orders.length)
  })

  it('never says passed or failed, and carries no score', () => {
    const text = JSON.stringify(xapiStatements({ ...parts, redaction: 'full' }))

    expect(text).not.toMatch(/"(?:score|success)"|passed|failed/)
  })

  it('gives the same ids for the same run, and drill time after the start', () => {
    const [first, ...rest] = xapiStatements({ ...parts, redaction: 'full' })
    const again = xapiStatements({ ...parts, redaction: 'full' })

    expect(again[0]?.id).toBe(first?.id)
    expect(first?.timestamp).toBe('2026-01-01T23:59:30.000Z')
    expect(rest[0]?.timestamp?.startsWith('2026-01-02T00:0')).toBe(true)
  })

  it('names nobody at roles', () => {
    const text = JSON.stringify(xapiStatements({ ...parts, redaction: 'roles' }))

    expect(NAMES.filter((name) => text.includes(name))).toEqual([])
  })

  it.each(['roles', 'aggregate'] as const)('says nothing of the day at %s', (redaction) => {
    expect(JSON.stringify(xapiStatements({ ...parts, redaction }))).not.toContain('2026-')
  })

  it('makes names into ids as the standard does', () => {
    const hex = (bytes: number[]) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')

    expect(hex(sha1([0x61, 0x62, 0x63]))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
    expect(hex(sha1([]))).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709')
    // Of the URL namespace; computed with Python's uuid.uuid5.
    expect(uuidOf('http://www.example.com/')).toBe('fcde3c85-2270-590f-9e7c-ee003d65e0e2')
  })
})

describe('the invitation to the review', () => {
  const meeting = {
    run: 'run-1',
    title: 'Review; the upgrade, a drill',
    date: '2026-12-03',
    time: '10:00',
    minutes: 45,
    about: ['What we learned', 'Stage rollouts: Mika, by 2026-12-01', 'ünïcödé '.repeat(20)],
    stamp: '2026-12-01T09:00:00.000Z',
  }

  it('folds every line to 75 octets and ends it as the standard says', () => {
    const ics = reviewIcs(meeting)

    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('says everything again once it is unfolded', () => {
    const lines = reviewIcs(meeting).replaceAll('\r\n ', '').split('\r\n')

    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VEVENT',
        'DTSTAMP:20261201T090000Z',
        'DTSTART:20261203T100000',
        'DURATION:PT45M',
        'SUMMARY:[SIMULATION] Review\\; the upgrade\\, a drill',
        expect.stringContaining('\\nWhat we learned\\nStage rollouts: Mika\\, by 2026-12-01\\n'),
      ]),
    )
    expect(lines.filter((line) => line.startsWith('BEGIN:')).length).toBe(
      lines.filter((line) => line.startsWith('END:')).length,
    )
  })

  it.each(['2026-02-30', 'tomorrow'])('is not made for %s', (date) => {
    expect(() => reviewIcs({ ...meeting, date })).toThrow(RangeError)
  })
})

/** RFC 4180, as strictly as it is written. */
function parseCsv(text: string): string[][] {
  return text
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== '')
    .map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    )
}
