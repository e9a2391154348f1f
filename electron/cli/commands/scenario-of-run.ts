import { dirname, join } from 'node:path'

import type { Scenario } from '../../../scenarios/format'
import { dataFolder, ENGINE, loadSources, type ReadRun, ScenarioCopies } from '../../host'
import type { Output } from '../output'
import { findScenario } from './find-scenario'
import { readScenarioFor } from './read-scenario-for'

export interface ScenarioOfRun {
  scenario: Scenario
  /** It is not what was played, letter for letter. */
  changed: boolean
}

/** Where a run lies, and what was said about it on the command line. */
interface Asked {
  run: string
  data: string | null
  /** The scenario to read it with, by id or path, where one was named. */
  scenario: string | null
}

/**
 * The scenario that a run was played from: the one named; else the copy kept beside the run or in the data folder; else
 * the one that ships today under that name. An exit code where one was named that cannot be used.
 */
export function scenarioOfRun({ header }: ReadRun, asked: Asked, io: Output): ScenarioOfRun | number | null {
  if (asked.scenario !== null) {
    const scenario = readScenarioFor(asked.scenario, io)
    if (typeof scenario === 'number') return scenario
    const { loading } = findScenario(asked.scenario)
    return { scenario, changed: !loading?.ok || loading.hash !== header.scenarioHash }
  }
  for (const folder of [join(dirname(asked.run), '..'), dataFolder(asked.data)]) {
    const sources = new ScenarioCopies(folder).read(header.scenarioHash)
    const copy = sources && loadSources(ENGINE, sources)
    if (copy?.ok) return { scenario: copy.scenario, changed: false }
  }
  const { loading } = findScenario(header.scenario)
  return loading?.ok ? { scenario: loading.scenario, changed: loading.hash !== header.scenarioHash } : null
}

/** What to do about a run whose scenario is nowhere to be found. */
export function noScenario({ header }: ReadRun): string {
  return `The scenario "${header.scenario}" that this run was played from is neither kept beside it nor among those that ship. Name its file: --scenario FILE.`
}

/** What to know about a run that is read with another scenario than it was played from. */
export const CHANGED =
  'This scenario is not, letter for letter, the one the run was played from, and no copy of that is here.\n'
