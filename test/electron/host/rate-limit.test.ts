import { expect, it } from 'vitest'

import { RateLimit } from '../../../electron/host/rate-limit'

it('begins each stretch where the last one ended, not where the first did', () => {
  let now = 0
  const limit = new RateLimit(1, 1000, () => now)
  now = 1000
  limit.allows()

  now = 1999

  expect(limit.allows()).toBe(false)
})

it('lets so many through in a stretch of time, and as many in the next', () => {
  let now = 0
  const limit = new RateLimit(2, 1000, () => now)

  const first = [limit.allows(), limit.allows(), limit.allows()]
  now = 999
  const late = limit.allows()
  now = 1000
  const next = limit.allows()

  expect({ first, late, next }).toEqual({ first: [true, true, false], late: false, next: true })
})
