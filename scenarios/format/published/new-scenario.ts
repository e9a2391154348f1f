export interface NewScenario {
  /** Lower-case words joined by hyphens: the name of the file. */
  id: string
  /** Where editors find the schema: a path from the file, or an address. */
  schema: string
}

/** A small scenario, whole and commented, that lints, proves and plays: ten minutes, to be made into one's own. */
export function newScenario({ id, schema }: NewScenario): string {
  return `# yaml-language-server: $schema=${schema}
# $schema: ${schema}
#
# A scenario is one drill: a failure, the people, what is looked for, and what is told afterwards. It is data only.
# Check it with   npm run hearback -- lint ${id}.yaml
# Play it with    npm run hearback -- play ${id}.yaml
# Every field is explained in docs/authoring/reference.md.
hearback: 1
id: ${id}
# Neutral on purpose: the title and the brief must not give the cause away. The debrief has a telling title.
title: "Wednesday, 10:30: parcels are not moving"
company: Postlane
level: 1
length: 10m
clock: "10:30"
teaches: [claim-command, hear-and-own, read-back]
# Lists that ship with Hearback can be included from anywhere; your own lie beside this file.
include: [checklists/imoc.yaml]

# Differs from seed to seed, so that the drill is worth playing again: <label-one> and <label-two> below.
varies:
  printers:
    - { label-one: printer-12, label-two: printer-21 }
    - { label-one: printer-06, label-two: printer-09 }

brief: |
  Wednesday, 10:30. You are the IMOC on call at Postlane, which sorts parcels.

  You will be paged in a minute or so. You cannot fix anything yourself: find out, ask, decide, tell, check.

# For those who have "Plain language" on: terms of the field, and after any longer text the same in plain words. It
# changes what they read, nothing else. Try it with   npm run hearback -- play ${id}.yaml --plain
# glossary:
#   belt: the moving band that carries parcels to the gates
# plain: |
#   Wednesday, 10:30. You lead when something breaks at Postlane. They will call you in a minute. Ask, decide, tell, check.

incident: { channel: inc-1, topic: Parcels are not moving }

channels:
  inc-1: Incident channel
  leadership: Short questions, short answers

# Who is there, who can be paged, who turns up. Whom to ask instead goes under "points".
people:
  jo:
    name: Jo Brandt
    role: Sorting
    present: true
    points: { restart-printer: sam }
  sam:
    name: Sam Okoye
    role: Printing
    present: true
    mishears: 20%
  kim:
    name: Kim Larsen
    role: Support
    page: { answers: 20s to 40s }
    takes: [deputy, scribe, customer-liaison]
    adrift: I'll start calling drivers, somebody should.
  vera:
    name: Vera Holt
    role: Operations director
    kind: stakeholder

# What stands on what. Trouble spreads along "needs"; a bulkhead lets through less of it.
services:
  labels: { name: label printing }
  sorting: { name: sorting, needs: [labels], bulkhead: true, customers: 200 }

# Numbers that move. "reaches" makes a crossing something that happens: "reached backlog.400".
metrics:
  backlog:
    name: parcels waiting
    unit: parcels
    service: sorting
    starts: 40
    max: 900
    noise: 4%
    rates:
      - { when: { in: belt.stuck }, per-minute: 70 }
      - { when: { in: belt.moving-again }, per-minute: -120 }
    reaches: [400]
    objective: { value: 150, good: below }

alerts:
  labels-down: { text: No labels printed for a minute, service: labels, severity: sev2, group: labels, pages: [imoc] }

deploys:
  new-font: { by: jo, what: "labels: a new font", service: labels }

components: { parcels: Parcels }

# What comes in and needs closing. Acknowledging takes words, one of each group under "names"; then somebody owns it.
signals:
  driver-waits:
    about: a driver waits with medicine
    from: jo
    in: inc-1
    text: there is a van with medicine at gate three by the way, it leaves at a quarter to
    again:
      - { after: 2m, text: the medicine van is still there }
    names: [[medicine, van, driver, gate]]
    closes-with: [load-by-hand]
    harm: { when: { metric: backlog, above: 400 }, text: The van left without the medicine. }
    weight: life-line
    thanks: Good. Tell me who loads it.
    why: Said in passing, about something else, with a time in it.
  vera-asks:
    kind: request
    about: Vera wants a time
    from: vera
    in: leadership
    to: [imoc]
    text: When does it move again?
    closes-with: [no-time-yet]
    why: A guessed time is a promise somebody else will quote.

# What one can ask for. {person} and {printer} are filled in; what is read back must hold all that matters.
asks:
  can-report:
    label: conditions, actions, needs
    hint: what they see, what they are doing, what they need
    text: "{person}, conditions, actions, needs, please."
    reads-back: Conditions, actions, needs, coming.
    takes: 15s to 30s
    outcomes:
      - { by: jo, say: "Conditions: the belt stands, {metric backlog} parcels wait. Actions: none. Needs: labels." }
      - { id: printer-hangs, by: sam, say: "Conditions: <label-one> stopped after this morning's update, the queue hangs behind it. Actions: looking. Needs: a word that I may restart it." }
      - { say: "Conditions: drivers are asking. Actions: none. Needs: a task." }
  can-we-roll-back:
    label: can we roll back
    hint: is it possible, and would it be safe
    text: "{person}, can this morning's update be taken back? Possible, and safe?"
    reads-back: Whether the update can be taken back, and whether that is safe.
    of: [sam]
    takes: 20s to 40s
    outcomes:
      - { say: "Possible, in half an hour. A restart is quicker." }
  restart-printer:
    label: restart a printer
    hint: one, by its number
    # Comes up only once somebody has said what hangs; left out, it could be asked from the start.
    known: [outcome printer-hangs, reported can-we-roll-back]
    text: "{person}, restart {printer}, and only that one."
    reads-back: "Restarting {printer}, only that one."
    of: [sam]
    slots:
      printer: { label: printer, options: [<label-one>, <label-two>], mistaken-for: { <label-one>: <label-two> } }
    takes: 30s to 50s
    outcomes:
      - id: wrong-printer
        when: { slot: { printer: <label-two> } }
        say: "That was {printer}. It printed the express labels, and now it does not."
      - id: right-printer
        say: "{printer} prints again."
        do: { raise: printer-back }
  load-by-hand:
    label: load something by hand
    hint: around the belt
    text: "{person}, take the medicine to gate three by hand, now."
    reads-back: Medicine to gate three, by hand, now.
    of: [jo, kim]
    takes: 40s to 60s
    once: It is on its way already.
    outcomes:
      - { say: The medicine is on the van., do: { event: { id: medicine-loaded, lane: sorting, text: The medicine went by hand. } } }
  check-outside:
    label: check at the gate
    hint: somebody who does not look at the printers
    text: "{person}, at the gate: do parcels come out?"
    reads-back: At the gate, whether parcels come out.
    of: [jo, kim]
    takes: 20s to 40s
    outcomes:
      - { when: { in: belt.moving-again }, say: "They do." }
      - { say: "Nothing comes out." }

tells:
  no-time-yet: { label: "no time yet, next word at a time", hint: what is known and when you speak again, text: "No time yet. Next word in ten minutes." }
  where-we-are: { label: where we are, hint: "elapsed, impact, who is on what", text: "Where we are: the belt stands, Sam has the printer. Anything else, say it now." }

decisions:
  roll-back:
    question: Take this morning's update back?
    choices: { go: we take it back, declined: we do not }

# The failure, as a statechart. Regions of a parallel state go on side by side; "after" is time, "on" what happened.
failure:
  type: parallel
  states:
    belt:
      initial: moving
      states:
        moving: { after: { 40s to 60s: stuck } }
        stuck:
          text: A printer hangs, no labels, the belt stands
          entry: { health: { labels: down }, alert: labels-down }
          on: { printer-back: moving-again }
        moving-again:
          text: Labels again, the belt moves
          entry:
            - { health: { labels: healthy }, clear: labels-down }
            - { say: { id: moves, by: jo, text: It moves. } }
          type: final

# Ordinary work, and what comes up by itself.
moments:
  - { at: 5s to 10s, do: { say: { by: sam, text: "Update is on. <label-one> looks slow, we will see." } } }
  - { on: [alerted labels-down], after: 20s to 30s, do: { say: { by: jo, text: The belt stands. } } }
  - { on: [alerted labels-down], after: 60s to 80s, do: { signal: driver-waits } }
  - { on: [alerted labels-down], after: 90s, do: { deploy: new-font } }
  - { on: [alerted labels-down], after: 2m, do: [{ join: kim }, { say: { by: kim, text: "Drivers are calling. How can I help?" } }] }
  - { on: [alerted labels-down], after: 3m, do: { signal: vera-asks } }

# What is looked for, beyond the lists included. "cue" starts the clock; "look-for" is the evidence.
checklists:
  - id: this-one
    title: As it unfolds
    items:
      - id: medicine
        text: The van with medicine seen to
        cue: [signalled driver-waits]
        look-for: [asked load-by-hand]
        within: 90s
        late: 3m
        harm: [reached backlog.400]
        weight: life-line
        hidden: true
        why: What has a time of its own goes first.
        source: NTSB-AAR-79-7
      - id: at-the-gate
        text: Checked at the gate
        cue: [said moves]
        look-for: [asked check-outside]
        early: false
        within: 2m
        late: 4m
        why: The person who fixed it is the last to see that it is not fixed.
        source: PagerDuty, verify

prompts:
  - { id: who-else, text: Has anybody said something with a time in it?, on: [signalled driver-waits], item: medicine, after: 60s }

resolve:
  title: Resolved
  text: Parcels move, and you know it from the gate.
  needs:
    - { id: moves, name: a belt that stands, when: { in: belt.moving-again }, refusal: The belt still stands. }

ends:
  time-called: { when: { after: 20m }, title: Time was called, text: The next shift took over., good: false }

debrief:
  title: The van at gate three
  story: |
    An update made a printer hang, and the belt stood. That was loud. A van with medicine was mentioned in passing.
  went-right:
    - { when: [acknowledged driver-waits], title: A word in passing was heard, text: You took up what was said about something else. }
    - { when: [event medicine-loaded], title: First what has a time, text: The medicine went by hand. }
  beside: { service: sorting, began: alerted labels-down, mitigated: entered belt.moving-again, unit: parcels held up }
  factors:
    - what: One printer held up the belt
      kind: condition
      because:
        - { what: Everything prints through one queue, kind: condition }
  ask:
    - What was on your screen when the van was mentioned?
`
}
