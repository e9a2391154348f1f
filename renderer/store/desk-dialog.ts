import type { AlertId, LoopId, PersonId } from '../../scenarios/engine'

/** The dialog that stands open at the desk. */
export type DeskDialog =
  | { kind: 'palette' }
  | { kind: 'shortcuts' }
  | { kind: 'settings' }
  | { kind: 'severity' }
  | { kind: 'state' }
  | { kind: 'deploys' }
  | { kind: 'status-page' }
  | { kind: 'decisions'; decision?: string }
  | { kind: 'poll'; about?: string }
  | { kind: 'notes'; pin?: number }
  | { kind: 'page'; person?: PersonId }
  | { kind: 'escalate'; alert: AlertId }
  | { kind: 'brief'; person?: PersonId }
  | { kind: 'role'; person?: PersonId }
  | { kind: 'hand-over' }
  | { kind: 'resolve' }
  | { kind: 'real-incident' }
  | { kind: 'end-early' }
  | { kind: 'park'; loop: LoopId }
  | { kind: 'defer'; prompt: number }
  | { kind: 'map' }
  | { kind: 'graphs'; metric?: string }
