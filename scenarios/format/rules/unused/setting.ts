import type { Rule } from '../rule'

export const unusedSetting: Rule = {
  code: 'unused/setting',
  severity: 'warning',
  about: 'A setting that is never changed, or that nothing looks at.',
  instead: 'Use it, or take it out.',
}
