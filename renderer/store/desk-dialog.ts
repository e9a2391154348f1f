import type { AlertId, LoopId, PersonId } from '../../scenarios/engine'
import type { Pointed } from '../commands/pointed'

/** The dialog that stands open at the desk. */
export type DeskDialog =
  /** What the focus was on when it was opened: what its commands are about. */
  | { kind: 'palette'; pointed?: Pointed; typed?: string }
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
  | { kind: 'matrix' }
  | { kind: 'graphs'; metric?: string }
