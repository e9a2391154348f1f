import { expect, it } from 'vitest'

import {
  HANDOVER_POINTS,
  HAPPENING_VERBS,
  INCIDENT_STATES,
  NOTE_KINDS,
  PANELS,
  ROLES,
  SEVERITIES,
} from '../../../scenarios/engine'
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
  { verb: 'handing', words: ['command', ...HANDOVER_POINTS.map(hyphened)] },
  { verb: 'handed', words: ['command', ...HANDOVER_POINTS.map(hyphened)] },
])('has the words that the engine has after "$verb"', ({ verb, words }) => {
  expect(VERBS[verb]?.words).toEqual(words)
})

/** `inFlight`, as authors write it. */
function hyphened(point: string): string {
  return point.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
