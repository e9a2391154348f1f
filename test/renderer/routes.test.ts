import { describe, expect, it } from 'vitest'

import { readRoute } from '../../renderer/routes'

describe('an address that somebody wrote', () => {
  it.each(['', '#', '#/', '#/elsewhere/x', '#/desk', '#/desk/%', '#/debrief/%E0%A4%A?tab=marks', '#/briefing/%%'])(
    'leads home when there is nothing there: %s',
    (hash) => {
      expect(readRoute(hash)).toEqual({ screen: 'home' })
    },
  )

  it.each([
    { hash: '#/debrief/a%2Fb?tab=marks&fact=7', route: { screen: 'debrief', run: 'a/b', tab: 'marks', fact: 7 } },
    { hash: '#/debrief/a?fact=1e999', route: { screen: 'debrief', run: 'a', fact: 1 } },
    { hash: '#/debrief/a?fact=x', route: { screen: 'debrief', run: 'a' } },
    {
      hash: '#/briefing/a?seed=-1&assistance=all&difficulty=easy',
      route: { screen: 'briefing', scenario: 'a', assistance: 'full', difficulty: 'standard', seed: null },
    },
  ])('is read as far as it says something: $hash', ({ hash, route }) => {
    expect(readRoute(hash)).toEqual(route)
  })
})
