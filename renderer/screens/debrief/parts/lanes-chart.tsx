import { type PointerEvent, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef } from 'react'

import type { Debrief, Step } from '../../../../scenarios/debrief'
import { drillTime, minutesSeconds } from '../../../design/drill-time'
import { useWidth } from '../../../design/use-width'
import { spokenTime } from '../../../text/spoken-time'
import { debriefText as words } from '../debrief-text'
import { layoutLanes, NAME_WIDTH } from '../lanes-layout'
import type { Zoom } from '../use-zoom'
import { LaneShapes, PickedLoop } from './lane-shapes'
import styles from './lanes-chart.module.css'

export interface LanesChartProps {
  debrief: Debrief
  at: number
  step: Step | null
  /** Drill seconds with a note of the trainee's. */
  pins: readonly number[]
  /** Hides what had not happened by the cursor. */
  veiled: boolean
  zoom?: Zoom | undefined
  /** What this picture is, where there are two. */
  label?: string
  /** Drill second at which two runs part, drawn as a line. */
  partAt?: number | null
  /** Lanes closer together. */
  dense?: boolean
  onGo: (at: number, fact?: number) => void
}

/** What the lanes are drawn for. Pixels. */
const REM = 16

/** The drill side by side: a lane an actor, loops drawn across, one cursor through all. */
export function LanesChart({
  debrief,
  at,
  step,
  pins,
  veiled,
  zoom,
  label,
  partAt = null,
  dense = false,
  onGo,
}: LanesChartProps) {
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const letter = useRef<HTMLSpanElement>(null)
  // As large as the page's type: for a group across the room, or for whoever has their browser write larger.
  const scale = useWidth(letter, REM) / REM
  const width = useWidth(frame, 880) / scale
  const window = zoom?.window ?? null
  const layout = useMemo(() => layoutLanes(debrief, width, window, dense), [debrief, width, window, dense])
  // Hundreds of loops: what stands above and beside them is there to be read first.
  const drawn = useDeferredValue(true, false)
  const cursorX = layout.xOf(at)
  const drag = useCallback(
    (event: PointerEvent<SVGSVGElement>) => {
      if (event.type === 'pointermove' && event.buttons !== 1) return
      const box = event.currentTarget.getBoundingClientRect()
      const x = (event.clientX - box.left) / scale
      if (x < NAME_WIDTH - 6) return
      if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
      onGo(layout.atOf(x))
    },
    [layout, onGo, scale],
  )
  useWheelZoom(frame, scale, layout.atOf, zoom)
  const inView = at >= layout.window.from && at <= layout.window.to
  const pill = Math.max(NAME_WIDTH + 16, Math.min(width - 26, cursorX))
  return (
    <div
      ref={frame}
      className={styles['lanes-chart']}
      role="slider"
      tabIndex={0}
      aria-label={label ?? words.chart}
      aria-valuemin={0}
      aria-valuemax={Math.floor(debrief.length)}
      aria-valuenow={Math.floor(at)}
      aria-valuetext={`${spokenTime(at)}. ${step?.title ?? words.before}`}
    >
      <span ref={letter} className={styles.letter} aria-hidden="true" />
      <svg
        width={width * scale}
        height={layout.height * scale}
        viewBox={`0 0 ${width} ${layout.height}`}
        aria-hidden="true"
        onPointerDown={drag}
        onPointerMove={drag}
      >
        <defs>
          <clipPath id={`${id}-plot`}>
            <rect x={NAME_WIDTH - 7} y="0" width={layout.right - NAME_WIDTH + 24} height={layout.height} />
          </clipPath>
          <pattern id="debrief-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" className={styles['hatch-ground']} />
            <line x1="0" y1="0" x2="0" y2="8" className={styles['hatch-line']} />
          </pattern>
        </defs>
        {layout.ticks.map((tick) => (
          <g key={tick.at}>
            <line className={styles.grid} x1={tick.x} x2={tick.x} y1={layout.top - 18} y2={layout.height} />
            <text className={styles.tick} x={tick.x} y={14} textAnchor="middle">
              {minutesSeconds(tick.at)}
            </text>
          </g>
        ))}
        {layout.lanes.map(({ lane, y, name }) => (
          <g key={lane.id}>
            <line className={styles.lane} x1={NAME_WIDTH} x2={width - 12} y1={y} y2={y} />
            <text className={styles.name} x={2} y={y + 4}>
              {name}
              <title>{lane.role ? `${lane.name}, ${lane.role}` : lane.name}</title>
            </text>
          </g>
        ))}
        <g clipPath={window ? `url(#${id}-plot)` : undefined}>
          {drawn && (
            <>
              <LaneShapes layout={layout} bare={veiled} onGo={onGo} />
              <PickedLoop layout={layout} loop={step?.loop ?? null} bare={veiled} onGo={onGo} />
            </>
          )}
          {pins.map((pin) => (
            <path
              key={pin}
              className={styles.pin}
              d={`M${layout.xOf(pin)} ${layout.top - 18}v-9h9l-2.5 3 2.5 3h-8`}
              onPointerDown={() => onGo(pin)}
            />
          ))}
          {partAt !== null && (
            <line
              className={styles.part}
              x1={layout.xOf(partAt)}
              x2={layout.xOf(partAt)}
              y1={layout.top - 18}
              y2={layout.height}
            />
          )}
        </g>
        {veiled && (
          <rect
            className={styles.veil}
            x={cursorX}
            y={layout.top - 20}
            width={Math.max(0, width - cursorX)}
            height={layout.height}
          />
        )}
      </svg>
      {/* A layer of its own: what moves at every frame must not have thousands of shapes painted again. */}
      <div className={styles.cursor} style={{ scale }} hidden={!inView} aria-hidden="true">
        <span
          className={styles.line}
          style={{
            transform: `translateX(${cursorX}px)`,
            top: layout.top - 18,
            height: layout.height - layout.top + 18,
          }}
        />
        <span className={styles.pill} style={{ transform: `translateX(${pill - 22}px)`, top: layout.top - 26 }}>
          {drillTime(at).slice(2)}
        </span>
      </div>
    </div>
  )
}

/** The wheel with Ctrl (or two fingers apart) looks closer, about where the pointer is. */
function useWheelZoom(
  frame: { current: HTMLElement | null },
  scale: number,
  atOf: (x: number) => number,
  zoom: Zoom | undefined,
): void {
  useEffect(() => {
    const node = frame.current
    if (!node || !zoom) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoom.by(event.deltaY < 0 ? 1.25 : 0.8, atOf((event.clientX - node.getBoundingClientRect().left) / scale))
    }
    // Not passive: the browser would zoom the page.
    node.addEventListener('wheel', onWheel, { passive: false })
    return () => node.removeEventListener('wheel', onWheel)
  }, [frame, scale, atOf, zoom])
}
