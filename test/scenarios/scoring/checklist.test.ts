import { describe, expect, it } from 'vitest'

import type { FactBody } from '../../../scenarios/engine'
import { mark } from '../../../scenarios/scoring'
import { ended, marked, paged } from './fixtures/slow-shop-parts'
import { slowShop } from './fixtures/slow-shop-scenario'

const locked: FactBody = { kind: 'deploys-locked', by: 'imoc', reason: 'web tier', allow: [] }
const shipped: FactBody = { kind: 'deploy-shipped', deploy: 'banner', by: 'ravi' }

describe('an item of the checklist', () => {
  it.each([
    { name: 'counts in full inside its target', at: '3:00', score: 1 },
    { name: 'counts in full before its cue', at: '0:30', score: 1 },
    { name: 'falls between target and late limit', at: '4:30', score: 0.75 },
    { name: 'counts half at the late limit', at: '6:00', score: 0.5 },
    { name: 'still counts half long after it', at: '20:00', score: 0.5 },
  ])('$name', ({ at, score }) => {
    const facts = ended(paged().at(at, locked))

    expect(marked(facts, 'checklist/lock').score).toBeCloseTo(score)
  })

  it('counts for nothing once harm was done', () => {
    const facts = ended(paged().at('4:00', shipped).at('4:10', locked))

    const item = marked(facts, 'checklist/lock')

    expect(item).toMatchObject({ score: 0, applicable: true })
    expect(item.why).toContain('after T+04:00, when it could still have helped')
  })

  it('keeps what was done before harm came', () => {
    const facts = ended(paged().at('2:00', locked).at('9:00', shipped))

    expect(marked(facts, 'checklist/lock')).toMatchObject({ score: 1, evidence: [2, 3] })
  })

  it('does not apply while its window is open and the drill ends', () => {
    const facts = ended(paged(), '5:00')

    expect(marked(facts, 'checklist/lock')).toMatchObject({ applicable: false, score: null, seen: 'not reached' })
  })

  it('does not apply when its cue never reached the desk', () => {
    const facts = ended(
      paged().truth('2:00', {
        kind: 'message',
        message: 'm1',
        in: 'x',
        by: 'mika',
        to: [],
        text: 'It spreads',
        line: 'spreads',
      }),
    )

    expect(marked(facts, 'checklist/stop-spread').applicable).toBe(false)
  })

  it('does not apply when the need was not there at the cue', () => {
    expect(marked(ended(paged()), 'checklist/handoff').applicable).toBe(false)
  })

  it('starts its clock at its own cue', () => {
    const facts = ended(
      paged()
        .at('10:00', { kind: 'person-joined', person: 'ravi', how: 'volunteer', needsBriefing: true })
        .at('10:40', { kind: 'person-briefed', person: 'ravi', points: ['impact'], by: 'imoc' }),
    )

    expect(marked(facts, 'checklist/brief-joiner')).toMatchObject({ score: 1, raw: { cue: 600, seen: 640, took: 40 } })
  })

  it('says that a tick is not evidence', () => {
    const facts = ended(paged().at('1:30', { kind: 'item-ticked', item: 'lock', on: true }))

    const item = marked(facts, 'checklist/lock')

    expect(item).toMatchObject({ score: 0, tickedNotSeen: true })
    expect(item.why).toContain('Ticked, not seen.')
  })

  it('counts a decision against as much as one for, with its reason', () => {
    const facts = ended(
      paged().at('3:00', {
        kind: 'decision-made',
        decision: 'rollback',
        choice: 'no',
        because: 'the package is gone.',
      }),
    )

    const item = marked(facts, 'checklist/rollback')

    expect(item.score).toBe(1)
    expect(item.why).toContain('Decided "Do not roll back", because the package is gone')
  })

  it('averages the rounds of what comes round again', () => {
    const post: FactBody = { kind: 'status-published', state: 'investigating', components: {}, text: 'Slow.' }
    const facts = ended(paged().at('4:00', post).at('10:00', post), '50:00')

    // Seen at 10:00; due again at 20:00, late at 35:00, and nothing came.
    expect(marked(facts, 'checklist/next-posts')).toMatchObject({ score: 0.5, raw: { rounds: 2, roundsSeen: 1 } })
  })

  it('shows every fact behind it and the standard it is held to', () => {
    const facts = ended(paged().at('2:00', locked))

    const item = marked(facts, 'checklist/lock')

    expect(item.evidence).toEqual([2, 3])
    expect(item.source).toBe('Shopify: lock deploys while an incident is open')
    expect(item.why).toBe('Looked for within 2 min of your first page (T+01:00). Seen at T+02:00, 1 min after.')
  })
})

describe('the checklist dial', () => {
  it('weighs life-lines heavier and looks only at what applied', () => {
    const facts = ended(paged().at('1:10', { kind: 'command-claimed', by: 'imoc', message: 'm1' }))

    const { checklist } = mark(facts, slowShop).dials

    // claim 3 of claim 3 + severity 2 + lock 2 + first-post 3 + rollback 2
    expect(checklist.applicable).toBe(5)
    expect(checklist.score).toBeCloseTo(3 / 12)
    expect(checklist.band).toBe('developing')
  })
})
