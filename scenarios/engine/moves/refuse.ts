import type { Refusal } from '../move'

/** A refusal, in a sentence for the person at the desk. */
export function refuse(code: string, message: string): Refusal {
  return { ok: false, code: `move/${code}`, message }
}
