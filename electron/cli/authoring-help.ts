export const LINT_HELP = `Checks scenario files: everything that is wrong with them, and what can be proved.

  npm run hearback -- lint my-scenario.yaml
  npm run hearback -- lint scenarios/ more/one.yaml
  npm run --silent hearback -- lint my-scenario.yaml --json
  cat my-scenario.yaml | npm run --silent hearback -- lint - --format github

  FILE…              files or folders; "-" reads one file from standard input
  --format FORMAT    pretty (default), json, sarif or github
  --json             the same as --format json: an array of
                     {file, line, column, endLine, endColumn, code, severity, message, suggestion?}
  --no-proof         leaves out what is found by searching and playing: unreachable states, items nobody can
                     attain, signals nobody can answer, long silences
  --stdin-name NAME  what standard input is called in messages (default stdin.yaml)

Every problem has a code, such as name/unknown, with a page in docs/authoring/problems/. A file is told all of its
problems at once. A warning that is meant can be kept quiet on the line above, with a reason:

  # hearback-disable-next-line proof/long-silence -- the quiet is what this drill is about

Ends with 0 when there are no problems, 1 when there are, 2 when it could not run.
`

export const SCHEMA_HELP = `Prints the scenario format as JSON Schema (draft-07), for editors.

  npm run --silent hearback -- schema > scenario.schema.json
  npm run --silent hearback -- schema --kind people > people.schema.json
  npm run --silent hearback -- schema --reference > reference.md

  --kind KIND   scenario (default), or a file to include: checklists or people
  --reference   the page for people instead: every field, with what it takes (docs/authoring/reference.md)
  --json        the schema; it is JSON anyway

An editor with a YAML language server completes and checks a scenario whose first line is:

  # yaml-language-server: $schema=docs/authoring/scenario.schema.json

Files to include have theirs beside it: checklists.schema.json and people.schema.json.
`

export const NEW_HELP = `Writes a small scenario to begin with: ten minutes, whole, commented, without a problem in it.

  npm run hearback -- new parcels.yaml

  FILE      the file to write; its name becomes the scenario's id. One that is there already is left alone
  --json    {"file": …, "id": …} instead of what to do next

Then play with it: docs/authoring/tutorial.md.
`

export const GRAPH_HELP = `Draws the statechart of a scenario.

  npm run --silent hearback -- graph apache-upgrade
  npm run --silent hearback -- graph my-scenario.yaml --format xstate > chart.json

  SCENARIO         the id of one that ships, or the path of a file
  --format FORMAT  mermaid (default): a state diagram for any Markdown viewer that draws Mermaid
                   xstate: JSON for XState v5 and for import into Stately Studio. It runs as it is: a way with a
                   condition waits for an event of that name, "[hosts-down from 12]", and effects are names
  --json           the same as --format xstate
`

export const MARK_HELP = `Marks a run: three dials, each mark with its evidence.

  npm run hearback -- mark RUN
  npm run hearback -- mark my-scenario.yaml --moves drill.jsonl --seed 7
  npm run --silent hearback -- mark RUN --json

  RUN            the path of a run's file, or the name of a run in the data folder
  --moves FILE   marks a play of a scenario from a file of moves instead; "-" reads them from standard input
  --seed N       the seed of that play (default 1)
  --until TIME   where that play stops (default: when the drill ends)
  --data DIR     where runs are kept (else HEARBACK_DATA, else your platform's usual place)
  --scenario X   the scenario the run was played from, by id or file (default: the copy kept beside it)
  --json         {rubric, dials: {checklist, outbound, inbound}, items: [{id, dial, score, applicable, evidence, why}]},
                 scores 0 to 1, null where nothing applied; evidence is ids of facts
`

export const DEBRIEF_HELP = `Tells what happened in a run: what went right first, then what could be seen when, the marks, and how it came about.

  npm run --silent hearback -- debrief RUN > debrief.md
  npm run --silent hearback -- debrief my-scenario.yaml --moves drill.jsonl --seed 7

  RUN            the path of a run's file, or the name of a run in the data folder
  --moves FILE   tells of a play of a scenario from a file of moves instead; "-" reads them from standard input
  --seed N       the seed of that play (default 1)
  --until TIME   where that play stops (default: when the drill ends)
  --data DIR     where runs are kept (else HEARBACK_DATA, else your platform's usual place)
  --scenario X   the scenario the run was played from, by id or file (default: the copy kept beside it)
  --json         {debrief, marks} as data instead of Markdown
`
