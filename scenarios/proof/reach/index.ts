export { Reach } from './reach'
