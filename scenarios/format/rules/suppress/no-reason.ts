import type { Rule } from '../rule'

export const suppressNoReason: Rule = {
  code: 'suppress/no-reason',
  severity: 'warning',
  about: 'A suppression without a reason.',
  instead: 'Say why: `# hearback-disable-next-line CODE -- the reason`.',
}
