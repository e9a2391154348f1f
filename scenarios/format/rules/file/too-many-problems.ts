import { card } from '../rule'

export const fileTooManyProblems = card({
  code: 'file/too-many-problems',
  severity: 'error',
  about: 'The file has more problems than anybody reads through; the first five hundred are told.',
  instead: 'Correct some of them and check again. Is it a scenario at all?',
})
