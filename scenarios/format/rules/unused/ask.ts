import { card } from '../rule'

export const unusedAsk = card({
  code: 'unused/ask',
  severity: 'warning',
  about:
    'An ask that closes no signal, that no item, state or condition looks at, that does nothing, and whose answer says no more than a word or two.',
  instead: 'Let something depend on it, let the answer tell something, or take it out.',
})
