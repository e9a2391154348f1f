import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react'

import type { BriefedMetric } from '../../scenarios/engine'
import { cx } from '../design/cx'
import { drillTime, minutesSeconds } from '../design/drill-time'
import { spokenTime } from '../text/spoken-time'
import { text } from '../text/text'
import { MetricPanel, withUnit } from './metric-panel'
import styles from './metric-stack.module.css'
import { Moment } from './moment'
import type { SparkMark, SparkPoint } from './sparkline'
import { timeTicks } from './time-ticks'

export interface MetricStackProps {
  rows: ReadonlyArray<{ metric: BriefedMetric; points: readonly SparkPoint[] }>
  bounds: { from: number; to: number }
  marks: readonly SparkMark[]
  /** Each line with room to read it, and what happened listed below. */
  large?: boolean
}

/** Graphs over one axis of time, with one crosshair through all of them: by pointer, or by arrow keys with the values read out. */
export function MetricStack({ rows, bounds, marks, large = false }: MetricStackProps) {
  const [cursor, setCursor] = useState<number | null>(null)
  const plot = useRef<HTMLDivElement>(null)
  const ticks = useMemo(() => timeTicks(bounds, large ? 8 : 3), [bounds, large])
  const last = rows[0]?.points.at(-1)?.at ?? bounds.to
  const first = rows[0]?.points[0]?.at ?? bounds.from
  const at = cursor === null ? null : Math.min(last, Math.max(first, cursor))
  const step = Math.max(5, Math.round((bounds.to - bounds.from) / 60))

  const byPointer = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect()
    if (!box || box.width === 0) return
    const share = (event.clientX - box.left) / box.width
    setCursor(share < 0 || share > 1 ? null : bounds.from + share * (bounds.to - bounds.from))
  }
  const byKey = (event: KeyboardEvent) => {
    const here = at ?? last
    const next = {
      ArrowLeft: here - step,
      ArrowRight: here + step,
      PageDown: here - step * 5,
      PageUp: here + step * 5,
      Home: first,
      End: last,
      Escape: null,
    }[event.key]
    if (next === undefined || (next === null && cursor === null)) return
    event.preventDefault()
    event.stopPropagation()
    setCursor(next === null ? null : Math.min(last, Math.max(first, next)))
  }

  const spoken = at ?? last
  const words = rows.map(({ metric, points }) => `${metric.name} ${withUnit(valueAt(points, spoken), metric)}`)
  const near = marks.filter((mark) => Math.abs(mark.at - spoken) <= step / 2).map((mark) => markWords(mark))
  return (
    <div
      className={cx(styles['metric-stack'], large && styles.large)}
      onPointerMove={byPointer}
      onPointerLeave={() => setCursor(null)}
    >
      {rows.map(({ metric, points }) => (
        <MetricPanel
          key={metric.id}
          metric={metric}
          points={points}
          bounds={bounds}
          marks={marks}
          ticks={ticks}
          cursor={at}
          reading={at === null ? null : valueAt(points, at)}
          large={large}
        />
      ))}
      <div className={styles.axis}>
        <div
          ref={plot}
          className={styles.plot}
          role="slider"
          tabIndex={0}
          aria-label={text.desk.graphs.cursor}
          aria-valuemin={Math.floor(first)}
          aria-valuemax={Math.ceil(last)}
          aria-valuenow={Math.round(spoken)}
          aria-valuetext={`${spokenTime(spoken)}. ${[...words, ...near].join('. ')}`}
          onKeyDown={byKey}
          onBlur={() => setCursor(null)}
        >
          {at === null ? (
            ticks.map((tick) => (
              <span key={tick} className={styles.tick} style={{ insetInlineStart: placeOf(tick, bounds) }}>
                {minutesSeconds(tick)}
              </span>
            ))
          ) : (
            <span className={cx(styles.tick, styles.now)} style={{ insetInlineStart: placeOf(at, bounds) }}>
              {drillTime(at)}
            </span>
          )}
        </div>
      </div>
      {large && marks.length > 0 && (
        <ul className={styles.marks} aria-label={text.desk.graphs.marks}>
          {marks.map((mark) => (
            <li key={`${mark.kind} ${mark.at} ${mark.label}`} className={styles.mark}>
              <i className={styles.key} data-kind={mark.kind} />
              <Moment at={mark.at} /> {markWords(mark)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function markWords(mark: SparkMark): string {
  return `${text.desk.graphs.markKind[mark.kind]}: ${mark.label}`
}

function placeOf(at: number, { from, to }: MetricStackProps['bounds']): string {
  return `${((at - from) / Math.max(1, to - from)) * 100}%`
}

/** The value of a line at a moment: that of the nearest sample. */
function valueAt(points: readonly SparkPoint[], at: number): number {
  let best = points[0]
  for (const point of points) if (best && Math.abs(point.at - at) <= Math.abs(best.at - at)) best = point
  return best?.value ?? 0
}
