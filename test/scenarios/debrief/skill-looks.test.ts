import { describe, expect, it } from 'vitest'

import { biggestMiss, type SkillLook, type SkillResult, skillLooks, skillResults } from '../../../scenarios/debrief'
import { type Fact, type Move, variantOf } from '../../../scenarios/engine'
import { SKILLS, type SkillId } from '../../../scenarios/format'
import { createPlayer, playOut } from '../../../scenarios/players'
import { mark } from '../../../scenarios/scoring'
import { MICRO_DRILLS, shipped } from '../../players/library'
import { course } from '../micro/course'

interface Step {
  wait: number
  move: Move
}

const claim: Step = { wait: 12, move: { do: 'claim-command' } }
const order = (to: string | null, ask: string, within: number | null, slots: Record<string, string> = {}): Move => ({
  do: 'order',
  in: '',
  to,
  ask,
  within,
  slots,
})
const publish = (nextUpdateIn: number | null): Move => ({
  do: 'publish',
  state: 'investigating',
  components: {},
  text: 'Some payments hang; we know and are on it.',
  nextUpdateIn,
})

/** How one skill went in a drill played with these moves. */
function looksAfter(drill: string, steps: readonly Step[], skill: SkillId, seed = 3): SkillLook[] {
  const written = shipped(drill)
  const room = written.incident.channel
  const moves = steps.map(({ wait, move }) => ({
    wait,
    move: 'in' in move && move.in === '' ? { ...move, in: room } : move,
  }))
  const { facts } = course(drill, seed, moves)
  return looksOf(drill, facts, seed).filter((look) => look.skill === skill)
}

function looksOf(drill: string, facts: readonly Fact[], seed: number): SkillLook[] {
  const written = shipped(drill)
  return skillLooks({ facts, scenario: variantOf(written, seed) }, mark(facts, written))
}

describe('a skill is seen', () => {
  it.each<{ name: string; drill: string; steps: Step[]; skill: SkillId; seen: number[]; says: RegExp }>([
    {
      name: 'an order to one person with a time',
      drill: 'open-the-call',
      steps: [claim, { wait: 5, move: order('one', 'can-report', 120) }],
      skill: 'assign-with-a-time-box',
      seen: [1],
      says: /back within 2 min/,
    },
    {
      name: 'an order without a time',
      drill: 'open-the-call',
      steps: [claim, { wait: 5, move: order('one', 'can-report', null) }],
      skill: 'assign-with-a-time-box',
      seen: [0],
      says: /with no time given/,
    },
    {
      name: 'an order to nobody',
      drill: 'open-the-call',
      steps: [claim, { wait: 5, move: order(null, 'can-report', 120) }],
      skill: 'assign-with-a-time-box',
      seen: [0],
      says: /Said to nobody/,
    },
    {
      name: 'few orders, each as it should be',
      drill: 'hand-over',
      steps: [claim, { wait: 5, move: order('hands', 'can-report', 120) }],
      skill: 'assign-with-a-time-box',
      seen: [1],
      says: /back within 2 min/,
    },
    {
      name: 'no order at all',
      drill: 'open-the-call',
      steps: [claim],
      skill: 'assign-with-a-time-box',
      seen: [0],
      says: /No orders were given/,
    },
    {
      name: 'a risky step without a poll',
      drill: 'poll-for-objections',
      steps: [claim, { wait: 20, move: order('lead', 'switch-over', 60) }],
      skill: 'poll-for-objections',
      seen: [0, 0],
      says: /nobody had been asked for strong objections/,
    },
    {
      name: 'a risky step after a poll',
      drill: 'poll-for-objections',
      steps: [
        claim,
        { wait: 20, move: { do: 'poll', about: 'switch-over' } },
        { wait: 40, move: order('lead', 'switch-over', 60) },
      ],
      skill: 'poll-for-objections',
      seen: [1, 1],
      says: /strong objections were asked for before it began/,
    },
    {
      name: 'a handover of two points',
      drill: 'hand-over',
      steps: [claim, { wait: 50, move: { do: 'hand-over', to: 'relief', report: { state: 'late', risks: 'disk' } } }],
      skill: 'hand-over',
      seen: [1, 2 / 6],
      says: /without what is thought and ruled out, what is in flight, what was promised and what is open\./,
    },
    {
      name: 'an order past you that nobody answers',
      drill: 'answer-a-swoop',
      steps: [claim],
      skill: 'answer-a-swoop',
      seen: [0, 0, 0],
      says: /No answer went back|By T\+/,
    },
    {
      name: 'a public update that promises a time and keeps silent',
      drill: 'update-the-status',
      steps: [claim, { wait: 20, move: publish(60) }],
      skill: 'update-the-status',
      seen: [1, 1, 0],
      says: /did not come by then/,
    },
    {
      name: 'a public update that keeps what it promised',
      drill: 'update-the-status',
      steps: [claim, { wait: 20, move: publish(60) }, { wait: 50, move: publish(null) }],
      skill: 'update-the-status',
      seen: [1, 1, 1],
      says: /promised for .*and it came/,
    },
    {
      name: 'command that nobody claims',
      drill: 'open-the-call',
      steps: [],
      skill: 'open-the-call',
      seen: [0, 0, 0],
      says: /Not seen in this run/,
    },
  ])('or missed, with what shows it: $name', ({ drill, steps, skill, seen, says }) => {
    const looks = looksAfter(drill, steps, skill)

    expect(looks.map(({ score }) => score)).toEqual(seen.map((score) => expect.closeTo(score, 5)))
    expect(looks.map(({ why }) => why).join('\n')).toMatch(says)
    expect(looks.every(({ fact, item }) => fact !== null || item !== null)).toBe(true)
  })

  it('only where a read-back was wrong: caught is seen, let through is missed', () => {
    const caught = playOut(shipped('catch-the-read-back'), createPlayer('expert', 4), { seed: 4 }).facts
    const missed = playOut(shipped('catch-the-read-back'), createPlayer('panicky', 4), { seed: 4 }).facts

    const of = (facts: readonly Fact[]) =>
      looksOf('catch-the-read-back', facts, 4).filter(({ skill }) => skill === 'catch-the-read-back')

    expect(of(caught).length).toBeGreaterThan(0)
    expect(of(caught).every(({ score }) => score === 1)).toBe(true)
    expect(of(missed).every(({ fact }) => typeof fact === 'number')).toBe(true)
  })

  it('by ending well: the lock opened, the page told, nothing left open', () => {
    const { facts } = playOut(shipped('stand-down'), createPlayer('expert', 2), { seed: 2 })
    const locked = facts.filter((fact) => fact.kind !== 'deploys-unlocked' && fact.kind !== 'status-published')

    const said = (some: readonly Fact[]) =>
      looksOf('stand-down', some, 2).flatMap(({ skill, score, why }) =>
        skill === 'stand-down' && score < 0.5 ? [why] : [],
      )

    expect(said(facts)).toEqual([])
    expect(said(locked).join('\n')).toMatch(/deploys stayed locked[\s\S]*public page still said something else/)
  })
})

describe.each(MICRO_DRILLS)('after the micro-drill %s', (id) => {
  const play = (kind: 'expert' | 'silent' | 'novice', seed: number) => {
    const { facts } = playOut(shipped(id), createPlayer(kind, seed), { seed })
    return skillResults(looksOf(id, facts, seed))
  }
  const own = (results: readonly SkillResult[]) => results.find(({ skill }) => skill === id)

  it('its own skill was called for, and shown by somebody who goes by the book', () => {
    expect(own(play('expert', 1))).toMatchObject({ skill: id, miss: null })
    expect(biggestMiss(play('expert', 1))?.skill).not.toBe(id)
  })

  it('every miss names a mark or a moment that is in the recording', () => {
    const { facts } = playOut(shipped(id), createPlayer('novice', 1), { seed: 1 })
    const items = new Set(mark(facts, shipped(id)).items.map((item) => item.id))

    for (const { miss } of play('novice', 1)) {
      if (!miss) continue
      if (miss.item !== null) expect(items).toContain(miss.item)
      if (miss.fact !== null) expect(facts.some((fact) => fact.id === miss.fact)).toBe(true)
      expect(miss.why).toMatch(/\.$/)
    }
  })
})

describe('what was missed most', () => {
  const result = (skill: SkillId, score: number, weight: number): SkillResult => ({
    skill,
    looked: 2,
    met: 1,
    score,
    weight,
    miss: { item: null, fact: 1, at: 10, why: 'It was not seen.' },
  })

  it.each([
    ['the larger share', [result('hand-over', 0.2, 2), result('stand-down', 0.4, 2)], 'hand-over'],
    ['what mattered more', [result('hand-over', 0.5, 1), result('stand-down', 0.5, 3)], 'stand-down'],
    ['nothing, when a slip was all there was', [result('hand-over', 0.9, 3)], undefined],
    ['nothing, when nothing was missed', [{ ...result('hand-over', 0.1, 0), miss: null }], undefined],
  ])('is %s', (_, results, skill) => {
    expect(biggestMiss(results)?.skill).toBe(skill)
  })

  it('does not depend on the order they are told in', () => {
    const results = SKILLS.map((skill, index) => result(skill, index / 10, 1 + (index % 3)))

    expect(biggestMiss(results.toReversed())?.skill).toBe(biggestMiss(results)?.skill)
  })
})
