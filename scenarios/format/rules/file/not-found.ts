import type { Rule } from '../rule'

export const fileNotFound: Rule = {
  code: 'file/not-found',
  severity: 'error',
  about: 'The file named is not there, or may not be read.',
  instead: 'Check the path.',
}
