export { append, type Sequence } from './sequence'
export { put, rowOf, rowsOf, type Table, tableOf } from './table'
