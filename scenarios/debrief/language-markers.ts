/** A way of wording that tends to close a question, and one that opens it (`research/domain.md` 5b). */
export interface LanguageMarker {
  id: string
  pattern: RegExp
  /** 1: a nudge; 2: a rewrite is suggested. */
  severity: 1 | 2
  why: string
  instead: string
}

const PERSON =
  '(?:i|we|you|he|she|they|who|someone|somebody|nobody|team|engineer|operator|developer|responder|on-call|imoc|ops)'

/** In order of the table; the first that matches a stretch of text speaks for it. */
export const LANGUAGE_MARKERS: readonly LanguageMarker[] = [
  {
    id: 'counterfactual',
    pattern: /\b(?:(?:should|ought to|shouldn't|should not)(?: really)? have|shouldn't've|should've|ought to have)\b/gi,
    severity: 2,
    why: 'It describes a drill that did not happen.',
    instead: 'At the time … was visible; the options were …',
  },
  {
    id: 'counterfactual-if',
    pattern:
      /\b(?:(?:could|would)(?:n't| not)?(?: easily)? have|could've|would've|if only|had (?:they|he|she|we|you|i) (?:just|only))\b/gi,
    severity: 2,
    why: 'It describes a drill that did not happen.',
    instead: 'What would have needed to be true for …?',
  },
  {
    id: 'omission',
    pattern: /\b(?:failed to|fail(?:s|ing) to|neglected to|(?:did not|didn't) bother|forgot(?:ten)?)\b/gi,
    severity: 2,
    why: 'It makes a step that was not taken into a fault.',
    instead: 'The step was not taken; what cued it, and what competed?',
  },
  {
    id: 'detection',
    pattern: new RegExp(
      `\\b${PERSON}\\s+(?:all\\s+|also\\s+)?(?:did not notice|didn't notice|overlooked|missed)\\b`,
      'gi',
    ),
    severity: 1,
    why: 'What was looked at is more telling than what was not.',
    instead: 'The signal was at …; attention was on …',
  },
  {
    id: 'human-error',
    pattern: /\b(?:human|operator|pilot|user) errors?\b/gi,
    severity: 2,
    why: 'A label ends the search where it gets interesting.',
    instead: 'The action, and the conditions that made it sensible',
  },
  {
    id: 'single-cause',
    pattern:
      /\b(?:root causes? (?:was|were|is)|(?:was|were|is) caused by [A-Z][a-z]+|(?:was|is) (?:his|her|their|your|my|our) fault)\b/g,
    severity: 2,
    why: 'Incidents have several conditions, each needed and none enough.',
    instead: 'Contributing conditions include …',
  },
  {
    id: 'character',
    pattern:
      /\b(?:careless(?:ly|ness)?|sloppy|sloppiness|lazy|laziness|reckless(?:ly)?|negligent|negligence|incompeten(?:t|ce)|stupid(?:ly)?|rookie|idiot(?:ic)?|dumb)\b/gi,
    severity: 2,
    why: 'It describes a person where the work explains more.',
    instead: 'Leave it out; describe the load, the cues, the tools',
  },
  {
    id: 'hindsight-word',
    pattern:
      /\b(?:obvious(?:ly)?|clearly|simply|of course|everyone knows|everybody knows|just (?:needed|had|look|check|ask|read|do|did|roll|restart|run)\w*)\b/gi,
    severity: 1,
    why: 'It was not as plain then as it is now.',
    instead: 'State the evidence, and when it could be seen',
  },
  {
    id: 'hindsight',
    pattern: /\b(?:in hindsight|with hindsight|looking back|in retrospect|it was inevitable)\b/gi,
    severity: 1,
    why: 'Knowing the end changes what the middle looks like.',
    instead: 'Before T+…, which signals pointed elsewhere?',
  },
  {
    id: 'named-agent',
    pattern:
      /\b(?!(?:The|It|This|That|Chef|Puppet|Automation|Monitoring|Apache|Cron|When|After|Then|A|An|One)\b)[A-Z][a-z]+\s+(?:accidentally\s+|wrongly\s+)?(?:deleted|broke|took down|pushed|ignored|wiped|crashed|killed)\b/g,
    severity: 2,
    why: 'A name in front of a verb reads as the cause.',
    instead: 'The responder, believing …, … (role, intent, what they saw)',
  },
  {
    id: 'norm',
    pattern:
      /\b(?:violat(?:ed|es|ing|ion of)|(?:ignored|bypassed|broke) (?:the |our )?(?:procedures?|process|polic(?:y|ies)|rules?|runbooks?)|(?:did not|didn't) follow (?:the |our )?(?:procedures?|process|polic(?:y|ies)|rules?|runbooks?))\b/gi,
    severity: 2,
    why: 'Work as done differs from work as written for reasons worth knowing.',
    instead: 'Work as done differed from the runbook because …',
  },
  {
    id: 'folk-model',
    pattern:
      /\b(?:(?:poor|bad) (?:judge?ment|decisions?|call)|(?:lack|loss) of (?:situation(?:al)? awareness|awareness|attention|care|diligence)|complacen(?:t|cy))\b/gi,
    severity: 2,
    why: 'It names a verdict where a description would help.',
    instead: 'What was seen, expected and weighed',
  },
  {
    id: 'weak-fix',
    pattern:
      /\b(?:(?:be|being) more careful|more careful(?:ly)?|retrain(?:ed|ing)?|remind(?:ed)? (?:the team|everyone|everybody|people|staff|engineers)|pa(?:y|id) (?:more |closer )?attention|try harder|be more vigilant)\b/gi,
    severity: 1,
    why: 'Care is already spent; designs last longer than reminders.',
    instead: 'A change to a tool, a design or a process, or say there is none',
  },
  {
    id: 'absolute',
    pattern:
      /\b(?:never again|(?:prevent|stop) (?:this|it) from ever|(?:never|not) happen again|ensure this never)\b/gi,
    severity: 1,
    why: 'Promises of never are broken by the next surprise.',
    instead: 'Make it easier to notice, or to recover from',
  },
  {
    id: 'blame-question',
    pattern:
      /\b(?:who did (?:this|that|it)|whose fault|who(?:'s| is) to blame|to blame|at fault|why did(?:n't)? (?:you|he|she|they))\b/gi,
    severity: 2,
    why: 'It asks for a person instead of a story.',
    instead: 'What did you see? How did you decide?',
  },
  {
    id: 'luck',
    pattern: /\b(?:luckily|fortunately|thank (?:god|goodness)|by (?:sheer )?luck)\b/gi,
    severity: 1,
    why: 'Luck is a resource nobody planned for, and worth keeping.',
    instead: 'Put it under "Where we were lucky"',
  },
]
