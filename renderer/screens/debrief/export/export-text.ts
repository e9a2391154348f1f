import type { Redaction } from '../../../../scenarios/debrief'
import { icu } from '../../../text/icu/icu'
import { words } from '../../../text/words'

/** Words of the export dialog. */
export const exportText = words('export', {
  open: 'Export',
  title: 'Export this debrief',
  about: 'Files are made here and saved where you say. Nothing is sent anywhere.',
  level: 'How much of who it was',
  levels: { full: 'Full', roles: 'Roles only', aggregate: 'Figures only' } satisfies Record<Redaction, string>,
  levelAbout: {
    full: 'Names, words and times as they are. For those who were there.',
    roles: 'People by their roles, the run without its date. In a small team a role may still say who it was.',
    aggregate: 'Bands and counts alone: nothing anybody said, wrote or did at a moment.',
  } satisfies Record<Redaction, string>,
  formats: 'As what',
  html: { name: 'Web page', hint: 'One file that opens anywhere and asks nobody for anything (.html)' },
  pdf: { name: 'PDF', hint: 'Through the print window: choose “Save as PDF”' },
  markdown: { name: 'Markdown', hint: 'For a wiki (.md)' },
  json: { name: 'Data', hint: 'With a published schema, docs/debrief.schema.json (.json)' },
  csv: { name: 'Timeline', hint: 'A line a moment, for a spreadsheet (.csv)' },
  xapi: { name: 'Statements', hint: 'One a decision, for a learning record store (xAPI 1.0.3, .json)' },
  recording: { name: 'Recording', hint: 'The run itself with its annotations, full only (.json)' },
  review: 'Follow-up review',
  reviewAbout: 'Two working days give it time to settle.',
  date: 'Day',
  time: 'Time',
  invite: { name: 'Invitation', hint: 'For any calendar (.ics)' },
  reviewTitle: icu('Review of a drill: {title}', 'title'),
  noDate: 'Choose a day first.',
  done: icu('{name} was made.', 'name'),
})
