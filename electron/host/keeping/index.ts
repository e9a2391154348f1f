export { BUNDLE_ENDING, readBundle } from './bundle'
export { Keeper } from './keeper'
export { readZip } from './read-zip'
export {
  isScenarioBundle,
  SCENARIO_ENDING,
  takeInScenario,
  takenScenarios,
  writeScenarioBundle,
} from './scenario-bundle'
export type { TakenIn } from './take-in'
export { Uploads } from './uploads'
export { writeZip } from './write-zip'
