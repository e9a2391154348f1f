import type { Rule } from '../rule'

export const unusedFlow: Rule = {
  code: 'unused/flow',
  severity: 'warning',
  about: 'A flow that nothing ever empties.',
  instead: 'Add a happening under `emptied-by`.',
}
