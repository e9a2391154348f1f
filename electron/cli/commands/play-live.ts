import { basename, join } from 'node:path'

import type { Difficulty } from '../../../scenarios/engine'
import type { Assistance } from '../../bridge'
import { dataFolder, ENGINE, Host, HostRefusal, VERSION, WALL_CLOCK } from '../../host'
import { inDist } from '../dist-folder'
import { type Output, USAGE } from '../output'
import { playLive } from '../terminal/live'
import { readScenarioFor } from './read-scenario-for'

export interface LiveChoice {
  /** A scenario to start a run of; `null` where one is resumed. */
  scenario: string | null
  /** A run by name or file, or `last`. */
  resume: string | null
  seed: number | null
  assistance: Assistance
  difficulty: Difficulty
  data: string | null
  /** `null`: real time on a terminal, turns elsewhere. */
  speed: number | null
  turns: boolean
  json: boolean
  plain: boolean
}

/** `hearback play` without a file of moves: a drill in the terminal, kept like any other. */
export async function startLive(choice: LiveChoice, io: Output): Promise<number> {
  const folder = dataFolder(choice.data)
  let host: Host
  try {
    const libraryFolder = inDist('library')
    host = new Host({ engine: ENGINE, wall: WALL_CLOCK, libraryFolder, dataFolder: folder, version: VERSION })
  } catch {
    io.err(`Runs cannot be kept in ${folder}. Name another folder with --data.\n`)
    return USAGE
  }
  try {
    const run = choice.scenario === null ? await resumed(host, choice.resume) : await started(host, choice, io)
    if (typeof run === 'number') return run
    const terminal = io.live ?? { input: process.stdin, output: process.stdout }
    const typing = 'isTTY' in terminal.input && terminal.input.isTTY === true
    const running = !choice.turns && (typing || choice.speed !== null)
    const fileOf = (name: string) => join(folder, 'runs', `${name}.jsonl`)
    const { json, plain } = choice
    return await playLive(host, { run, fileOf, running, speed: choice.speed ?? 1, json, plain }, io, terminal)
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    io.err(`${error.message}\n`)
    return USAGE
  } finally {
    host.end()
  }
}

async function started(host: Host, choice: LiveChoice, io: Output): Promise<string | number> {
  const { scenario: name, seed, assistance, difficulty } = choice
  if (name === null) return USAGE
  const scenario = readScenarioFor(name, io)
  if (typeof scenario === 'number') return scenario
  // The shipped one by its id comes before a file that happens to be called so, as everywhere.
  if (!host.ships(name)) host.openFile(name)
  const { run } = await host.start({
    scenario: scenario.id,
    assistance,
    difficulty,
    ...(seed === null ? {} : { seed }),
  })
  return run
}

/** The run to go on with: the newest that was interrupted, or the one that was named. */
async function resumed(host: Host, asked: string | null): Promise<string> {
  if (asked !== null && asked !== 'last') {
    const run = basename(asked, '.jsonl')
    await host.resume(run)
    return run
  }
  const [newest] = (await host.runs()).filter(({ state }) => state === 'interrupted')
  if (!newest) throw new HostRefusal('No run was interrupted; there is nothing to take up again.')
  await host.resume(newest.run)
  return newest.run
}
