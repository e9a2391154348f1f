export const HELP = `Hearback: a flight simulator for incident command.

  npm run hearback -- <command> [options]

  start                  opens the app, as npm start does
  new FILE               writes a small scenario to begin with
  lint FILE…             checks scenario files, and proves what can be proved
  play SCENARIO          plays a drill in the terminal, or from a file of moves
  rehearse SCENARIO      lets bots play a scenario many times, and sums up how they fared
  replay RUN             shows a kept run, or plays it again and compares
  runs                   lists, searches, backs up, takes in and deletes kept runs
  moves RUN              prints the moves of a kept run as a file of moves
  mark RUN               marks a run, or a play from a file of moves
  debrief RUN            tells what happened in a run, as Markdown
  graph SCENARIO         draws the statechart of a scenario, for Mermaid or Stately
  bundle SCENARIO        puts a scenario and all it includes into one file, to give away
  schema                 prints the scenario format as JSON Schema, for editors

  <command> --help       explains one of them, with examples
`

export const PLAY_HELP = `Plays a drill in the terminal; or, from a file of moves, without anybody watching.

  npm run hearback -- play apache-upgrade
  npm run hearback -- play my-scenario.yaml --turns
  npm run hearback -- play --resume last
  npm run hearback -- play apache-upgrade --seed 7 --moves drill.jsonl
  npm run --silent hearback -- play apache-upgrade --seed 7 --moves drill.jsonl --json > facts.jsonl

  SCENARIO             the id of one that ships, or the path of a file
  --seed N             a whole number from 0; the same seed and moves give the same drill (default: drawn; 1 with --moves)
  --assistance LEVEL   full, lists or none (default full)
  --difficulty LEVEL   calm, standard or hard: how fast people are and how much else goes on (default standard)
  --plain              plain wordings where the scenario has some, and terms explained the first time they come; changes
                       what you read, nothing else. "terms" lists them at any time
  --json               every fact that reaches the desk as one line of JSON; lines that were not taken, as JSON, on
                       standard error. With --moves or --until: every fact, byte for byte as in the run's file

Live:

  --resume RUN         takes an interrupted run up again, by name or file; "last" for the newest
  --turns              time passes only by "wait": the way it is when lines come from a pipe
  --speed N            how fast the clock runs, from 0.1 to 8; with a pipe, lets it run at all. Never changes a mark
  --data DIR           where runs are kept (else HEARBACK_DATA, else your platform's usual place)

The briefing comes first, then a prompt. What you type is said in the open room; "/" begins a command, as at the desk:

  Mika, thanks for saying so at once          said to Mika
  /ask @Mika what has changed, back in 3 min  an order with a time box; "asks" lists what can be asked
  /yes   /no l3                               a read-back was right; was not: hear it back
  /reply l4 heard: the replica lags           acknowledges a warning with its content
  loops   crew   status   list   map   graph NAME   notes   log
  wait 2m   wait   pause   go   speed 2       time; everything can be done while the clock stands
  help   help ask                             everything, or one command explained

Tab completes people, asks, slots and commands. Ctrl-C pauses; twice, it leaves. The run is kept, move by move, as in
the app: it can be resumed here or there, debriefed and replayed. When it ends, its marks follow with their evidence.
NO_COLOR is honoured; colour says nothing that the words do not.

From a file of moves:

  --moves FILE         the moves; "-" reads them from standard input
  --until TIME         stops there, as "30m" or "1h" (default: when the drill ends); without --moves nobody does anything

A file of moves is JSON Lines. Blank lines and lines that start with # are left out.

  # lock the deploys before anything else
  {"at":"1m5s","move":{"do":"claim-command"}}
  {"at":"2m10s","move":{"do":"lock-deploys","reason":"web tier is down","allow":[]}}

"at" is drill time: "2m10s", "45s", "1h2m" or a whole number of seconds. "npm run hearback -- moves RUN" makes
such a file from a drill you played.

A move that is refused is reported on standard error with its line, and the play goes on.
Ends with 0 when every move was taken (typing at a terminal, always), 1 when one was refused or the scenario has
problems, 2 when it could not run.
`

export const REHEARSE_HELP = `Lets bots play a scenario many times, over all cores, and sums up how they fared.

  npm run hearback -- rehearse apache-upgrade
  npm run hearback -- rehearse my-scenario.yaml --runs 100 --seed 1 --bot expert --bot novice --bot silent
  npm run --silent hearback -- rehearse my-scenario.yaml --json > rehearsal.json

  SCENARIO     the id of one that ships, or the path of a file
  --runs N     plays each bot makes, one seed after the other (default 20)
  --seed S     the first seed, a whole number from 0 (default 1); the same seeds give the same figures
  --bot NAME   only this bot; may be given more than once (default all of them)
  --json       the figures as JSON

The bots see what a trainee sees and nothing else:

  expert             by the book
  novice             means well; late and by half
  silent             does nothing
  panicky            everything at once, the riskiest first
  slow               by the book, with more than a minute between looks
  wrong-hypothesis   believes the first thing anybody says
  ack-everything     says "ack" to every message
  random             any move the desk offers

It is a problem when the bots do not come out in the order expert, novice, silent on every dial and seed, when the
expert does not bring it to a good end, when it ends well by itself, and when it does not end.
Ends with 0 when there are no problems, 1 when there are or the scenario does not load, 2 when it could not run.
`

export const REPLAY_HELP = `Shows a kept run, or plays it again and compares.

  npm run hearback -- replay RUN
  npm run hearback -- replay RUN --verify

  RUN          the path of a run's file, or the name of a run in the data folder
  --verify     plays the recorded moves again and compares every fact, byte for byte
  --scenario X the scenario it was played from, by id or file (default: the copy kept beside it)
  --json       the recorded facts, one line of JSON each
  --data DIR   where runs are kept (else HEARBACK_DATA, else your platform's usual place)

Ends with 0 when all is well, 1 when the file is damaged, comes out differently or, with --verify, does not say that the
drill is over, 2 when it could not be read.
`

export const MOVES_HELP = `Prints the moves of a kept run as a file of moves, for "play".

  npm run --silent hearback -- moves RUN > drill.jsonl

  RUN          the path of a run's file, or the name of a run in the data folder
  --data DIR   where runs are kept (else HEARBACK_DATA, else your platform's usual place)
  --json       {run, scenario, seed, assistance, difficulty, until, moves: [{at, move}], damage}
`

export const BUNDLE_HELP = `Puts a scenario and everything it includes into one file, to be given to somebody.

  npm run hearback -- bundle my-scenario.yaml
  npm run hearback -- bundle my-scenario.yaml --out for-the-team.hearback-scenario

  SCENARIO           the id of one that ships, or the path of a file; it must be sound
  --out FILE         where to (else the scenario's id with .hearback-scenario, here); never written over

Whoever gets it drops it on the home screen, opens it with a double click, or says
npm run hearback -- runs import my-scenario.hearback-scenario

Ends with 0 when it is written, 1 when the scenario has problems, 2 when it could not run.
`

export const RUNS_HELP = `Lists, searches, backs up, gives away, takes in and deletes kept runs.

  npm run hearback -- runs
  npm run hearback -- runs list apache contained
  npm run hearback -- runs backup
  npm run hearback -- runs export RUN drill.hearback
  npm run hearback -- runs import drill.hearback backup.hearback
  npm run hearback -- runs delete-all --yes

  list WORD…         runs with all of these words in their title, people, ending, date, or what was written and read in them,
                     newest first
  backup [FILE]      everything into one file, else into a new one in the folder "backups" of the data folder
  export RUN FILE    one run, and the scenario as it was, into a file to give away
  import FILE…       takes in what "backup", "export" and "bundle" wrote, or the file of one run; writes over nothing
  delete-all --yes   deletes every run but those open in another Hearback; backups, scenarios that were taken in and settings
                     stay, unless you add --everything

  --data DIR         where runs are kept (else HEARBACK_DATA, else your platform's usual place)

Ends with 0 when all is well, 1 when something was refused, 2 when it could not run.
`
