import { endOrder, orderNext, correct as sayAgain } from '../crew/working'
import type { LoopState } from '../drill'
import { IMOC } from '../fact'
import { post } from '../loops/post'
import { park as setAside } from '../loops/signals'
import { firstName } from '../loops/wording'
import type { Move, Refusal } from '../move'
import type { Work } from '../work'
import { refuse } from './refuse'

type Of<K extends Move['do']> = Extract<Move, { do: K }>

export function confirm(work: Work, move: Of<'confirm'>): Refusal | undefined {
  const loop = openOrder(work, move.loop)
  if (!loop) return gone()
  if (loop.state !== 'read-back')
    return refuse('not-read-back', 'Nothing has been read back yet that you could confirm.')
  post(work, { in: loop.in, by: IMOC, to: loop.to === null ? [] : [loop.to], text: "That's right.", loop: loop.loop })
  work.state({ kind: 'loop-confirmed', loop: loop.loop, by: IMOC })
  orderNext(work, loop.loop, 1, 'start')
  return undefined
}

export function correct(work: Work, move: Of<'correct'>): Refusal | undefined {
  const loop = openOrder(work, move.loop)
  if (!loop) return gone()
  if (loop.state === 'done') return refuse('too-late', 'The work is done already. Ask for a new order to put it right.')
  if (loop.state !== 'read-back' && loop.state !== 'working')
    return refuse('not-read-back', 'Nothing has been read back yet that you could correct.')
  const values = Object.values(loop.slots)
  const text = values.length > 0 ? `Say again: ${values.join(', ')}.` : 'Say again, please.'
  post(work, { in: loop.in, by: IMOC, to: loop.to === null ? [] : [loop.to], text, loop: loop.loop })
  sayAgain(work, loop.loop)
  return undefined
}

export function chase(work: Work, move: Of<'chase'>): Refusal | undefined {
  const loop = openOrder(work, move.loop)
  if (!loop) return gone()
  if (loop.to === null) return refuse('nobody-has-it', 'Nobody has this one, so nobody can say. Ask a person by name.')
  const name = firstName(work, loop.to)
  post(work, { in: loop.in, by: IMOC, to: [loop.to], text: `${name}, where are we with that?`, loop: loop.loop })
  if (loop.state === 'done') orderNext(work, loop.loop, work.seconds({ min: 4, max: 9 }, `chased:${loop.to}`), 'report')
  else
    post(work, {
      in: loop.in,
      by: loop.to,
      to: [IMOC],
      text: whereItStands(work, loop),
      re: loop.messages[0],
      loop: loop.loop,
    })
  return undefined
}

export function cancel(work: Work, move: Of<'cancel'>): Refusal | undefined {
  const loop = openOrder(work, move.loop)
  if (!loop) return gone()
  if (loop.state === 'done')
    return refuse('too-late', 'The work is done; only the report is outstanding. Chase it instead.')
  post(work, {
    in: loop.in,
    by: IMOC,
    to: loop.to === null ? [] : [loop.to],
    text: 'Stand down on that one, thanks.',
    loop: loop.loop,
  })
  endOrder(work, loop.loop, 'CANCEL')
  return undefined
}

export function park(work: Work, move: Of<'park'>): Refusal | undefined {
  const loop = work.drill.loops[move.loop]
  if (loop?.way !== 'in') return gone()
  if (move.because.trim() === '') return refuse('no-reason', 'Say why it can wait, so that others can disagree.')
  if (!setAside(work, move.loop, move.because, move.until))
    return refuse('not-open', 'That one has been seen to already.')
  return undefined
}

function openOrder(work: Work, id: string): LoopState | undefined {
  const loop = work.drill.loops[id]
  return loop?.way === 'out' ? loop : undefined
}

function gone(): Refusal {
  return refuse('no-open-loop', 'That loop is not open any more.')
}

function whereItStands(work: Work, loop: LoopState): string {
  if (loop.state === 'sent' || loop.state === 'heard') return 'Just got to it, one moment.'
  if (loop.state === 'read-back') return 'Waiting for your word on what I read back.'
  const due = work.drill.queue.find(
    (each) => each.what.do === 'loop' && each.what.loop === loop.loop && each.what.turn === loop.turn,
  )
  const left = due === undefined ? 0 : due.at - work.drill.at
  return left <= 45 ? 'Nearly there.' : `Still on it. About ${Math.max(1, Math.round(left / 60))} min more.`
}
