import { type Debrief, escaped } from '../../../../scenarios/debrief'
import { minutesSeconds } from '../../../design/drill-time'
import { layoutLanes, type PlacedLoop } from '../lanes-layout'

const WIDTH = 960

/** The lanes as a picture on its own, for documents: the same layout as on screen, colours from the page it stands in. */
export function lanesSvg(debrief: Debrief): string {
  const layout = layoutLanes(debrief, WIDTH)
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${round(x)}" y="${round(y)}" fill="var(--quiet)" stroke="var(--page)" stroke-width="3" stroke-linejoin="round" paint-order="stroke" ${more}>${escaped(words)}</text>`
  const line = (x1: number, y1: number, x2: number, y2: number, more: string) =>
    `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${more}/>`
  const parts = [
    '<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="var(--page)"/><line x1="0" y1="0" x2="0" y2="7" stroke="var(--hatch)" stroke-width="3"/></pattern></defs>',
    ...layout.ticks.map(
      ({ at, x }) =>
        line(x, layout.top - 18, x, layout.height, 'stroke="var(--line)"') +
        text(x, 14, minutesSeconds(at), 'text-anchor="middle" font-family="ui-monospace, monospace"'),
    ),
    ...layout.lanes.map(
      ({ y, name }) =>
        line(118, y, WIDTH - 12, y, 'stroke="var(--line)"') +
        `<text x="2" y="${y + 4}" fill="var(--ink)" font-weight="600">${escaped(name)}</text>`,
    ),
    ...layout.bars.map(
      (bar) =>
        `<rect x="${round(bar.x)}" y="${bar.y - 7}" width="${round(bar.width)}" height="14" rx="2" ${bar.kind === 'dark' ? 'fill="url(#hatch)" stroke="var(--line)"' : `fill="var(--${bar.health === 'down' ? 'bad' : 'attention'})" fill-opacity="${bar.health === 'down' ? 0.35 : 0.28}" stroke="var(--${bar.health === 'down' ? 'bad' : 'attention'})"`}/>${bar.label ? `<text x="${round(bar.x + 6)}" y="${bar.y + 4}" fill="var(--ink)">${escaped(bar.label)}</text>` : ''}`,
    ),
    ...layout.loops.map(loop),
    ...layout.marks.map((mark) =>
      mark.kind === 'decision'
        ? `<path d="M${round(mark.x)} ${mark.y - 6}l6 6-6 6-6-6z" fill="var(--ink)"/>`
        : `<circle cx="${round(mark.x)}" cy="${mark.y}" r="3" fill="var(--page)" stroke="var(--ink)"/>`,
    ),
    // Words last, each with a rim of the page's colour: no line crosses them.
    ...layout.marks.map((mark) => (mark.label ? text(mark.x - 6, mark.labelY, mark.label) : '')),
    ...layout.loops.map((placed) =>
      text(placed.labelX, placed.y - 7, placed.label, placed.labelEnds ? 'text-anchor="end"' : ''),
    ),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="The drill side by side, one lane an actor" viewBox="0 0 ${WIDTH} ${Math.ceil(layout.height)}" font-size="11" font-family="Inter, system-ui, sans-serif"><title>The drill side by side, one lane an actor</title>${parts.join('')}</svg>`
}

function loop({ line, x, y, fromY, endX }: PlacedLoop): string {
  const tone = line.ended === 'closed' ? 'good' : line.ended === 'open' ? 'attention' : 'quiet'
  const dash = line.ended === 'open' ? ' stroke-dasharray="6 3"' : ''
  // The way down is thin, so that where many are close together the loops themselves stand out.
  const down =
    fromY === y
      ? ''
      : `<path d="M${round(x)} ${fromY}L${round(x + 4)} ${y}" fill="none" stroke="var(--${tone})" stroke-width="1" stroke-opacity="0.55"${dash}/>`
  const along = `<path d="M${round(fromY === y ? x : x + 4)} ${y}H${round(endX)}" fill="none" stroke="var(--${tone})" stroke-width="2.2"${dash}/>`
  const asked = `<circle cx="${round(x)}" cy="${fromY}" r="4" fill="var(--page)" stroke="var(--ink)" stroke-width="1.5"/>`
  const ends = {
    good: `<circle cx="${round(endX)}" cy="${y}" r="3.5" fill="var(--good)"/>`,
    quiet: `<path d="M${round(endX)} ${y - 5}v10" stroke="var(--quiet)" stroke-width="2"/>`,
    attention: '',
  }
  return down + along + asked + ends[tone]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
