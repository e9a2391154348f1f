import type { Rule } from '../rule'

export const includeOutside: Rule = {
  code: 'include/outside',
  severity: 'error',
  about: "A path that leads out of the scenario's folder: absolute, with `..`, or by a symbolic link.",
  instead: 'Put the file beside the scenario or in a folder below it.',
}
