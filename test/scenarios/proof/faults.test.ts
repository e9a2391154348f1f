import { describe, expect, it } from 'vitest'

import { checkScenario } from '../../../scenarios/format'
import { prove } from '../../../scenarios/proof'
import { readLibraryFile } from '../../players/library'

/** One fault of meaning put into a scenario that ships: all of it still has the right shape. */
interface Fault {
  name: string
  find: string | RegExp
  put: string
  code: string
  /** What the line it is told at contains. */
  at: string
}

const FAULTS: Fault[] = [
  {
    name: 'the one way into a state is taken out',
    find: ', switched logging quiet: safe }',
    put: ' }',
    code: 'proof/unreachable-state',
    at: 'safe: { text',
  },
  {
    name: 'a state only another unreachable one leads to',
    find: '        safe: { text',
    put: '        wet: { after: { 1m: dry } }\n        dry: { after: { 1m: safe } }\n        safe: { text',
    code: 'proof/unreachable-state',
    at: 'dry: {',
  },
  {
    name: 'a state behind a way that waits not to be where it starts',
    find: 'switched logging quiet: safe',
    put: 'switched logging quiet: { target: safe, when: { not: { in: disk.filling } } }',
    code: 'proof/unreachable-state',
    at: 'safe: { text',
  },
  {
    name: 'a state that can be entered and neither left nor resolved',
    find: 'switched logging quiet: safe }',
    put: 'switched logging quiet: [{ target: safe, when: { happened: acked disk-90 } }, { target: muddle }] }',
    code: 'proof/dead-end',
    at: 'muddle: {',
  },
  {
    name: 'a way out that waits for what cannot hold',
    find: 'on: { event web-restarted: herd }\n          always',
    put: 'on: { event web-restarted: { target: herd, when: { setting: { admit: none } } } }\n          always',
    code: 'proof/never',
    at: 'event web-restarted: { target',
  },
  {
    name: 'an item whose look-for can never happen',
    find: 'look-for: [asked verify-outside]',
    put: 'look-for: [acknowledged never-said]',
    code: 'proof/unattainable-item',
    at: 'id: seen-from-outside',
  },
  {
    name: 'an item with a cue that never comes',
    find: 'cue: [said warm-again]\n        look-for',
    put: 'cue: [signalled never-said]\n        look-for',
    code: 'proof/never-cued',
    at: 'id: seen-from-outside',
  },
  {
    name: 'an item that is too late before it is asked for',
    find: 'late: 12m\n        harm: [reached disk.100]',
    put: 'late: 12m\n        harm: [voiced attack]',
    code: 'proof/due-before-cue',
    at: 'id: feed-stopped',
  },
  {
    name: 'a request that nothing answers',
    find: 'closes-with: [list-or-fix]',
    put: 'closes-with: [fail-over]',
    code: 'proof/unanswerable-signal',
    at: 'closes-with: [fail-over]',
  },
  {
    name: 'a moment that waits for a signal that is never said',
    find: 'on: [reached disk.98]',
    put: 'on: [signalled never-said]',
    code: 'proof/never',
    at: 'on: [signalled never-said]',
  },
  {
    name: 'a delay that is over after the end',
    find: 'after: { 3m: standby-too }',
    put: 'after: { 3h: standby-too }',
    code: 'proof/delay-too-long',
    at: 'after: { 3h',
  },
  {
    name: 'an ending that cannot come',
    find: 'when: { in: disk.standby-too }, for: 4m',
    put: 'when: { all: [{ in: disk.safe }, { setting: { admit: none } }] }, for: 4m',
    code: 'proof/never',
    at: 'nothing-written:',
  },
  {
    name: 'a resolution that cannot come about',
    find: 'when: { setting: { logging: quiet } }, refusal',
    put: 'when: { setting: { admit: none } }, refusal',
    code: 'proof/cannot-be-won',
    at: '  needs:',
  },
  {
    name: 'only good endings',
    find: /good: false/g,
    put: 'good: true',
    code: 'proof/cannot-be-lost',
    at: 'ends:',
  },
  {
    name: 'a setting that nothing looks at',
    find: '  admit: [',
    put: '  lamp: [on, off]\n  admit: [',
    code: 'unused/setting',
    at: 'lamp:',
  },
  {
    name: 'an ask of somebody who can never come',
    find: '    of: [kenji, malik]',
    put: '    of: [gone]',
    code: 'proof/nobody-can',
    at: 'of: [gone]',
  },
]

/** What the faults speak of: a value no effect sets, a signal nobody says, somebody who never comes. */
function prepared(text: string): string {
  return text
    .replace('admit: [all,', 'admit: [all, none,')
    .replace(
      'signals:\n',
      'signals:\n  never-said:\n    about: x\n    from: noor\n    in: inc-310\n    text: x\n    names: [[x]]\n',
    )
    .replace('people:\n', 'people:\n  gone: { name: Gil Gone, role: Edge, briefed: true }\n')
}

function lint(text: string) {
  const checked = checkScenario('low-fuel.yaml', (path) => (path === 'low-fuel.yaml' ? text : readLibraryFile(path)))
  return checked.withMore(prove(checked))
}

describe('one fault of meaning in a scenario that ships', () => {
  const whole = readLibraryFile('low-fuel.yaml') ?? ''

  it('is not there to begin with', () => {
    expect(lint(whole)).toEqual([])
    expect(lint(prepared(whole)).map(({ code }) => code)).toEqual(['unused/person', 'unused/signal'])
  })

  it.each(FAULTS)('is found: $name', ({ find, put, code, at }) => {
    const before = prepared(whole)
    let text = before.replace(find, put)
    expect(text).not.toBe(before)
    if (put.includes('muddle'))
      text = text
        .replace('        safe: {', '        muddle: { text: A muddle }\n        safe: {')
        .replace('when: { setting: { logging: quiet } }, refusal', 'when: { in: disk.safe }, refusal')

    const lines = text.split('\n')
    const told = lint(text).map((each) => ({ code: each.code, line: lines[each.line - 1] ?? '' }))
    expect(told).toContainEqual({ code, line: expect.stringContaining(at) })
  })

  it('is told of a list that is included where the scenario includes it', () => {
    const list = `hearback: 1
kind: checklists
checklists:
  - id: shared
    title: Shared
    items:
      - { id: never, text: Never, look-for: [done sing], within: 1m, late: 2m, why: x, source: x }
`
    const text = whole.replace('include: [', 'include: [lists/shared.yaml, ')
    const checked = checkScenario('low-fuel.yaml', (path) =>
      path === 'low-fuel.yaml' ? text : path === 'lists/shared.yaml' ? list : readLibraryFile(path),
    )

    const [problem, ...more] = checked.withMore(prove(checked))
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code: 'proof/unattainable-item', file: 'low-fuel.yaml', line: 20, column: 11 })
    expect(problem?.message).toContain('(lists/shared.yaml:7)')
  })
})
