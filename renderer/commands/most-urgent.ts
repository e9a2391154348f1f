import type { DeskAlert } from '../../scenarios/desk'

/** The alert that A and E act on while none has the focus: of those nobody has taken up the worst, then the oldest. */
export function mostUrgent(alerts: Readonly<Record<string, DeskAlert>>): DeskAlert | undefined {
  return Object.values(alerts)
    .filter((alert) => !alert.acknowledged && alert.clearedAt === null)
    .sort((a, b) => a.severity.localeCompare(b.severity) || a.firedAt - b.firedAt)[0]
}
