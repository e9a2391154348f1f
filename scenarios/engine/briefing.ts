import type { SkillId } from '../format'
import type { AskId, ChannelId, DecisionId, ItemId, PersonId, ServiceId, Severity, TellId } from './move'
import type { Panel } from './panel'

/**
 * What a seat may know of a scenario before and during play. Nothing here gives the cause away: asks and
 * decisions that would are absent until an `ask-learned` or `decision-offered` fact brings them.
 */
export interface Briefing {
  scenario: string
  /** The neutral title. The telling one comes with the debrief. */
  title: string
  company: string
  /** What the channel header says, such as "Web tier not answering". */
  incident: { channel: ChannelId; topic: string }
  /** Paragraphs. */
  brief: string[]
  /** The same in plain words, where the author wrote them. */
  plainBrief?: string[]
  /** Terms of the scenario and what they mean, beyond those of the field. */
  glossary?: Record<string, string>
  /** Skills practised, as ids of the shared skill list. */
  teaches: string[]
  /** The one skill it drills: a micro-drill. */
  skill?: SkillId
  minutes: number
  level: number
  source: Array<{ what: string; url?: string; lesson?: string }>
  contentNote?: string
  /** Fictional wall time at T+00:00, such as "14:05". */
  clock: string
  channels: Array<{ id: ChannelId; topic: string }>
  people: BriefedPerson[]
  services: BriefedService[]
  panels: Array<{ panel: Panel; service: ServiceId }>
  metrics: BriefedMetric[]
  asks: BriefedAsk[]
  tells: BriefedTell[]
  decisions: BriefedDecision[]
  components: Array<{ id: string; name: string }>
  checklists: BriefedChecklist[]
  /** Names that `resolve` may be asked to accept as lost. */
  risks: Array<{ id: string; name: string }>
  /** Severity guidance, worst first. */
  severities: Array<{ id: Severity; means: string }>
}

export interface BriefedPerson {
  id: PersonId
  name: string
  /** What colleagues call the job, such as "Primary on-call, infrastructure". */
  role: string
  kind: 'crew' | 'stakeholder'
  /** Already in the room at T+00:00. */
  present: boolean
  /** May be paged. */
  pageable: boolean
}

export interface BriefedService {
  id: ServiceId
  name: string
  kind: 'service' | 'tool' | 'store'
  needs: ServiceId[]
  /** A bulkhead or a breaker keeps the worst of what it needs from it. */
  softens?: true
}

export interface BriefedMetric {
  id: string
  name: string
  unit: string
  service: ServiceId
  min: number
  max: number
  /** Steady value before anything happens. */
  starts: number
  /** Noise as a share of the value, 0 to 1. */
  noise: number
  /** A line to draw: where the team wants it to stay below (or above). */
  objective?: { value: number; good: 'below' | 'above' }
}

export interface BriefedAsk {
  id: AskId
  /** What one types to find it, such as "how long until it hurts". */
  label: string
  /** One line under the label. */
  hint: string
  /** The sentence it makes, with `{slot}` and `{person}` in it. */
  text: string
  slots: Array<{ name: string; label: string; options: string[] }>
  /** Changes something, so that a poll for objections beforehand is good practice. */
  risky: boolean
}

export interface BriefedTell {
  id: TellId
  label: string
  hint: string
  text: string
  slots: Array<{ name: string; label: string; options: string[] }>
}

export interface BriefedDecision {
  id: DecisionId
  question: string
  choices: Array<{ id: string; label: string }>
}

export interface BriefedChecklist {
  id: string
  title: string
  /** Before the first page, during the incident, or after it is resolved. */
  phase: 'before' | 'during' | 'after'
  items: BriefedItem[]
}

export interface BriefedItem {
  id: ItemId
  text: string
  /** Seconds after its cue within which it is looked for. */
  within: number
  late: number
}
