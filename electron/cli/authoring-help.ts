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
