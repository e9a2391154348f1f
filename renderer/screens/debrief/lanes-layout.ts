import type { Debrief, Lane, LoopLine } from '../../../scenarios/debrief'

/** Room for lane names, and after the last second. Pixels. */
export const NAME_WIDTH = 118
const RIGHT = 18
const TOP = 46
const LANE = 44
const TRACK = 20
const CHARACTER = 5.9
/** Further down, so that words do not run into what is said and decided on the lane itself. */
const BELOW = 4
/** How far out of view a line may run before it is cut off. */
const BEYOND = 16

export interface PlacedLoop {
  line: LoopLine
  /** Where it leaves its asker's lane, and the row it runs along. */
  fromY: number
  y: number
  x: number
  endX: number
  /** Text that fits, with its place. */
  label: string
  labelX: number
  /** The words end at `labelX`, before the line, where there is no room behind it. */
  labelEnds: boolean
}

export interface PlacedMark {
  kind: 'said' | 'decision' | 'event'
  x: number
  y: number
  at: number
  fact: number
  /** The words beside it; `null` where there is no room. */
  label: string | null
  labelY: number
  full: string
}

export interface PlacedBar {
  kind: 'health' | 'dark'
  health: 'degraded' | 'down' | null
  x: number
  width: number
  y: number
  label: string | null
  full: string
  at: number
  fact: number
}

export interface PlacedLane {
  lane: Lane
  /** Of its first row. */
  y: number
  name: string
}

/** The stretch of the drill that is in view. Drill seconds. */
export interface TimeWindow {
  from: number
  to: number
}

export interface LanesLayout {
  width: number
  /** Where the lanes end to the right. */
  right: number
  height: number
  top: number
  lanes: PlacedLane[]
  loops: PlacedLoop[]
  marks: PlacedMark[]
  bars: PlacedBar[]
  ticks: Array<{ at: number; x: number }>
  window: TimeWindow
  /** Never further out than a little beyond the edges of the window. */
  xOf: (at: number) => number
  atOf: (x: number) => number
}

/**
 * Lays the lanes out for a width in pixels: every loop gets a row of its lane where neither its line nor its words
 * meet another's, and lanes grow by the rows they need.
 *
 * @param view - the stretch in view; left out, the whole drill
 * @param dense - lanes closer together, where two pictures stand under each other
 */
export function layoutLanes(
  debrief: Pick<Debrief, 'lanes' | 'loops' | 'length'>,
  width: number,
  view: TimeWindow | null = null,
  dense = false,
): LanesLayout {
  const step = dense ? LANE - 16 : LANE
  const track = dense ? TRACK - 5 : TRACK
  const span = Math.max(1, width - NAME_WIDTH - RIGHT)
  const whole = Math.max(60, debrief.length)
  const window = view ?? { from: 0, to: whole }
  const length = window.to - window.from
  const right = NAME_WIDTH + span + RIGHT
  const xOf = (at: number) =>
    NAME_WIDTH + Math.max(-BEYOND, Math.min(span + BEYOND, ((Math.min(whole, at) - window.from) / length) * span))
  const atOf = (x: number) => Math.max(0, Math.min(whole, window.from + ((x - NAME_WIDTH) / span) * length))
  const inView = (from: number, to: number) => to >= window.from && from <= window.to
  const known = new Set(debrief.lanes.map((lane) => lane.id))
  const rows = new Map<LoopLine, Row>()
  const lanes: PlacedLane[] = []
  let y = TOP + 32
  for (const lane of debrief.lanes) {
    const own = debrief.loops.filter(
      (line) => homeOf(line, known) === lane.id && inView(line.openedAt, line.closedAt ?? whole),
    )
    const tracks = assignRows(own, lane.kind === 'you' ? 1 : 0, { xOf, end: debrief.length, right }, rows)
    const plain = lane.kind === 'service' || lane.kind === 'tools' || lane.kind === 'world'
    lanes.push({ lane, y, name: shorten(lane.name, NAME_WIDTH - 8, 6.4) })
    y += (plain ? step - 10 : step) + Math.max(0, tracks - 1) * track + (tracks > 1 ? BELOW : 0)
  }
  const yOf = new Map(lanes.map(({ lane, y: at }) => [lane.id, at]))
  const loops = debrief.loops.flatMap((line): PlacedLoop[] => {
    const base = yOf.get(homeOf(line, known))
    if (base === undefined || !inView(line.openedAt, line.closedAt ?? whole)) return []
    const x = xOf(line.openedAt)
    const own = homeOf(line, known) === line.from
    const behind = Math.max(NAME_WIDTH, x) + (own ? 10 : 18)
    const { row = 0, from = 0, until = 0, labelEnds = false } = rows.get(line) ?? {}
    const room = labelEnds ? x - 4 - from : Math.min(right, until) - behind
    return [
      {
        line,
        fromY: yOf.get(line.from) ?? base,
        y: base + row * track + (row > 0 ? BELOW : 0),
        x,
        endX: Math.max(x + 14, xOf(line.closedAt ?? debrief.length)),
        label: shorten(labelOf(line), room, CHARACTER),
        labelX: labelEnds ? x - 4 : behind,
        labelEnds,
      },
    ]
  })
  return {
    width,
    right: NAME_WIDTH + span,
    height: y + 4,
    top: TOP,
    lanes,
    loops,
    marks: lanes.flatMap(({ lane, y: at }) =>
      placeMarks(
        lane.marks.filter((mark) => inView(mark.at, mark.at)),
        at,
        xOf,
        NAME_WIDTH + span,
      ),
    ),
    bars: lanes.flatMap(({ lane, y: at }) =>
      lane.bars
        .filter((bar) => inView(bar.from, bar.to))
        .map((bar) => {
          const x = xOf(bar.from)
          const barWidth = Math.max(3, xOf(bar.to) - x)
          return {
            kind: bar.kind,
            health: bar.kind === 'health' ? bar.health : null,
            x,
            width: barWidth,
            y: at,
            label: bar.label.length * CHARACTER + 12 < barWidth ? bar.label : null,
            full: bar.label,
            at: bar.from,
            fact: bar.fact,
          }
        }),
    ),
    ticks: ticksOf(window, span).map((at) => ({ at, x: xOf(at) })),
    window,
    xOf,
    atOf,
  }
}

/** A loop runs along the lane of who was asked; what came in and stayed open hangs where it was said. */
function homeOf(line: LoopLine, known: ReadonlySet<string>): string {
  if (line.to === null || !known.has(line.to)) return line.from
  return line.way === 'in' && line.ended === 'open' ? line.from : line.to
}

function labelOf(line: LoopLine): string {
  const words = line.way === 'in' ? `"${line.label}"` : line.label
  return line.note ? `${words}: ${line.note}` : words
}

interface Row {
  row: number
  /** Where the loop before it in the row has ended, words and all. */
  from: number
  /** Where the next loop of the row begins: words end before it. */
  until: number
  labelEnds: boolean
}

/** Room that every loop's words get at least. Pixels. */
const WORDS = 104

/** Gives each loop the first row that is free over its line and some words. Returns how many rows that took. */
function assignRows(
  lines: readonly LoopLine[],
  first: number,
  { xOf, end, right }: { xOf: (at: number) => number; end: number; right: number },
  rows: Map<LoopLine, Row>,
): number {
  const taken: Array<{ until: number; last: LoopLine }> = []
  for (const line of lines.toSorted((a, b) => a.openedAt - b.openedAt)) {
    const x = xOf(line.openedAt)
    const words = Math.min(WORDS, labelOf(line).length * CHARACTER)
    // At the end of the drill there is more room before a line than behind it.
    const labelEnds = right - x - 18 < words && x - 4 - words > NAME_WIDTH
    const begins = labelEnds ? x - 4 - words : x
    const until = Math.max(xOf(line.closedAt ?? end) + 8, labelEnds ? 0 : x + 22 + words)
    const free = taken.findIndex((busy) => busy.until <= begins)
    const row = free < 0 ? taken.length : free
    const before = rows.get(taken[row]?.last ?? line)
    if (before) before.until = begins - 8
    const from = taken[row]?.until ?? NAME_WIDTH
    taken[row] = { until, last: line }
    rows.set(line, { row: row + first, from, until: Number.POSITIVE_INFINITY, labelEnds })
  }
  return Math.max(1, taken.length + (taken.length > 0 ? first : 0))
}

function placeMarks(marks: Lane['marks'], y: number, xOf: (at: number) => number, right: number): PlacedMark[] {
  const free = [0, 0]
  return marks.map((mark) => {
    const x = xOf(mark.at)
    const label = shorten(mark.label, 150, CHARACTER)
    const level = free.findIndex((until) => x - 6 >= until)
    const fits = mark.kind === 'decision' && level >= 0 && x - 6 + label.length * CHARACTER <= right + RIGHT
    if (fits) free[level] = x + label.length * CHARACTER + 6
    return {
      kind: mark.kind,
      x,
      y,
      at: mark.at,
      fact: mark.fact,
      label: fits ? label : null,
      labelY: y - 11 - 12 * Math.max(0, level),
      full: mark.label,
    }
  })
}

/** Pixels that the label of a tick takes, with air. */
const TICK_ROOM = 56

/** Round times that leave room for their labels, however long the drill is or says it is. */
function ticksOf({ from, to }: TimeWindow, span: number): number[] {
  const length = to - from
  const step = [5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600].find((each) => (span * each) / length >= TICK_ROOM)
  const every = step ?? 7200 * Math.ceil((TICK_ROOM * length) / (span * 7200))
  const first = Math.ceil(from / every)
  const count = Math.floor(to / every) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * every)
}

function shorten(text: string, room: number, character: number): string {
  const most = Math.max(4, Math.floor(room / character))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
