import type { Desk } from '../../../scenarios/desk'
import { type Fact, type FactOf, IMOC, REACTION_MARKS } from '../../../scenarios/engine'
import { showTime } from '../drill-time'
import type { Said } from './said'

/** What is said, and how loops stand: one line each. */
export function talkLine(fact: Fact, desk: Desk, name: (id: string) => string): Said | null {
  switch (fact.kind) {
    case 'message': {
      const to = fact.to.length > 0 ? ` → ${fact.to.map(name).join(', ')}` : ''
      const re = fact.re === undefined ? '' : ` (re ${fact.re})`
      const room = fact.in.startsWith('@') ? `@${name(fact.in.slice(1))}` : `#${fact.in}`
      const tone = fact.by === IMOC ? 'own' : fact.to.includes(IMOC) ? 'strong' : 'plain'
      return {
        text: `[${room}] ${fact.message} ${name(fact.by)}${to}${re}: ${fact.text}`,
        tone,
        calls: fact.to.includes(IMOC),
      }
    }
    case 'reaction':
      return { text: `${name(fact.by)} marks ${fact.message}: ${REACTION_MARKS[fact.mark]}`, tone: 'quiet' }
    case 'loop-opened':
      return opened(fact, name)
    case 'loop-read-back':
      return readBack(fact, desk, name)
    case 'loop-heard':
      return { text: `${fact.loop} heard by ${name(fact.by)}`, tone: 'quiet' }
    case 'loop-confirmed':
      return { text: `${fact.loop} confirmed`, tone: 'quiet' }
    case 'loop-corrected':
      return { text: `${fact.loop} corrected: to be read back anew`, tone: 'quiet' }
    case 'loop-started':
      return { text: `${fact.loop} ${name(fact.by)} begins`, tone: 'quiet' }
    case 'loop-done':
      return { text: `${fact.loop} ${name(fact.by)} is done`, tone: 'quiet' }
    case 'loop-reported':
      return { text: `✓ ${fact.loop} reported by ${name(fact.by)} in ${fact.message}`, tone: 'good', calls: true }
    case 'loop-refused':
      return {
        text: `! ${fact.loop} turned down by ${name(fact.by)} (${words(fact.why)})`,
        tone: 'attention',
        calls: true,
      }
    case 'loop-overdue':
      return { text: `! ${fact.loop} is overdue: ${nextFor(fact.loop, desk, name)}`, tone: 'attention', calls: true }
    case 'loop-cancelled':
      return { text: `${fact.loop} called off`, tone: 'quiet' }
    case 'loop-dropped':
      return { text: `! ${fact.loop} was dropped (${words(fact.why)})`, tone: 'attention' }
    case 'loop-acknowledged':
      return fact.withContent
        ? { text: `${fact.loop} acknowledged with its content`, tone: 'quiet' }
        : { text: `! ${fact.loop} heard, ${unheard(fact.loop, desk, name)}`, tone: 'attention' }
    case 'loop-owned':
      return { text: `${fact.loop} has an owner, by ${fact.order}`, tone: 'quiet' }
    case 'loop-parked':
      return { text: `${fact.loop} set aside: ${fact.because}`, tone: 'quiet' }
    case 'loop-answered':
      return { text: `✓ ${fact.loop} answered`, tone: 'good' }
    case 'loop-repeated':
      return { text: `! ${fact.loop} is said again in ${fact.message}`, tone: 'attention', calls: true }
    case 'loop-harmed':
      return { text: `! harm, ${fact.loop}: ${fact.text}`, tone: 'attention', calls: true }
    case 'loop-closed':
      return { text: `✓ ${fact.loop} closed`, tone: 'good' }
    default:
      return null
  }
}

function opened(fact: FactOf<'loop-opened'>, name: (id: string) => string): Said {
  const due = fact.due === undefined ? '' : `, by ${showTime(fact.due)}`
  if (fact.way === 'out') {
    const to = fact.to === null ? 'nobody: it is owned by nobody' : name(fact.to)
    return { text: `${fact.loop} order to ${to}: ${fact.about}${due}`, tone: 'quiet' }
  }
  const asks = fact.form === 'request'
  const what = asks ? 'question' : 'warning'
  const how = asks ? answerWith(name(fact.by)) : `acknowledge what it says: /reply ${fact.loop} …`
  return { text: `! ${fact.loop} ${what} from ${name(fact.by)}: ${fact.about}; ${how}`, tone: 'attention', calls: true }
}

/** Only a tell answers a question. */
function answerWith(who: string): string {
  return `answer it: /tell @${who} … ("tells" lists what)`
}

function nextFor(id: string, desk: Desk, name: (id: string) => string): string {
  const loop = desk.loops[id]
  return loop?.form === 'request' ? answerWith(name(loop.by)) : `/chase ${id}`
}

function unheard(id: string, desk: Desk, name: (id: string) => string): string {
  const loop = desk.loops[id]
  return loop?.form === 'request'
    ? `not answered; ${answerWith(name(loop.by))}`
    : 'without its content: say back what it is about'
}

/** What was asked above what was read back, with the difference named. */
function readBack(fact: FactOf<'loop-read-back'>, desk: Desk, name: (id: string) => string): Said {
  const asked = desk.loops[fact.loop]?.asked ?? {}
  const slots = Object.entries(fact.slots).map(([slot, value]) =>
    asked[slot] === undefined || asked[slot] === value ? value : `${value} — DIFFERS, you asked ${asked[slot]}`,
  )
  const what = slots.length > 0 ? `: ${slots.join('; ')}` : ''
  return { text: `? ${fact.loop} read back by ${name(fact.by)}${what}; /yes or /no`, tone: 'attention', calls: true }
}

export function words(id: string): string {
  return id.replaceAll(/[-_]/g, ' ')
}
