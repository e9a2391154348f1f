import type { Rule } from '../rule'

export const proofLongSilence: Rule = {
  code: 'proof/long-silence',
  severity: 'warning',
  about:
    'More than ten minutes in which nothing new reaches the desk, when nobody does anything. Found by playing two seeds so, up to the length of the scenario: it says nothing about other plays.',
  instead:
    'Add a moment, a repeat of a signal, a nudge. If the quiet is what the drill is about, say so in a suppression.',
}
