import { memo, type PointerEvent } from 'react'

import type { LoopLine } from '../../../../scenarios/debrief'
import type { LoopId } from '../../../../scenarios/engine'
import { type LanesLayout, NAME_WIDTH, type PlacedLoop } from '../lanes-layout'
import styles from './lane-shapes.module.css'

export interface LaneShapesProps {
  layout: LanesLayout
  /** Leaves out what only the end showed. */
  bare: boolean
  onGo: (at: number, fact?: number) => void
}

/** Bars, loops, marks and words of all lanes. Does not move with the cursor, so it is drawn only when the layout changes. */
export const LaneShapes = memo(function LaneShapes({ layout, bare, onGo }: LaneShapesProps) {
  const pick = picking(onGo)
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
        <LoopPath key={placed.line.loop} placed={placed} bare={bare} pick={pick} />
      ))}
      {marks.map((mark) => (
        <g key={`${mark.fact}-${mark.kind}`} onPointerDown={pick(mark.at, mark.fact)}>
          {mark.kind === 'decision' ? (
            <path className={styles.decision} d={`M${mark.x} ${mark.y - 6}l6 6-6 6-6-6z`} />
          ) : (
            <circle className={styles[mark.kind]} cx={mark.x} cy={mark.y} r={mark.kind === 'said' ? 3 : 4} />
          )}
          <title>{mark.full}</title>
        </g>
      ))}
      {/* Words above every line, each with a rim of the page's colour: where lines are dense they still can be read. */}
      {marks.map(
        (mark) =>
          mark.label && (
            <text key={`${mark.fact}-${mark.kind}`} className={styles.words} x={mark.x - 6} y={mark.labelY}>
              {mark.label}
            </text>
          ),
      )}
      {layout.loops.map((placed) => (
        <LoopWords key={placed.line.loop} placed={placed} bare={bare} pick={pick} />
      ))}
    </>
  )
})

export interface PickedLoopProps extends LaneShapesProps {
  /** The loop that the moment at the cursor belongs to. */
  loop: LoopId | null
}

/** The loop at the cursor, drawn once more and stronger over all the others. */
export const PickedLoop = memo(function PickedLoop({ layout, loop, bare, onGo }: PickedLoopProps) {
  const placed = layout.loops.find(({ line }) => line.loop === loop)
  if (!placed) return null
  const pick = picking(onGo)
  return (
    <g className={styles.picked}>
      <LoopPath placed={placed} bare={bare} pick={pick} />
      <LoopWords placed={placed} bare={bare} pick={pick} />
    </g>
  )
})

type Pick = (at: number, fact: number) => (event: PointerEvent) => void

function picking(onGo: LaneShapesProps['onGo']): Pick {
  return (at, fact) => (event) => {
    event.stopPropagation()
    onGo(at, fact)
  }
}

interface LoopProps {
  placed: PlacedLoop
  bare: boolean
  pick: Pick
}

function LoopPath({ placed, bare, pick }: LoopProps) {
  const { line, x, y, fromY, endX } = placed
  const tone = toneOf(line)
  const bent = fromY !== y
  return (
    <g className={styles.loop} data-tone={tone} data-loop={line.loop}>
      <path
        className={styles.reach}
        d={bent ? `${drop(x, fromY, y)}${run(x, y, endX)}` : `M${x} ${y}H${endX}`}
        onPointerDown={pick(line.openedAt, line.fact)}
      />
      {bent && <path className={styles.drop} d={drop(x, fromY, y)} />}
      <path
        className={styles.line}
        d={bent ? `M${x + 4} ${cornerY(fromY, y)}${run(x, y, endX)}` : `M${x} ${y}H${endX}`}
      />
      <circle className={styles.asked} cx={x} cy={fromY} r="4.5" onPointerDown={pick(line.openedAt, line.fact)} />
      {tone === 'closed' && <circle className={styles.end} cx={endX} cy={y} r="3.5" />}
      {tone === 'aside' && <path className={styles.stop} d={`M${endX} ${y - 5}v10`} />}
      <title>{line.note && !bare ? `${line.label}: ${line.note}` : line.label}</title>
    </g>
  )
}

function LoopWords({ placed: { line, y, label, labelX, labelEnds }, bare, pick }: LoopProps) {
  return (
    <text
      className={styles.words}
      data-tone={toneOf(line)}
      x={labelX}
      y={y - 7}
      textAnchor={labelEnds ? 'end' : undefined}
      onPointerDown={pick(line.openedAt, line.fact)}
    >
      {bare && line.note ? line.label : label}
    </text>
  )
}

function toneOf({ ended }: LoopLine): 'closed' | 'open' | 'aside' {
  return ended === 'closed' ? 'closed' : ended === 'open' ? 'open' : 'aside'
}

/** Down (or up) from the asker to the corner above the lane of who was asked. */
function drop(x: number, from: number, to: number): string {
  const corner = Math.min(10, Math.abs(to - from) / 2) * (to > from ? 1 : -1)
  return `M${x} ${from}C${x + 3} ${from + corner} ${x + 4} ${from + corner} ${x + 4} ${from + 2 * corner}L${x + 4} ${cornerY(from, to)}`
}

function cornerY(from: number, to: number): number {
  return to - Math.min(10, Math.abs(to - from) / 2) * (to > from ? 1 : -1)
}

/** Round the corner and along the lane. */
function run(x: number, to: number, end: number): string {
  return `Q${x + 4} ${to} ${x + 14} ${to}H${Math.max(end, x + 15)}`
}
