import { IMOC } from '../engine'
import { allIn, differing, firstIn, type LoopStory, momentText, signalFate } from '../scoring'
import type { LoopLine } from './debrief'

/** The loops of a run as lines across lanes. Those that never closed stay open to the end. */
export function loopLines(stories: readonly LoopStory[]): LoopLine[] {
  return stories
    .filter(({ opened }) => opened.for === 'seats')
    .map((story) => {
      const { opened } = story
      const ended = endOf(story)
      return {
        loop: story.loop,
        way: opened.way,
        form: opened.form,
        from: opened.by,
        to: opened.to,
        label: opened.about,
        openedAt: opened.at,
        closedAt: ended === 'open' ? null : (endedAt(story) ?? opened.at),
        ended,
        misread: allIn(story, 'loop-read-back').some((fact) => differing(opened.slots ?? {}, fact.slots).length > 0),
        note: ended === 'open' ? openNote(story) : null,
        fact: opened.id,
        facts: story.facts.map((fact) => fact.id),
      }
    })
}

/** A signal counts as closed once somebody owns it: from then on it is an order's loop. */
function endOf(story: LoopStory): LoopLine['ended'] {
  if (story.opened.way === 'in') {
    const fate = signalFate(story)
    if (fate.answered !== null || fate.owned !== null) return 'closed'
    if (fate.parked !== null) return 'parked'
    return story.closed ? 'closed' : 'open'
  }
  switch (story.closed?.kind) {
    case undefined:
      return 'open'
    case 'loop-cancelled':
      return 'called-off'
    case 'loop-refused':
      return 'refused'
    default:
      return 'closed'
  }
}

function endedAt(story: LoopStory): number | null {
  if (story.opened.way === 'out') return story.closed?.at ?? null
  const fate = signalFate(story)
  return fate.answered ?? fate.owned ?? fate.parked ?? story.closed?.at ?? null
}

function openNote(story: LoopStory): string {
  const { opened } = story
  const clock = (at: number) => momentText(at).slice(2)
  if (opened.way === 'in') {
    const fate = signalFate(story)
    const end = opened.form === 'request' ? 'never answered' : 'never owned'
    const heard = fate.acknowledged ?? fate.marked
    if (heard === null) return opened.to === IMOC ? end : 'said to nobody, never owned'
    return `heard ${clock(heard)}, ${end}`
  }
  if (opened.to === null) return 'asked of nobody'
  const back = firstIn(story, 'loop-read-back')
  if (!back) return 'never read back'
  return firstIn(story, 'loop-done') ? 'done, never reported' : 'never reported'
}
