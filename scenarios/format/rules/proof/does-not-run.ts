import type { Rule } from '../rule'

export const proofDoesNotRun: Rule = {
  code: 'proof/does-not-run',
  severity: 'error',
  about:
    'The scenario cannot be played: it goes round in circles, or asks of the drill what it cannot do. Found by playing two seeds in which nobody does anything.',
  instead: 'Mostly effects that set each other off for ever: a state that raises the event that leads back to it.',
}
