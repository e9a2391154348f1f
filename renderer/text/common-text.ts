import { icu } from './icu/icu'
import { words } from './words'

export const commonText = words('common', {
  length: {
    seconds: icu('{count, number} s', 'count'),
    minutes: icu('{count, number} min', 'count'),
    hours: icu('{count, number} h', 'count'),
    minutesSeconds: icu('{minutes, number} min {seconds, number} s', 'minutes', 'seconds'),
    hoursMinutes: icu('{hours, number} h {minutes, number} min', 'hours', 'minutes'),
  },
  spoken: {
    seconds: icu('{seconds, plural, one {# second} other {# seconds}}', 'seconds'),
    minutes: icu(
      '{minutes, plural, one {# minute} other {# minutes}} {seconds, plural, one {# second} other {# seconds}}',
      'minutes',
      'seconds',
    ),
    hours: icu(
      '{hours, plural, one {# hour} other {# hours}} {minutes, plural, =0 {} one {# minute } other {# minutes }}{seconds, plural, one {# second} other {# seconds}}',
      'hours',
      'minutes',
      'seconds',
    ),
  },
  close: 'Close',
  cancel: 'Cancel',

  you: 'You',
  /** In the middle of a sentence. */
  youInside: 'you',
  bot: 'Checklist bot',
  simulation: 'SIMULATION',
  choose: 'Choose…',
  appName: 'Hearback',
  /** Begins with the mark: a narrow tab shows no more of it. */
  windowTitle: icu('[SIMULATION] {place} · Hearback', 'place'),
  windowTitleIn: icu('{title}: {place}', 'title', 'place'),

  connectionLost: 'The connection to Hearback was lost.',
  connectionLostDo: 'Trying again; nothing you wrote is gone. If you stopped Hearback, start it again.',
  lockedOut: 'Hearback was started again and has a new address.',
  lockedOutDo:
    'Open the address it printed just now; this page cannot follow by itself. The drill is kept to the second and waits on the home screen.',
  connectionBack: 'Connected again.',
  crashed: 'Something in the window broke. The drill itself is safe: it is kept as it goes.',
  reload: 'Load the window again',
  toHome: 'To the home screen',
  afterCrash: {
    title: 'The window stopped working',
    kept: 'The drill waits at the second it had reached. Everything in it is kept on this machine, your last move included.',
    goOn: 'To the home screen, where it can be gone on with',
  },
})
