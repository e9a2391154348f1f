import type { Document } from 'yaml'

/**
 * Takes a file of one version of the format to the next.
 *
 * It changes the YAML document in place and keeps every node it can, so that problems still point at what the author
 * wrote. A migration is never changed once it has shipped; its fixture in test/fixtures/scenarios/versions/ holds it.
 */
export interface Migration {
  /** The version it reads; it writes the one after. */
  from: number
  /** What changed, for whoever opens an old file. */
  about: string
  scenario: (document: Document.Parsed) => void
  checklists: (document: Document.Parsed) => void
  people: (document: Document.Parsed) => void
}
