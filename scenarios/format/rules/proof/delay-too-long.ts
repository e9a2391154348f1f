import type { Rule } from '../rule'

export const proofDelayTooLong: Rule = {
  code: 'proof/delay-too-long',
  severity: 'warning',
  about: 'Something that comes later than the clock ends every play.',
  instead: 'Shorten it, or let the drill go on longer.',
}
