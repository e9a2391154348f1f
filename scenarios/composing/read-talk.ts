import type { Desk } from '../desk'
import type { Move } from '../engine'
import { buildMove } from './build-move'
import { type Draft, type DraftIntent, EMPTY_DRAFT } from './draft'
import { calledAtStart, plainWords, someOf } from './find-called'
import { findIntents } from './find-intents'
import { fillSlots, readWords, TIME_BOX } from './read-words'
import { type Reading, read, type Seat, type Unread, unread } from './seat'
import { readHead, readHeadWithin } from './talk-head'

type Kind = DraftIntent['kind']

/** Plain words: said in the open room, to whom they name. */
export function readSay(words: string, seat: Seat): Reading<Move> {
  const head = readHead(words, seat)
  if (!head.ok) return head
  const { in: room, to, re, rest } = head.value
  const spoken = { ...EMPTY_DRAFT, to, re }
  return finish({ ...spoken, ...readWords(spoken, rest, seat.desk) }, room, seat.desk)
}

/** An answer to a message or a loop, in the room where that was said; to the most pressing warning when none is named. */
export function readReply(words: string, seat: Seat): Reading<Move> {
  const named = /^([ml]\d+)\b[,:]?\s*/i.exec(words.trim())
  const unanswered = Object.values(seat.desk.loops).find((loop) => loop.way === 'in' && loop.open && !loop.acknowledged)
  const target = named?.[1]?.toLowerCase() ?? unanswered?.loop
  if (target === undefined) return unread('Say which message you answer, as in "/reply m12 heard: the replica lags".')
  const message = target.startsWith('l') ? seat.desk.loops[target]?.message : target
  const said = seat.desk.messages[message ?? '']
  if (!said) return unread(`There is no message ${target} to answer.`)
  return readSay(`#${said.in} re ${said.message} ${words.trim().slice(named?.[0].length ?? 0)}`, seat)
}

/**
 * `@who what, slot words, back in 3 min: own words` as an order, or as something told. The longest run of words that names
 * an ask is that ask; what is left has to be its slots. Words of one's own stand after a colon.
 */
export function readIntent(kind: Kind, words: string, seat: Seat): Reading<Move> {
  const { desk } = seat
  const colon = /:\s/.exec(words)
  const before = colon ? words.slice(0, colon.index) : words.replace(/:$/, '')
  const own = colon ? words.slice(colon.index + 1).trim() : ''
  const head = readHeadWithin(before, seat)
  if (!head.ok) return head
  const { in: room, to, re, rest } = head.value
  if (kind === 'ask' && to.length > 1)
    return unread('An order goes to one person; the others hear it in the room. Name one.')

  const box = kind === 'ask' ? TIME_BOX.exec(rest) : null
  const asked = box ? `${rest.slice(0, box.index)} ${rest.slice(box.index + box[0].length)}` : rest
  const known = kind === 'ask' ? desk.asks : desk.briefing.tells
  const wanted = asked.replaceAll(/[,;.?!]+(?=\s|$)/g, ' ').trim()
  if (wanted === '') return howTo(kind, known)
  const { found, rest: left } = calledAtStart(wanted, known)
  if (Array.isArray(found)) return notFound(kind, wanted, found, desk)

  const named = namedSlots(left, found.slots)
  if (!named.ok) return named
  const slots = fillSlots({ kind, id: found.id, slots: named.value.slots }, `${named.value.rest} ${own}`, desk)
  const strange = strangeWords(named.value.rest, Object.values(slots), found.slots)
  if (strange !== '') {
    const options = found.slots.map(({ label, options: each }) => `${label}: ${someOf(each)}`).join('; ')
    return unread(
      `"${found.label}" says nothing of "${strange}".${options ? ` It takes ${options}.` : ''} Your own words go after a colon.`,
    )
  }
  const boxed = box ? (readWords({ ...EMPTY_DRAFT, to: ['-'] }, box[0], desk).within ?? null) : null
  return finish({ to, re, text: own, within: boxed, intent: { kind, id: found.id, slots } }, room, desk)
}

function finish(draft: Draft, room: string, desk: Desk): Reading<Move> {
  const move = buildMove(draft, room, desk)
  if (move === null) return unread('There is nothing to send yet. Write a word or two.')
  if (!('missing' in move)) return read(move)
  const { intent } = draft
  const known = intent?.kind === 'ask' ? desk.asks : desk.briefing.tells
  const slot = known.find(({ id }) => id === intent?.id)?.slots.find(({ name }) => name === move.missing.name)
  return unread(`Which ${move.missing.label}? Add one of: ${slot?.options.join(', ') ?? ''}.`)
}

/** `name=option` wherever it stands, for options that other words could be taken for. */
function namedSlots(
  words: string,
  slots: ReadonlyArray<{ name: string; label: string; options: string[] }>,
): Reading<{ slots: Record<string, string>; rest: string }> {
  const chosen: Record<string, string> = {}
  let rest = words
  for (const { name, label, options } of slots) {
    const at = rest.toLowerCase().indexOf(`${name.toLowerCase()}=`)
    if (at < 0) continue
    const after = rest.slice(at + name.length + 1)
    const option = options
      .filter((each) => after.toLowerCase().startsWith(each.toLowerCase()))
      .sort((a, b) => b.length - a.length)[0]
    if (option === undefined) return unread(`"${after.split(' ')[0]}" is no ${label}. There are ${options.join(', ')}.`)
    chosen[name] = option
    rest = `${rest.slice(0, at)} ${after.slice(option.length)}`
  }
  return read({ slots: chosen, rest: rest.trim() })
}

const FILLERS = new Set('a an and at for from in it me my of on please that the this to with you your now'.split(' '))

/** Words that are neither a slot nor grammar. */
function strangeWords(
  words: string,
  options: readonly string[],
  slots: ReadonlyArray<{ name: string; label: string }>,
): string {
  let left = ` ${plainWords(words)} `
  for (const option of options) left = left.replace(` ${plainWords(option)} `, ' ')
  const about = new Set(slots.flatMap(({ name, label }) => plainWords(`${name} ${label}`).split(' ')))
  return left
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word) && !about.has(word))
    .join(' ')
}

function howTo(kind: Kind, known: ReadonlyArray<{ label: string }>): Unread {
  if (known.length === 0) return unread(`There is nothing to ${kind} yet.`)
  const example = kind === 'ask' ? `/ask @who ${known[0]?.label}, back in 3 min` : `/tell @who ${known[0]?.label}`
  return unread(`Say what to ${kind}, as in "${example}".`, `"${kind}s" lists what there is.`)
}

function notFound(kind: Kind, wanted: string, found: ReadonlyArray<{ label: string }>, desk: Desk): Unread {
  if (found.length > 1)
    return unread(`"${wanted}" may be several: ${someOf(found.map(({ label }) => label))}. Write more of it.`)
  const near = findIntents(wanted.split(' ').slice(0, 1).join(' '), desk).filter((each) => each.kind === kind)
  const perhaps =
    near.length > 0
      ? ` Did you mean ${someOf(
          near.map(({ label }) => `"${label}"`),
          3,
        )}?`
      : ''
  return unread(
    `Nothing that can be ${kind === 'ask' ? 'asked' : 'told'} is called "${wanted}".${perhaps}`,
    `"${kind}s" lists what there is.`,
  )
}
