import { expect, it } from 'vitest'

import { agreement, enough, markedRuns } from '../../marking/measure'

it('marks agree with those that were made from the rubric’s words alone', () => {
  const all = markedRuns().map(agreement)

  expect(all.length).toBeGreaterThanOrEqual(12)
  expect(new Set(all.map(({ run }) => run.split('-').slice(0, 2).join('-'))).size).toBe(3)
  expect(enough(all)).toBe(true)
})
