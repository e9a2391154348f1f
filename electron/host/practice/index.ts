export { OUTCOMES, parseOutcomes } from './outcome-index'
export { PracticeBook, type PracticeParts } from './practice-book'
