import type { Rule } from '../rule'

export const versionFuture: Rule = {
  code: 'version/future',
  severity: 'error',
  about: 'The file is written for a later Hearback than this one.',
  instead:
    'Update Hearback. Until then the file is checked as if it were of the version this one knows, so some of what follows may be mistaken.',
}
