import { dirname, join } from 'node:path'

import type { Scenario } from '../../../scenarios/format'
import { dataFolder, ENGINE, loadSources, type ReadRun, ScenarioCopies } from '../../host'
import { findScenario } from './find-scenario'

/**
 * The scenario that a run was played from: the copy kept beside it or in the data folder, else the one that ships today
 * under that name. `changed` says that it is not what was played.
 */
export function scenarioOfRun(
  { header }: ReadRun,
  runFile: string,
  data: string | null,
): { scenario: Scenario; changed: boolean } | null {
  for (const folder of [join(dirname(runFile), '..'), dataFolder(data)]) {
    const sources = new ScenarioCopies(folder).read(header.scenarioHash)
    const copy = sources && loadSources(ENGINE, sources)
    if (copy?.ok) return { scenario: copy.scenario, changed: false }
  }
  const { loading } = findScenario(header.scenario)
  return loading?.ok ? { scenario: loading.scenario, changed: loading.hash !== header.scenarioHash } : null
}
