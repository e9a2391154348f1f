import { type Desk, metricAt, metricSeries } from '../../../scenarios/desk'
import type { BriefedMetric } from '../../../scenarios/engine'
import { showTime } from '../drill-time'
import type { Line } from './paint'

const BARS = '▁▂▃▄▅▆▇█'
const SPAN = 15 * 60

/** A metric over the last quarter of an hour: bars, and in words what they show. */
export function sparkline(desk: Desk, metric: BriefedMetric, now: number, width: number): Line[] {
  const known = desk.metrics[metric.id]
  if (!known) return []
  const from = Math.max(0, now - SPAN)
  const points = Math.max(8, Math.min(48, width - 14))
  const values = metricSeries(known, metric, from, Math.max(now, from + 1), points).map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  // Drawn against what is wanted and what is usual, so that noise looks as small as it is.
  const level = [...values, metric.starts, ...(metric.objective ? [metric.objective.value] : [])]
  const [low, high] = [Math.min(...level), Math.max(...level)]
  const bars = values.map((value) => BARS[high === low ? 0 : Math.round(((value - low) / (high - low)) * 7)]).join('')
  const { objective, unit, name } = metric
  const wanted = objective ? `, wanted ${objective.good} ${shown(objective.value)} ${unit}` : ''
  const value = metricAt(known, metric, now)
  const missed = objective && (objective.good === 'below' ? value > objective.value : value < objective.value)
  return [
    {
      text: `${name}: ${shown(value)} ${unit}${wanted}${missed ? ' — MISSED' : ''}`,
      tone: missed ? 'attention' : 'plain',
    },
    { text: `  ${bars}`, tone: 'own' },
    {
      text: `  ${showTime(from)} to ${showTime(now)}, ${shown(least)} to ${shown(most)} ${unit}`,
      tone: 'quiet',
      indent: 2,
    },
  ]
}

function shown(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Math.round(value * 10) / 10)
}
