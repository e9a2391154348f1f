import fc from 'fast-check'
import type { Move } from '../../../../scenarios/engine'
import {
  BRIEFING_POINTS,
  HANDOVER_POINTS,
  INCIDENT_STATES,
  NOTE_KINDS,
  ROLES,
  SEVERITIES,
} from '../../../../scenarios/engine'
import type { Scenario } from '../../../../scenarios/format'

/** Any move at all in a scenario: mostly of things that exist, now and then of things that do not. */
export function anyMove(scenario: Scenario): fc.Arbitrary<Move> {
  const one = (ids: string[]) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...(ids.length > 0 ? ids : ['none'])) },
      { weight: 1, arbitrary: fc.constant('nobody-knows') },
    )
  const person = one(Object.keys(scenario.people))
  const room = fc.oneof(
    one(Object.keys(scenario.channels)),
    person.map((id) => `@${id}`),
  )
  const loop = fc.nat(30).map((number) => `l${number + 1}`)
  const message = fc.nat(120).map((number) => `m${number + 1}`)
  const text = fc.constantFrom(
    'ack',
    'Heard: the replica lag, and the disk on the primary.',
    'Thanks.',
    'Why did you do that?',
    '',
    'the count keeps climbing',
  )
  const slotsOf = (slots: Record<string, { options: string[] }>) =>
    fc.record(Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, fc.constantFrom(...slot.options)])))
  const order = fc.constantFrom(...Object.entries(scenario.asks)).chain(([ask, { slots }]) =>
    fc.record({
      do: fc.constant('order' as const),
      in: room,
      to: fc.option(person, { freq: 8 }),
      ask: fc.constant(ask),
      slots: slotsOf(slots),
      within: fc.option(fc.integer({ min: 10, max: 600 })),
    }),
  )
  const tell = fc.constantFrom(...Object.entries(scenario.tells)).chain(([id, { slots }]) =>
    fc.record({
      do: fc.constant('tell' as const),
      in: room,
      to: fc.array(person, { maxLength: 1 }),
      tell: fc.constant(id),
      slots: slotsOf(slots),
    }),
  )
  const choices = Object.entries(scenario.decisions).flatMap(([decision, { choices: of }]) =>
    Object.keys(of).map((choice) => ({ decision, choice })),
  )
  return fc.oneof(
    { weight: 6, arbitrary: order },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('say' as const), in: room, text, re: message }) },
    fc.record({ do: fc.constant('say' as const), in: room, text }),
    { weight: 2, arbitrary: tell },
    fc.record({
      do: fc.constant('weigh' as const),
      diagnosis: one(Object.keys(scenario.diagnoses)),
      as: fc.constantFrom('pursued' as const, 'ruled-out' as const),
      because: text,
    }),
    fc.record({
      do: fc.constantFrom('confirm' as const, 'correct' as const, 'chase' as const, 'cancel' as const),
      loop,
    }),
    fc.record({ do: fc.constant('react' as const), message, mark: fc.constantFrom('seen' as const, 'ok' as const) }),
    fc.record({ do: fc.constant('park' as const), loop, because: text }),
    fc.record({ do: fc.constant('acknowledge-alert' as const), alert: one(Object.keys(scenario.alerts)) }),
    fc.record({ do: fc.constant('escalate-alert' as const), alert: one(Object.keys(scenario.alerts)), to: person }),
    fc.record({ do: fc.constant('page' as const), person, because: text }),
    fc.record({ do: fc.constant('claim-command' as const) }),
    fc.record({ do: fc.constant('set-severity' as const), severity: fc.constantFrom(...SEVERITIES) }),
    fc.record({ do: fc.constant('set-state' as const), state: fc.constantFrom(...INCIDENT_STATES) }),
    fc.record({ do: fc.constant('lock-deploys' as const), reason: text, allow: fc.constant([]) }),
    fc.record({ do: fc.constant('unlock-deploys' as const), reason: text }),
    fc.record({ do: fc.constant('allow-deploy' as const), deploy: one(Object.keys(scenario.deploys)), reason: text }),
    fc.record({ do: fc.constant('assign-role' as const), role: fc.constantFrom(...ROLES), person }),
    fc.record({
      do: fc.constant('brief' as const),
      person,
      points: fc.record(Object.fromEntries(BRIEFING_POINTS.map((point) => [point, text]))),
    }),
    fc.record({ do: fc.constant('release' as const), person }),
    fc.record({
      do: fc.constant('publish' as const),
      state: fc.constantFrom(...INCIDENT_STATES),
      components: fc.constant({}),
      text,
      nextUpdateIn: fc.option(fc.nat(1200)),
    }),
    fc.record({ do: fc.constant('note' as const), text, kind: fc.constantFrom(...NOTE_KINDS) }),
    fc
      .constantFrom(...(choices.length > 0 ? choices : [{ decision: 'x', choice: 'y' }]))
      .map((choice) => ({ do: 'decide' as const, ...choice, because: 'so' })),
    fc.record({
      do: fc.constant('poll' as const),
      about: one([...Object.keys(scenario.asks), ...Object.keys(scenario.decisions)]),
    }),
    fc.record({
      do: fc.constant('tick' as const),
      item: one(scenario.checklists.flatMap(({ items }) => items.map(({ id }) => id))),
      on: fc.boolean(),
    }),
    fc.record({
      do: fc.constant('answer-prompt' as const),
      prompt: fc.nat(8),
      how: fc.constantFrom('done' as const, 'dismiss' as const),
    }),
    fc.record({
      do: fc.constant('hand-over' as const),
      to: person,
      report: fc.record(Object.fromEntries(HANDOVER_POINTS.map((point) => [point, text]))),
    }),
    fc.record({
      do: fc.constant('resolve' as const),
      accepting: fc.constant(scenario.resolve.needs.map(({ id }) => id)),
    }),
  ) as fc.Arbitrary<Move>
}

/** A list of moves with the seconds between them, a drill's worth. */
export function anyPlay(scenario: Scenario): fc.Arbitrary<Array<{ wait: number; move: Move }>> {
  return fc.array(fc.record({ wait: fc.integer({ min: 0, max: 90 }), move: anyMove(scenario) }), {
    minLength: 1,
    maxLength: 40,
    size: 'max',
  })
}

/** Any inject at all: one of each kind, mostly of things that exist, now and then of things that do not. */
export function anyInject(scenario: Scenario): fc.Arbitrary<Move> {
  const one = (ids: object) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...Object.keys(ids), 'nobody-knows') },
      { weight: 1, arbitrary: fc.constant('toString') },
    )
  const list = (ids: object) => fc.array(one(ids), { minLength: 1, maxLength: 3 })
  const set = fc.constantFrom(...Object.entries(scenario.settings), ['nobody-knows', ['x']] as const)
  const effect = fc.oneof(
    fc.record({ join: list(scenario.people) }),
    fc.record({ leave: list(scenario.people) }),
    fc.record({ signal: list(scenario.signals) }),
    fc.record({ alert: list(scenario.alerts) }),
    fc.record({ clear: list(scenario.alerts) }),
    fc.record({ deploy: one(scenario.deploys) }),
    fc.record({ report: list(scenario.services) }),
    fc.record({ voice: list(scenario.diagnoses) }),
    fc.record({ learn: list(scenario.asks) }),
    fc.record({ offer: list(scenario.decisions) }),
    one(scenario.people).map((by) => ({ say: [{ by, to: [], text: 'And now?' }] })),
    fc
      .tuple(one(scenario.services), fc.constantFrom('healthy', 'degraded', 'down'))
      .map(([id, health]) => ({ health: { [id]: health } })),
    fc
      .tuple(one(scenario.metrics), fc.integer({ min: -500, max: 500 }))
      .map(([id, is]) => ({ metric: { [id]: { is } } })),
    set.chain(([id, values]) => fc.constantFrom(...values).map((value) => ({ set: { [id]: value } }))),
  )
  return fc
    .array(effect, { minLength: 1, maxLength: 3 })
    .map((what) => ({ do: 'inject', what: what as Extract<Move, { do: 'inject' }>['what'] }))
}
