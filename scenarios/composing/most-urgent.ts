import type { DeskAlert } from '../desk'
import { SEVERITIES } from '../engine'

/** The alert that is meant while none is named: of those nobody has taken up the worst, then the oldest. */
export function mostUrgent(alerts: Readonly<Record<string, DeskAlert>>): DeskAlert | undefined {
  return Object.values(alerts)
    .filter((alert) => !alert.acknowledged && alert.clearedAt === null)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.firedAt - b.firedAt)[0]
}
