import { type Desk, metricSeries } from '../../../../scenarios/desk'
import type { BriefedMetric } from '../../../../scenarios/engine'
import type { SparkMark, SparkPoint } from '../../../components/sparkline'
import { text } from '../../../text/text'

export interface GraphRow {
  metric: BriefedMetric
  points: SparkPoint[]
}

/** Seconds of the past that the graphs show. */
export const GRAPH_WINDOW = 15 * 60

/** The stretch of time the graphs show at `now`; the first minutes leave room to grow into. */
export function graphBounds(now: number): { from: number; to: number } {
  return { from: Math.max(0, now - GRAPH_WINDOW), to: Math.max(now, Math.min(GRAPH_WINDOW, 240)) }
}

/** Every metric's line up to `now`. Samples stand on whole steps of time, so that a line does not shimmer as it moves. */
export function graphRows(desk: Pick<Desk, 'briefing' | 'metrics'>, now: number, points: number): GraphRow[] {
  const step = Math.max(1, Math.ceil(GRAPH_WINDOW / points))
  const from = Math.floor(graphBounds(now).from / step) * step
  const to = Math.max(from + step, Math.floor(now / step) * step)
  return desk.briefing.metrics.map((metric) => {
    const known = desk.metrics[metric.id] ?? { id: metric.id, course: [] }
    const line = metricSeries(known, metric, from, to, (to - from) / step + 1)
    return { metric, points: now > to ? [...line, ...metricSeries(known, metric, now, now, 1).slice(0, 1)] : line }
  })
}

/** Decisions, public updates and deploys that went out: what a line may have turned at. */
export function graphMarks(desk: Pick<Desk, 'decisions' | 'deploys' | 'statusPage'>, now: number): SparkMark[] {
  const { from } = graphBounds(now)
  const marks: SparkMark[] = [
    ...desk.decisions.flatMap((decision): SparkMark[] =>
      decision.made ? [{ at: decision.made.at, kind: 'decision', label: decision.question }] : [],
    ),
    ...desk.deploys.queue
      .filter((deploy) => deploy.state === 'shipped')
      .map((deploy): SparkMark => ({ at: deploy.queuedAt, kind: 'deploy', label: deploy.what })),
    ...desk.statusPage.posts.map(
      (post): SparkMark => ({ at: post.at, kind: 'post', label: text.desk.state[post.state] }),
    ),
  ]
  return marks.filter((mark) => mark.at >= from && mark.at <= now)
}
