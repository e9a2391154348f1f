/** A way of wording that tends to close a question, and one that opens it (`research/domain.md` 5b). */
export interface LanguageMarker {
  id: string
  pattern: RegExp
  /** 1: a nudge; 2: a rewrite is suggested. */
  severity: 1 | 2
  why: string
  instead: string
  /** Speaks only where a person is the subject: a disk may fail to mount. */
  ofPeople?: true
  /** Silent in open questions: "what would have needed to be true?" */
  notInQuestions?: true
}

/** What may stand between *should* and its participle. */
const ADVERB = '(?: (?:really|never|always|just|simply|easily|probably|also|at least))?'
/** "Should have an owner" is a requirement, not a regret. */
const NO_NOUN =
  '(?! (?:an?|the|no|some|any|its|their|our|his|her|my|your|one|two|three|four|more|fewer|less|enough|at least an?|\\d+)\\b)'
/** Rules people make, as against the constraints of a table. */
const RULES =
  '(?:procedures?|process(?:es)?|polic(?:y|ies)|rules?|runbooks?|playbooks?|guidelines?|protocols?|standards?)'

/** In order of the table; the first that matches a stretch of text speaks for it. */
export const LANGUAGE_MARKERS: readonly LanguageMarker[] = [
  {
    id: 'counterfactual',
    pattern: new RegExp(
      `\\b(?:(?:should|ought to|shouldn't|should not|ought not to)${ADVERB} have|shouldn't've|should've)\\b${NO_NOUN}`,
      'gi',
    ),
    severity: 2,
    notInQuestions: true,
    why: 'It describes a drill that did not happen.',
    instead: 'At the time … was visible; the options were …',
  },
  {
    id: 'counterfactual-if',
    pattern:
      /\b(?:(?:could|would)(?:n't| not)?(?: (?:easily|simply|also|never|probably|have|all))? have|could've|would've|might (?:well )?have (?:prevented|avoided|caught|stopped|limited|shortened|helped|saved)|if only)\b|(?:(?<=[.;,\n] )|^)had (?:\w+ ){1,3}(?:just|only)\b/gim,
    severity: 2,
    notInQuestions: true,
    why: 'It describes a drill that did not happen.',
    instead: 'What would have needed to be true for …?',
  },
  {
    id: 'omission',
    pattern:
      /\b(?:failed to|fail(?:s|ing)? to|neglect(?:ed|s|ing) to|(?:did not|didn't) (?:even )?bother|bothered to|omitted to|forgot(?:ten)?)\b(?!-)/gi,
    severity: 2,
    ofPeople: true,
    why: 'It makes a step that was not taken into a fault.',
    instead: 'The step was not taken; what cued it, and what competed?',
  },
  {
    id: 'detection',
    pattern: /\b(?:(?:did not|didn't|never) notice|overlooked|missed)\b/gi,
    severity: 1,
    ofPeople: true,
    why: 'What was looked at is more telling than what was not.',
    instead: 'The signal was at …; attention was on …',
  },
  {
    id: 'human-error',
    pattern:
      /\b(?:human|operator|pilot) errors?\b(?! (?:budget|rates?|messages?|codes?|logs?|pages?))|\b(?<=\b(?:an?|to|by|of|as|was) )user error\b|\bmanual (?:mistake|error)s?\b/gi,
    severity: 2,
    why: 'A label ends the search where it gets interesting.',
    instead: 'The action, and the conditions that made it sensible',
  },
  {
    id: 'single-cause',
    pattern:
      /\b(?:root causes? (?:was|were|is|to be)|(?:was|were|is) caused by [A-Z][a-z]+|(?:his|her|their|your|my|our|[\w-]+'s) fault)\b/g,
    severity: 2,
    why: 'Incidents have several conditions, each needed and none enough.',
    instead: 'Contributing conditions include …',
  },
  {
    id: 'character',
    pattern:
      /\b(?:careless(?:ly|ness)?|sloppy|sloppiness|lazy|laziness|reckless(?:ly)?|negligent|negligence|incompeten(?:t|ce)|stupid(?:ly)?|rookie|inexperienced|unqualified|inept|clueless|irresponsibl[ey]|idiot(?:ic)?|dumb)\b/gi,
    severity: 2,
    why: 'It describes a person where the work explains more.',
    instead: 'Leave it out; describe the load, the cues, the tools',
  },
  {
    id: 'hindsight-word',
    pattern:
      /\b(?:obvious(?:ly)?|of course|everyone knows|everybody knows)\b(?! of\b)|(?<=\b(?:is|are|was|were|be|been) )(?:clearly|simply)\b(?! \w+(?:ed|en|wn|le)\b)|(?<!\b(?:is|are|was|were|be|been) )\b(?:clearly|simply)\b|(?<!\bhad )\bjust (?:needed|had to|look|check|ask|read|do|did|roll|restart|run)\b/gi,
    severity: 1,
    why: 'It was not as plain then as it is now.',
    instead: 'State the evidence, and when it could be seen',
  },
  {
    id: 'hindsight',
    pattern: /\b(?:in hindsight|with (?:the benefit of )?hindsight|looking back|in retrospect|it was inevitable)\b/gi,
    severity: 1,
    why: 'Knowing the end changes what the middle looks like.',
    instead: 'Before T+…, which signals pointed elsewhere?',
  },
  {
    id: 'named-agent',
    pattern: /\b(?:deleted|broke|took down|pushed|ignored|wiped|crashed|killed)\b/g,
    severity: 2,
    ofPeople: true,
    why: 'A name in front of a verb reads as the cause.',
    instead: 'The responder, believing …, … (role, intent, what they saw)',
  },
  {
    id: 'norm',
    pattern: new RegExp(
      `\\b(?:violat(?:ed|es|ing|ions? of)|ignored|bypass(?:ed|ing)|broke|(?:did not|didn't|does not|not) (?:follow(?:ing)?|adher(?:e|ing) to|comply(?:ing)? with)) (?:[\\w-]+ ){0,3}?${RULES}\\b|\\b${RULES} (?:was|were|had been) not (?:been )?followed\\b`,
      'gi',
    ),
    severity: 2,
    why: 'Work as done differs from work as written for reasons worth knowing.',
    instead: 'Work as done differed from the runbook because …',
  },
  {
    id: 'folk-model',
    pattern:
      /\b(?:(?:poor|bad) (?:judge?ment|decisions?|call)|(?:lack|loss) of (?:situation(?:al)? awareness|awareness|attention|care|diligence)|lost situation(?:al)? awareness|complacen(?:t|cy))\b/gi,
    severity: 2,
    why: 'It names a verdict where a description would help.',
    instead: 'What was seen, expected and weighed',
  },
  {
    id: 'weak-fix',
    pattern:
      /\b(?:(?:be|being) more careful|more careful(?:ly)?|retrain(?:ed|ing)?|remind(?:ed|ing)? (?:the team|all|everyone|everybody|people|staff|engineers)|(?:been )?reminded to|(?:exercise|use|take) (?:more|greater) (?:caution|care)|pay(?:ing)? (?:more |closer )?attention|paid (?:more|closer) attention|try harder|be more vigilant)\b/gi,
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
    pattern: /\b(?:luckily|fortunately|thank (?:god|goodness)|by (?:sheer )?luck|(?:were|was|got) lucky)\b/gi,
    severity: 1,
    why: 'Luck is a resource nobody planned for, and worth keeping.',
    instead: 'Put it under "Where we were lucky"',
  },
]
