import type { Scenario } from '../format'
import { deidentifier } from './deidentify'
import { roleTokens } from './names'

/** A stretch of a comparison: in both, only before, or only after. */
export interface DiffPart {
  kind: 'same' | 'out' | 'in'
  text: string
}

/** What one has to know before a card leaves the machine. */
export interface CardWarning {
  id: 'small-team' | 'quote' | 'name' | 'swap' | 'rare-number' | 'score'
  text: string
  /** The words it is about. */
  found: string[]
}

export interface LessonCard {
  text: string
  diff: DiffPart[]
  warnings: CardWarning[]
}

/** Teams smaller than this are known by their roles (`research/domain.md` 5d). */
const SMALL_TEAM = 5

/**
 * De-identifies the text of a lesson by the rules of `research/domain.md` 5d: roles for people, `T+` for times of the
 * drill, no dates, hosts, ids, addresses, links or handles, exact rare numbers in buckets, quotations marked to be put
 * in other words. Order, cause and margins stay. What it cannot decide it warns of; the author sees every change.
 */
export function lessonCard(text: string, scenario: Scenario): LessonCard {
  const card = deidentified(text, scenario)
  return { text: card, diff: diffWords(text, card), warnings: cardWarnings(card, scenario) }
}

/** The text with what could point at somebody or something taken out, with times, dates and figures made coarse. */
export function deidentified(text: string, scenario: Scenario): string {
  return deidentifier(scenario)(text.replace(QUOTED, '[quotation: put it in other words]'))
    .replace(
      /\b(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?)?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (?:\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{4})\b/g,
      '[date]',
    )
    .replace(
      /\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      '[date]',
    )
    .replace(
      /\b(in|since|until|last|from|during|every|of|early|late|mid) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
      '$1 [month]',
    )
    .replace(/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g, '[date]')
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/gi, '[day]')
    .replace(/\b(in|since|until|from|of|by) (?:19|20)\d{2}\b/gi, '$1 [year]')
    .replace(
      /(?<![\d+:T])(\d{1,2})(?::([0-5]\d))?(?::[0-5]\d)? ?([ap])\.?m\b\.?/gi,
      (found, hours, minutes = '00', half) =>
        sinceStart(
          (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0),
          Number(minutes),
          scenario.clock,
          found,
        ),
    )
    .replace(
      /(?<![\d+:T])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])(?: (?:UTC|GMT|CES?T))?/g,
      (found, hours, minutes) => sinceStart(Number(hours), Number(minutes), scenario.clock, found),
    )
    .replace(
      /(?<![\w+:.,#-])(\d+(?:[.,]\d+)?) ?(k|thousand|million|m(?= (?:users|orders|views|rows|requests|people|records)))(?!\w)/gi,
      (_, amount, unit) =>
        bucket(Number(String(amount).replace(',', '.')) * (/^(?:k|thousand)$/i.test(unit) ? 1000 : 1_000_000)),
    )
    .replace(
      /(?<!about )(?<![\w+:.,#-])(\d{1,3}(?:[,' ]\d{3})+|\d{2,})(?![\w:]|[.,]\d)(?!-\d)/g,
      (found, _digits, offset, all) =>
        keepsNumber(all, offset + found.length) ? found : bucket(Number(found.replace(/[,' ]/g, ''))),
    )
}

/** Somebody's words, in whichever marks they type. */
const QUOTED =
  /"[^"\n]{2,}"|“[^”\n]{2,}”|«[^»\n]{2,}»|„[^“”\n]{2,}[“”]|(?<![\p{L}\p{N}])['‘](?=\S)[^'’\n]*\s[^'‘’\n]*(?<=\S)['’](?![\p{L}\p{N}])/gu

/** What still wants a look at a card before it leaves. */
export function cardWarnings(card: string, scenario: Scenario): CardWarning[] {
  const warnings: CardWarning[] = []
  const roles = new Set([...card.matchAll(/\[[^\]]+\]/g)].map(([found]) => found))
  const people = [...roleTokens(scenario.people).values()].filter((token) => roles.has(token))
  if (people.length > 0 && people.length < SMALL_TEAM) {
    warnings.push({
      id: 'small-team',
      text: `Only ${people.length === 1 ? 'one role stands' : `${people.length} roles stand`} in it. In a team smaller than five, a role is as good as a name.`,
      found: people,
    })
  }
  const quotes = card.match(/\[quotation: put it in other words\]/g)
  if (quotes) {
    warnings.push({ id: 'quote', text: 'Somebody may know their own words again. Put them in yours.', found: [] })
  }
  const names = namesLeft(card, scenario)
  if (names.length > 0) warnings.push({ id: 'name', text: 'These may be names.', found: names })
  const swap = swapTest(card)
  if (swap.length > 0) {
    warnings.push({
      id: 'swap',
      text: 'Swap test: would these sentences still make sense with another person in that seat?',
      found: swap,
    })
  }
  if (/\b(?:score|rank(?:ed|ing)?|percent of marks|marks?:|band)\b/i.test(card)) {
    warnings.push({ id: 'score', text: 'Marks stay on this machine; a lesson does not need them.', found: [] })
  }
  return warnings
}

/** Sentences that only work with this one person: they say he, she, or what somebody is like. */
export function swapTest(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(
      (sentence) =>
        /\b(?:he|she|his|hers?|him|himself|herself)\b/i.test(sentence) ||
        /\b(?:always|never|typically|usually) (?:does|did|says|said|forgets?|wants?|is|was)\b/i.test(sentence) ||
        /\b(?:new|junior|senior|best|only|most experienced|longest-serving) (?:person|engineer|colleague|hire|one|member)\b/i.test(
          sentence,
        ),
    )
}

/** More words on both sides, multiplied, than anybody looks through: nobody waits for those to be compared. */
const MOST_COMPARED = 4_000_000

/**
 * Word by word, what stayed, what went and what came: the longest common run of words. Of very long texts, what they begin
 * and end with alike, and all between as one that went and one that came.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = before.match(/\s+|\[[^\]]*\]|[^\s[]+/g) ?? []
  const b = after.match(/\s+|\[[^\]]*\]|[^\s[]+/g) ?? []
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const between: DiffPart[] =
    from.length * to.length > MOST_COMPARED
      ? [
          { kind: 'out', text: from.join('') },
          { kind: 'in', text: to.join('') },
        ]
      : changed(from, to)
  const same = (words: readonly string[]): DiffPart[] =>
    words.length > 0 ? [{ kind: 'same', text: words.join('') }] : []
  return joined([...same(a.slice(0, head)), ...between, ...same(a.slice(a.length - tail))])
}

/** Neighbours of one kind are one. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const all: DiffPart[] = []
  for (const { kind, text } of parts) {
    const last = all.at(-1)
    if (last?.kind === kind) last.text += text
    else all.push({ kind, text })
  }
  return all
}

function changed(a: readonly string[], b: readonly string[]): DiffPart[] {
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => common[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const parts: DiffPart[] = []
  const push = (kind: DiffPart['kind'], text: string) => parts.push({ kind, text })
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push('same', a[i] ?? '')
      i++
      j++
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) push('out', a[i++] ?? '')
    else push('in', b[j++] ?? '')
  }
  return parts
}

function sinceStart(hours: number, minutes: number, clock: string, found: string): string {
  const [startHours = 0, startMinutes = 0] = clock.split(':').map(Number)
  const since = hours * 60 + minutes - (startHours * 60 + startMinutes)
  if (since < 0 || since > 12 * 60) return found === '' ? found : '[a time]'
  const text = (part: number) => String(part).padStart(2, '0')
  return since >= 60 ? `T+${Math.floor(since / 60)}:${text(since % 60)}:00` : `T+${text(since)}:00`
}

/** Lengths of time and shares of a whole are margins, and stay. */
function keepsNumber(whole: string, end: number): boolean {
  return /^\s?(?:%|percent|seconds?|minutes?|min\b|hours?|s\b|m\b|h\b|ms\b|times\b|x\b)/.test(whole.slice(end))
}

function bucket(value: number): string {
  const steps = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 1_000_000]
  const low = steps.findLast((step) => step <= value)
  if (low === undefined) return String(value)
  const text = String(low).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `about ${text}`
}

/** Capitalised words in the middle of a sentence that no rule took: they may be names of people or products. */
function namesLeft(card: string, scenario: Scenario): string[] {
  const services = new Set(Object.values(scenario.services).map(({ name }) => name.toLowerCase()))
  const found = [...card.matchAll(/(?<=[a-z,;:)\]] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)].map(([word]) => word)
  return [...new Set(found)].filter((word) => !services.has(word.toLowerCase()) && !PLAIN.has(word))
}

const PLAIN: ReadonlySet<string> = new Set([
  'I',
  'English',
  'Internet',
  'Unix',
  'Linux',
  'Command',
  'Checklist',
  'Loops',
])
