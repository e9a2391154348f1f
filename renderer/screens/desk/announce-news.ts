import { type Desk, type DeskLoop, type DeskMessage, isOverdue } from '../../../scenarios/desk'
import { BOT, type Fact, IMOC } from '../../../scenarios/engine'
import { glossaryOf, inBrackets } from '../../../scenarios/plain'
import { rowOf, rowsOf } from '../../../scenarios/tables'
import type { AnnouncerQueue } from '../../components/announcer-queue'
import { firstName, nameOf } from '../../store/people'
import type { SessionState, SessionStore } from '../../store/session-store'
import { readsPlainly, useSettings } from '../../store/settings-store'
import { text } from '../../text/text'

/** Tells a screen reader what happens at the desk, urgent things at once, talk gathered. Returns how to stop. */
export function announceNews(store: SessionStore, queue: AnnouncerQueue): () => void {
  const overdue = sayOverdue(queue)
  // Explained aloud once; heard at every message, an explanation would bury what was said.
  const known = new Set<string>()
  return store.subscribe((now, before) => {
    if (now.news !== before.news && now.desk) {
      for (const fact of now.news) announce(fact, now.desk, now, queue, known)
      for (const fact of now.news) if (fact.kind === 'loop-overdue') overdue(rowOf(now.desk.loops, fact.loop))
    }
    if (now.connected !== before.connected) {
      queue.say(now.connected ? text.common.connectionBack : text.common.connectionLost, { urgency: 'assertive' })
    }
    if (now.face.clock.paused !== before.face.clock.paused && before.desk) {
      const { paused, waits } = now.face.clock
      queue.say(paused ? (waits ?? text.speech.paused) : text.speech.goesOn, { urgency: 'assertive' })
    }
    if (now.second !== before.second && now.desk && now.desk === before.desk) announceDue(now, before, overdue)
  })
}

function announce(fact: Fact, desk: Desk, session: SessionState, queue: AnnouncerQueue, known: Set<string>): void {
  const aloud = (words: string) =>
    readsPlainly() ? inBrackets(words, glossaryOf(desk.briefing.glossary), known) : words
  switch (fact.kind) {
    case 'alert-fired':
      queue.say(text.speech.alert(text.desk.severity[fact.severity], aloud(fact.text)), { urgency: 'assertive' })
      return
    case 'severity-set':
      queue.say(text.speech.severity(text.desk.severity[fact.severity]), { urgency: 'assertive' })
      return
    case 'state-set':
      queue.say(text.speech.state(text.desk.state[fact.state]))
      return
    case 'panel-dark':
      queue.say(text.speech.dark(text.desk.panel[fact.panel], aloud(fact.why)), { urgency: 'assertive' })
      return
    case 'panel-back':
      queue.say(text.speech.back(text.desk.panel[fact.panel]))
      return
    case 'loop-read-back': {
      const loop = desk.loops[fact.loop]
      const who = nameOf(desk, fact.by)
      if (loop)
        queue.say(
          loop.differs.length > 0
            ? text.speech.readBackDiffers(who, loop.about)
            : text.speech.readBack(who, loop.about),
        )
      return
    }
    case 'prompt-given':
      queue.say(text.speech.prompt(aloud(fact.text)), { topic: 'prompts', together: text.speech.prompts })
      return
    case 'decision-offered':
      queue.say(text.speech.decision(aloud(fact.decision.question)))
      return
    case 'person-joined':
      if (fact.at > 0) queue.say(text.speech.joined(nameOf(desk, fact.person)))
      return
    case 'drill-ended':
      queue.say(text.speech.ended(fact.title), { urgency: 'assertive' })
      return
    case 'message': {
      const message = desk.messages[fact.message]
      if (message) announceMessage(message, desk, session, queue, aloud)
      return
    }
  }
}

function announceMessage(
  message: DeskMessage,
  desk: Desk,
  session: SessionState,
  queue: AnnouncerQueue,
  aloud: (words: string) => string,
): void {
  const { speech } = useSettings.getState()
  if (speech === 'off' || message.by === IMOC || message.by === BOT) return
  const room = desk.rooms[message.in]
  const where = room?.direct ? firstName(desk, room.direct) : `#${message.in}`
  const toYou = message.to.includes(IMOC) || room?.direct != null
  const who = nameOf(desk, message.by)
  const together = speech !== 'full' && !toYou
  // What may be told as a number only is not what explains a term.
  const said = together ? message.text : aloud(message.text)
  const words = message.in === session.room ? text.speech.message(who, said) : text.speech.messageIn(who, where, said)
  if (!together) queue.say(words)
  else queue.say(words, { topic: `talk ${message.in}`, together: (count) => text.speech.messages(count, where) })
}

/** Says once of a time box that it ran out, whether the desk's own clock notices first or the fact comes first. */
function sayOverdue(queue: AnnouncerQueue): (loop: DeskLoop | undefined) => void {
  const told = new Set<string>()
  return (loop) => {
    const box = `${loop?.loop} ${loop?.due}`
    if (!loop || told.has(box)) return
    told.add(box)
    queue.say(text.speech.overdue(loop.about), { urgency: 'assertive' })
  }
}

function announceDue(now: SessionState, before: SessionState, overdue: (loop: DeskLoop) => void): void {
  if (!now.desk) return
  for (const loop of rowsOf(now.desk.loops)) {
    if (isOverdue(loop, now.second) && !isOverdue(loop, before.second)) overdue(loop)
  }
}
