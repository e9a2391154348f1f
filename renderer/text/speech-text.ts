import { icu } from './icu/icu'
import { words } from './words'

export const speechText = words('speech', {
  paused: 'Paused.',
  goesOn: 'The clock runs.',
  alert: icu('Pager: {severity}. {words}.', 'severity', 'words'),
  severity: icu('Severity is now {severity}.', 'severity'),
  state: icu('State is now {state}.', 'state'),
  dark: icu('Gone dark: {panel}. {why}', 'panel', 'why'),
  back: icu('Back again: {panel}.', 'panel'),
  readBack: icu('{who} reads back: {about}. Is it what you asked?', 'who', 'about'),
  readBackDiffers: icu('{who} reads back something else than you asked: {about}.', 'who', 'about'),
  overdue: icu('Time is up: {about}.', 'about'),
  prompt: icu('The bot asks: {words}', 'words'),
  prompts: icu('{count, plural, one {The bot asks one thing.} other {The bot asks # things.}}', 'count'),
  decision: icu('To decide: {question}', 'question'),
  joined: icu('{who} joined.', 'who'),
  ended: icu('The drill has ended: {title}.', 'title'),
  message: icu('{who}: {words}', 'who', 'words'),
  messageIn: icu('{who} in {where}: {words}', 'who', 'where', 'words'),
  messages: icu('{count, number} new in {where}.', 'count', 'where'),
  /** A caption, with how often in a row it was heard. */
  heard: icu('{sound}{times, plural, =1 {} other { · # times}}', 'sound', 'times'),
  sounds: {
    pager: 'pager · two rising tones',
    escalation: 'escalation · three steps up',
    loopDue: 'time is up · three low notes',
    readBack: 'read-back · two even notes',
    chat: 'message to you · one soft note',
    deploy: 'deploy · four low knocks',
    phase: 'the incident moves on · two long notes',
    ended: 'the drill ended · a falling chord',
    bed: 'calm bed · a low hum',
  },
})
