import type { NextPractice } from '../../scenarios/debrief'
import type { SkillId } from '../../scenarios/format'
import type { Band, DialId } from '../../scenarios/scoring'
import { icu } from './icu/icu'
import { words } from './words'

/** Practice: the skills by name, what to practise next and when, and how one's own runs go. */
export const progressText = words('progress', {
  title: 'Practice',
  lead: 'How your own runs go beside your own past. Nobody else’s are in it, and nothing leaves this machine.',
  skills: {
    'open-the-call': 'Open the call',
    'assign-with-a-time-box': 'Assign with a time box',
    'poll-for-objections': 'Poll for objections',
    'answer-a-swoop': 'Answer an executive swoop',
    'update-the-status': 'Update the status',
    'hand-over': 'Hand over',
    'stand-down': 'Stand down',
    'catch-the-read-back': 'Catch the wrong read-back',
  } satisfies Record<SkillId, string>,
  dials: {
    checklist: 'Checklist',
    outbound: 'Loops, outbound',
    inbound: 'Loops, inbound',
  } satisfies Record<DialId, string>,
  bands: { developing: 'developing', solid: 'solid', strong: 'strong' } satisfies Record<Band, string>,
  micro: 'Micro-drills',
  microAbout: 'One skill each, about three minutes.',
  next: 'Next practice',
  drillNow: icu('A drill, now: {title}', 'title'),
  drillOn: icu('A drill, from {date} on: {title}', 'date', 'title'),
  because: {
    'none-yet': 'The first one.',
    'first-week': 'Two drills in the first week.',
    'two-weeks': 'About two weeks after the first, before it fades.',
    'a-month': 'About a month after the first.',
    quarterly: 'Every three months keeps it.',
  } satisfies Record<NextPractice['because'], string>,
  choose: 'Look at it',
  microNow: icu('Three minutes, any time: {skill}', 'skill'),
  missedIn: icu(
    '{lately, plural, one {Missed the one time it was called for.} other {Missed in {missed, number} of the last {lately, number} runs that called for it.}}',
    'missed',
    'lately',
  ),
  lastIn: icu('Last in “{title}”, {date}.', 'title', 'date'),
  evidence: 'Where it shows',
  evidenceOf: icu('Where it shows: {skill}', 'skill'),
  practise: 'Practise',
  practiseThis: 'Practise this for three minutes',
  practiseSkill: icu('Practise for three minutes: {skill}', 'skill'),
  look: 'How my runs go',
  leftMost: 'What this run left most to practise:',
  nothingMissed: 'None of the eight skills was missed in this run.',
  open: 'Worth practising',
  noneOpen: 'Nothing was missed the last time it was called for.',
  trends: 'Beside your own past',
  trendsLead:
    'In three bands, strong at the top, developing at the bottom: one run says no more than that. The latest run is laid beside the middle of those before it.',
  byDial: 'By dial',
  bySkill: 'By skill',
  shape: 'Trends as',
  shapes: { lines: 'Lines', table: 'Table' },
  missing: icu(
    '{count, plural, one {One more different scenario, and there is a line.} other {# more different scenarios, and there is a line.}}',
    'count',
  ),
  noSkills: 'No run has called for one of the eight skills yet.',
  moved: { up: 'above your usual', down: 'below your usual', level: 'as usual' },
  latest: icu('Latest: {band}', 'band'),
  latestMoved: icu('Latest: {band}, {moved}', 'band', 'moved'),
  columns: { what: 'What', when: 'When', run: 'Run', band: 'Band' },
  tableOf: icu('{what}, oldest run first', 'what'),
  reading: 'Looking at your runs…',
  marking: icu('{count, plural, one {One run is still being marked.} other {# runs are still being marked.}}', 'count'),
  fault: 'Your runs could not be read just now.',
})
