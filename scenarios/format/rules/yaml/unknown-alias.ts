import type { Rule } from '../rule'

export const yamlUnknownAlias: Rule = {
  code: 'yaml/unknown-alias',
  severity: 'error',
  about: 'An `*alias` without the `&anchor` it stands for.',
  instead: 'Write out what you mean.',
}
