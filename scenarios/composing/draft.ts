import type { AskId, MessageId, PersonId, TellId } from '../engine'

/** What stands in the composer of one room. Chips are part of it, so nothing is lost by looking elsewhere. */
export interface Draft {
  text: string
  to: PersonId[]
  intent: DraftIntent | null
  /** The time box in seconds. */
  within: number | null
  re: MessageId | null
}

export type DraftIntent =
  | { kind: 'ask'; id: AskId; slots: Record<string, string> }
  | { kind: 'tell'; id: TellId; slots: Record<string, string> }

export const EMPTY_DRAFT: Draft = { text: '', to: [], intent: null, within: null, re: null }
