export { aboutRun } from './about-run'
export {
  Archive,
  type Disk,
  foundBy,
  NODE_DISK,
  parseCopy,
  parseIndex,
  type ReadRun,
  type RunLine,
  RunWriter,
  readRun,
  ScenarioCopies,
  verifyRun,
  whatIsMissing,
  writeWhole,
} from './archive'
export { dataFolder } from './data-folder'
export { ENGINE, type Engine } from './engine'
export { Host, type HostParts } from './host-api'
export { HostRefusal } from './host-refusal'
export {
  BUNDLE_ENDING,
  isScenarioBundle,
  Keeper,
  readBundle,
  readZip,
  SCENARIO_ENDING,
  type TakenIn,
  takeInScenario,
  writeScenarioBundle,
  writeZip,
} from './keeping'
export { Library, type Loading, loadFile, loadSources } from './library'
export { type Played, playMoves } from './play-moves'
export { RpcSession } from './rpc-session'
export { readText, type ScenarioReader, scenarioReader } from './scenario-reader'
export { serveFile } from './static-files'
export { VERSION } from './version'
export { WALL_CLOCK, type WallClock } from './wall-clock'
export { startWebServer, type WebServer } from './web-server'
