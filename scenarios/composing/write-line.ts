import type { Desk } from '../desk'
import type { Move, PersonId } from '../engine'
import { spaced } from './fields'
import { writeLength } from './length'

/** A move as the line that makes it: what a transcript shows, and what `readLine` reads again. */
export function writeLine(move: Move, desk: Desk): string {
  const who = (id: PersonId) => {
    const name = desk.briefing.people.find((each) => each.id === id)?.name ?? id
    return desk.briefing.people.some((each) => each.id !== id && each.name === name) ? id : name
  }
  const to = (people: readonly PersonId[] | undefined) => (people ?? []).map((id) => `@${who(id)} `).join('')
  const re = (message: string | undefined) => (message === undefined ? '' : `re ${message} `)
  const own = (text: string | undefined) => (text === undefined ? '' : `: ${text}`)
  const slots = (chosen: Record<string, string>) =>
    Object.entries(chosen)
      .map(([name, option]) => ` ${name}=${option}`)
      .join('')
  switch (move.do) {
    case 'claim-command':
      return `/claim ${move.text ?? ''}`.trim()
    case 'say':
      return `#${move.in} ${to(move.to)}${re(move.re)}${move.text}`
    case 'order': {
      const box = move.within === null ? '' : `, back in ${writeLength(move.within)}`
      const label = desk.asks.find(({ id }) => id === move.ask)?.label ?? move.ask
      return `/ask #${move.in} ${to(move.to === null ? [] : [move.to])}${re(move.re)}${label}${slots(move.slots)}${box}${own(move.text)}`
    }
    case 'tell': {
      const label = desk.briefing.tells.find(({ id }) => id === move.tell)?.label ?? move.tell
      return `/tell #${move.in} ${to(move.to)}${re(move.re)}${label}${slots(move.slots)}${own(move.text)}`
    }
    case 'confirm':
      return `/yes ${move.loop}`
    case 'correct':
      return `/no ${move.loop}`
    case 'chase':
    case 'cancel':
      return `/${move.do} ${move.loop}`
    case 'react':
      return `/react ${move.message} ${move.mark}`
    case 'park':
      return `/park ${move.loop}${move.until === undefined ? '' : ` for ${writeLength(move.until)}`} because ${move.because}`
    case 'acknowledge-alert':
      return `/ack ${move.alert}`
    case 'escalate-alert':
      return `/escalate ${move.alert} to ${who(move.to)}`
    case 'page':
      return `/page ${who(move.person)} because ${move.because}`
    case 'set-severity':
      return `/severity ${move.severity.slice(3)}`
    case 'set-state':
      return `/state ${move.state}`
    case 'lock-deploys':
      return `/deploys lock ${move.reason}${move.allow.length === 0 ? '' : `; allow ${move.allow.join(', ')}`}`
    case 'unlock-deploys':
      return `/deploys unlock ${move.reason}`
    case 'allow-deploy':
      return `/deploys allow ${move.deploy} because ${move.reason}`
    case 'assign-role':
      return `/role ${who(move.person)} as ${move.role.replaceAll('-', ' ')}`
    case 'brief':
      return `/brief ${who(move.person)} ${fields(move.points)}`
    case 'release':
      return `/release ${who(move.person)}`
    case 'publish': {
      const components = Object.entries(move.components).map(
        ([id, state]) => `; ${id} is ${state.replaceAll('_', ' ')}`,
      )
      const next = move.nextUpdateIn === null ? '; no promise' : `; next in ${writeLength(move.nextUpdateIn)}`
      return `/update ${move.state}: ${move.text}${components.join('')}${next}`
    }
    case 'weigh':
      return `/weigh ${move.diagnosis}: ${move.as === 'pursued' ? 'follow' : 'rule out'} because ${move.because}`
    case 'note': {
      const pinned = Object.values(desk.messages).find(({ fact }) => fact === move.pin)
      return `/note ${move.kind}: ${pinned ? `pin ${pinned.message} ` : ''}${move.text}`
    }
    case 'decide':
      return `/decide ${move.decision}: ${move.choice} because ${move.because}`
    case 'poll':
      return `/poll ${move.about}${own(move.text)}`
    case 'tick':
      return `/tick ${move.item}${move.on ? '' : ' off'}`
    case 'answer-prompt':
      return `/prompt ${move.prompt} ${move.how}${move.reason === undefined ? '' : ` because ${move.reason}`}`
    case 'hand-over':
      return `/handover ${who(move.to)} ${fields(move.report)}`.trim()
    case 'resolve':
      return `/resolve${move.accepting.length === 0 ? '' : ` accepting ${move.accepting.join(', ')}`}${own(move.text)}`
    case 'stop':
      return move.because === 'real-incident' ? '/real now' : '/end now'
    case 'inject':
      return 'inject'
  }
}

function fields(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `${spaced(name)}: ${text}`)
    .join('; ')
}
