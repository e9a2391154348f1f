import { describe, expect, it } from 'vitest'

import {
  type DebriefAnnotation,
  type DebriefDocument,
  debriefHtml,
  debriefMarkdown,
  tellDebrief,
  timelineCsv,
} from '../../../scenarios/debrief'
import { mark } from '../../../scenarios/scoring'
import { slowShopRun } from '../scoring/fixtures/slow-shop-run'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'
import { shopDocument, WORDS } from './fixtures/shop-debrief'

/** Breaks out of a tag, an attribute, a link and a picture, where anything does. */
const HOSTILE = `</td>"'><img src=x onerror=alert(1)><script>alert(1)</script>![x](http://elsewhere.invalid/x.png)[x](javascript:alert(1))`

/** The same thing with hostile words in place of every text that is no id of ours. */
function spoilt<T>(value: T, words = HOSTILE): T {
  if (typeof value === 'string') return (isOurs(value) ? value : words) as T
  if (Array.isArray(value)) return value.map((each) => spoilt(each, words)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoilt(each, words)])) as T
}

const isOurs = (text: string) => /^[a-z0-9/-]*$/.test(text)

describe('words that would be something else', () => {
  it('are words in the web page', () => {
    const html = debriefHtml(spoilt(shopDocument()))

    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<(?:img|script)\b/)
    expect(html).not.toMatch(/javascript:[^<]*"/)
  })

  it('are words in Markdown, and ask no server for a picture', () => {
    const facts = spoilt(slowShopRun())
    const scenario = spoilt(slowShop)
    const marks = mark(slowShopRun(), slowShop)
    const debrief = tellDebrief({ header: { run: 'r', seed: 7 }, facts, scenario, at: facts.at(-1)?.at ?? 0 }, marks)

    const text = debriefMarkdown(debrief, spoilt(marks), spoilt(WORDS))

    expect(text).toContain('\\<img src=x')
    expect(text).not.toMatch(/(?<!\\)<[a-z/!?]/i)
    expect(text).not.toMatch(/(?<!\\)\]\(/)
  })

  it('begin no line of their own in Markdown', () => {
    const facts = slowShopRun()
    const marks = mark(facts, slowShop)
    const debrief = tellDebrief(
      { header: { run: 'r', seed: 7 }, facts, scenario: slowShop, at: facts.at(-1)?.at ?? 0 },
      marks,
    )
    const words: DebriefAnnotation[] = [
      { kind: 'appeal', item: marks.items[0]?.id ?? '', text: 'No.\n\n# Written by somebody else' },
      { kind: 'factor-tree', tree: [{ what: 'A pin\n\n# Written by somebody else' }] },
    ]

    expect(debriefMarkdown(debrief, marks, words)).not.toMatch(/^# Written/m)
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1+1', ' =1+1', '\n=1+1', '＝1+1', '＠sum'])(
    'are no formula in a table: %j',
    (formula) => {
      const first: DebriefDocument['timeline'][number] = {
        at: 0,
        fact: 1,
        who: 'a',
        text: formula,
        onScreen: true,
        loop: null,
      }

      expect(timelineCsv({ ...shopDocument(), timeline: [first] })).toContain(`'${formula}`)
    },
  )
})
