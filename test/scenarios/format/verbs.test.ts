import { expect, it } from 'vitest'

import { HAPPENING_VERBS, INCIDENT_STATES, NOTE_KINDS, PANELS, ROLES, SEVERITIES } from '../../../scenarios/engine'
import { VERBS } from '../../../scenarios/format'

it('has the verbs that the engine has', () => {
  expect(Object.keys(VERBS).toSorted()).toEqual(Object.keys(HAPPENING_VERBS).toSorted())
})

it.each([
  { verb: 'dark', words: PANELS },
  { verb: 'assigned', words: ROLES },
  { verb: 'severity', words: SEVERITIES },
  { verb: 'state', words: INCIDENT_STATES },
  { verb: 'published', words: INCIDENT_STATES },
  { verb: 'noted', words: NOTE_KINDS },
])('has the words that the engine has after "$verb"', ({ verb, words }) => {
  expect(VERBS[verb]?.words).toEqual(words)
})
