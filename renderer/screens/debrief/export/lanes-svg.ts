import { type Debrief, escaped } from '../../../../scenarios/debrief'
import { minutesSeconds } from '../../../design/drill-time'
import { layoutLanes, type PlacedLoop } from '../lanes-layout'

const WIDTH = 960

/** The lanes as a picture on its own, for documents: the same layout as on screen, colours from the page it stands in. */
export function lanesSvg(debrief: Debrief): string {
  const layout = layoutLanes(debrief, WIDTH)
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${round(x)}" y="${round(y)}" fill="var(--quiet)" ${more}>${escaped(words)}</text>`
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
        `<rect x="${round(bar.x)}" y="${bar.y - 7}" width="${round(bar.width)}" height="14" rx="2" ${bar.kind === 'dark' ? 'fill="url(#hatch)" stroke="var(--line)"' : `fill="var(--${bar.health === 'down' ? 'bad' : 'attention'})" fill-opacity="${bar.health === 'down' ? 0.35 : 0.28}" stroke="var(--${bar.health === 'down' ? 'bad' : 'attention'})"`}/>${bar.label ? text(bar.x + 6, bar.y + 4, bar.label) : ''}`,
    ),
    ...layout.loops.map((placed) => loop(placed) + text(placed.labelX, placed.y - 7, placed.label)),
    ...layout.marks.map((mark) =>
      mark.kind === 'decision'
        ? `<path d="M${round(mark.x)} ${mark.y - 6}l6 6-6 6-6-6z" fill="var(--ink)"/>${mark.label ? text(mark.x - 6, mark.labelY, mark.label) : ''}`
        : `<circle cx="${round(mark.x)}" cy="${mark.y}" r="3" fill="var(--page)" stroke="var(--ink)"/>`,
    ),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="The drill side by side, one lane an actor" viewBox="0 0 ${WIDTH} ${Math.ceil(layout.height)}" font-size="11" font-family="Inter, system-ui, sans-serif"><title>The drill side by side, one lane an actor</title>${parts.join('')}</svg>`
}

function loop({ line, x, y, fromY, endX }: PlacedLoop): string {
  const tone = line.ended === 'closed' ? 'good' : line.ended === 'open' ? 'attention' : 'quiet'
  const dash = line.ended === 'open' ? ' stroke-dasharray="6 3"' : ''
  const path =
    fromY === y ? `M${round(x)} ${y}H${round(endX)}` : `M${round(x)} ${fromY}L${round(x + 5)} ${y}H${round(endX)}`
  const end = line.ended === 'closed' ? `<circle cx="${round(endX)}" cy="${y}" r="3.5" fill="var(--good)"/>` : ''
  return `<path d="${path}" fill="none" stroke="var(--${tone})" stroke-width="2.2"${dash}/><circle cx="${round(x)}" cy="${fromY}" r="4" fill="var(--page)" stroke="var(--ink)" stroke-width="1.5"/>${end}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
