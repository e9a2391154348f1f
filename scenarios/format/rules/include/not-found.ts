import type { Rule } from '../rule'

export const includeNotFound: Rule = {
  code: 'include/not-found',
  severity: 'error',
  about: 'A file to include is not there.',
  instead:
    "Paths are relative to the scenario's own folder; what ships with Hearback can be included from anywhere: `checklists/imoc.yaml`.",
}
