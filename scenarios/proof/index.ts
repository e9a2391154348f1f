export { prove } from './prove'
