import { describe, expect, it } from 'vitest'

import { languageHints } from '../../../scenarios/debrief'

describe('languageHints', () => {
  it.each([
    ['counterfactual', 'We should have rolled back at once.'],
    ['counterfactual', 'Nobody ought to have waited.'],
    ['counterfactual-if', 'If only the alert had been louder.'],
    ['counterfactual-if', 'This could have been caught earlier.'],
    ['omission', 'Ilse failed to tell the others.'],
    ['omission', 'I forgot to lock deploys.'],
    ['detection', 'The team missed the second warning.'],
    ['human-error', 'It was human error in the end.'],
    ['single-cause', 'The root cause was the provisioning team.'],
    ['character', 'A careless bump of a version.'],
    ['hindsight-word', 'Obviously the mirror was empty.'],
    ['hindsight', 'In hindsight the lag was the real problem.'],
    ['named-agent', 'Ilse broke production with a bump.'],
    ['norm', 'They did not follow the runbook.'],
    ['folk-model', 'A lack of situational awareness.'],
    ['weak-fix', 'Everyone must be more careful with pins.'],
    ['absolute', 'We will make sure it happens never again.'],
    ['blame-question', 'Who did this?'],
    ['luck', 'Luckily four hosts were broken.'],
  ])('offers another wording for %s: %s', (id, text) => {
    expect(languageHints(text).map((hint) => hint.id)).toContain(id)
  })

  it.each([
    ['quotations', 'Dana asked "who did this?" in the channel.'],
    ['code', 'The log said `failed to bind to port 80`.'],
    ['quoted lines', '> we should have rolled back\nI heard it and went on.'],
    ['lists of must and should', 'Should have: a staged rollout. Could have: a canary.'],
    ['machines', 'The web server failed to start after the upgrade.'],
    ['machines with a qualifier', 'The second config run failed to reach four hosts.'],
    ['parts of longer words', 'The justification is clear, and so is the misfortune.'],
    ['plain description', 'The signal came at T+09:20; attention was on the read-back.'],
    ['inevitable machines', 'Chef deleted the default file, and Apache crashed on start.'],
  ])('is silent on %s', (_, text) => {
    expect(languageHints(text)).toEqual([])
  })

  it('points at the words, says why and what to write instead', () => {
    const text = 'Then we should have asked.'

    const [hint] = languageHints(text)

    expect(hint).toMatchObject({ severity: 2, found: 'should have' })
    expect(text.slice(hint?.from, hint?.to)).toBe('should have')
    expect(hint?.why).not.toBe('')
    expect(hint?.instead).not.toBe('')
  })

  it('gives one hint a stretch, in order of appearance', () => {
    const hints = languageHints('Luckily nobody was hurt. We should have simply looked, in hindsight.')

    expect(hints.map(({ id }) => id)).toEqual(['luck', 'counterfactual', 'hindsight-word', 'hindsight'])
  })
})
