import { memo, type PointerEvent } from 'react'

import type { Step } from '../../../../scenarios/debrief'
import { type LanesLayout, NAME_WIDTH, type PlacedLoop } from '../lanes-layout'
import styles from './lane-shapes.module.css'

export interface LaneShapesProps {
  layout: LanesLayout
  selected: Step | null
  /** Leaves out what only the end showed. */
  bare: boolean
  onGo: (at: number, fact?: number) => void
}

/** Bars, marks and loops of all lanes. Does not move with the cursor, so it is drawn only when the layout changes. */
export const LaneShapes = memo(
  function LaneShapes({ layout, selected, bare, onGo }: LaneShapesProps) {
    const pick = (at: number, fact: number) => (event: PointerEvent) => {
      event.stopPropagation()
      onGo(at, fact)
    }
    const marks = bare ? layout.marks.filter(({ kind }) => kind !== 'event') : layout.marks
    return (
      <>
        {layout.bars.map((bar) => (
          <g key={`${bar.fact}-${bar.full}`} onPointerDown={pick(bar.at, bar.fact)}>
            <rect
              className={bar.kind === 'dark' ? styles.dark : styles[bar.health ?? 'degraded']}
              x={bar.x}
              y={bar.y - 7}
              width={bar.width}
              height="14"
              rx="2"
            />
            {bar.label && (
              <text className={styles['bar-label']} x={Math.max(bar.x, NAME_WIDTH) + 6} y={bar.y + 4}>
                {bar.label}
              </text>
            )}
            <title>{bar.full}</title>
          </g>
        ))}
        {layout.loops.map((placed) => (
          <Loop
            key={placed.line.loop}
            placed={placed}
            selected={selected?.loop === placed.line.loop}
            bare={bare}
            pick={pick}
          />
        ))}
        {marks.map((mark) => (
          <g key={`${mark.fact}-${mark.kind}`} onPointerDown={pick(mark.at, mark.fact)}>
            {mark.kind === 'decision' ? (
              <path className={styles.decision} d={`M${mark.x} ${mark.y - 6}l6 6-6 6-6-6z`} />
            ) : (
              <circle className={styles[mark.kind]} cx={mark.x} cy={mark.y} r={mark.kind === 'said' ? 3 : 4} />
            )}
            {mark.label && (
              <text className={styles.words} x={mark.x - 6} y={mark.labelY}>
                {mark.label}
              </text>
            )}
            <title>{mark.full}</title>
          </g>
        ))}
      </>
    )
  },
  (before, after) =>
    before.layout === after.layout &&
    before.bare === after.bare &&
    before.onGo === after.onGo &&
    before.selected?.loop === after.selected?.loop,
)

interface LoopProps {
  placed: PlacedLoop
  selected: boolean
  bare: boolean
  pick: (at: number, fact: number) => (event: PointerEvent) => void
}

function Loop({ placed, selected, bare, pick }: LoopProps) {
  const { line, x, y, fromY, endX, label, labelX } = placed
  const tone = line.ended === 'closed' ? 'closed' : line.ended === 'open' ? 'open' : 'aside'
  const path = fromY === y ? `M${x} ${y}H${endX}` : bend(x, fromY, y, endX)
  return (
    <g className={styles.loop} data-tone={tone} data-selected={selected || undefined} data-loop={line.loop}>
      <path className={styles.reach} d={path} onPointerDown={pick(line.openedAt, line.fact)} />
      <path className={styles.line} d={path} />
      <circle className={styles.asked} cx={x} cy={fromY} r="4.5" onPointerDown={pick(line.openedAt, line.fact)} />
      {tone === 'closed' && <circle className={styles.end} cx={endX} cy={y} r="3.5" />}
      {tone === 'aside' && <path className={styles.stop} d={`M${endX} ${y - 5}v10`} />}
      <text className={styles.words} x={labelX} y={y - 7} onPointerDown={pick(line.openedAt, line.fact)}>
        {bare && line.note ? line.label : label}
      </text>
      <title>{line.note && !bare ? `${line.label}: ${line.note}` : line.label}</title>
    </g>
  )
}

/** Down (or up) from the asker, round a corner, along the lane of who was asked. */
function bend(x: number, from: number, to: number, end: number): string {
  const corner = Math.min(10, Math.abs(to - from) / 2) * (to > from ? 1 : -1)
  return `M${x} ${from}C${x + 3} ${from + corner} ${x + 4} ${from + corner} ${x + 4} ${from + 2 * corner}L${x + 4} ${to - corner}Q${x + 4} ${to} ${x + 14} ${to}H${Math.max(end, x + 15)}`
}
