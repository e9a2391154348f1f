import {
  Archive,
  aboutRun,
  dataFolder,
  ENGINE,
  foundBy,
  HostRefusal,
  Keeper,
  ScenarioCopies,
  WALL_CLOCK,
} from '../../host'
import { showTime } from '../drill-time'
import { RUNS_HELP } from '../help'
import { DONE, type Output, PROBLEMS, USAGE } from '../output'
import { misused, readArguments } from '../read-arguments'

const COMMAND = {
  name: 'runs',
  help: RUNS_HELP,
  options: {
    help: { type: 'boolean', short: 'h' },
    data: { type: 'string' },
    yes: { type: 'boolean' },
    everything: { type: 'boolean' },
  },
} as const

const WITH_EVERYTHING =
  'So are backups, scenarios that were taken in and the settings of the desktop app. What a browser keeps is deleted there, under “Delete everything…”.'

interface Parts {
  archive: Archive
  keeper: Keeper
  rest: string[]
  yes: boolean
  everything: boolean
  io: Output
}

const ACTIONS: Record<string, (parts: Parts) => number> = {
  list: ({ archive, rest, io }) => {
    const isFound = foundBy(rest.join(' '))
    const found = archive
      .summaries()
      .filter((summary) => isFound(summary))
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    for (const { run, at, over, ending, damage } of found) {
      const state = ending ? `ended: ${ending.title}` : over ? 'ended' : 'interrupted'
      io.out(`${run}  ${showTime(at)}  ${state}${damage === null ? '' : `  ${damage}`}\n`)
    }
    if (found.length === 0) io.err('There are no such runs.\n')
    return DONE
  },
  backup: ({ keeper, rest, io }) => {
    const { file, runs } = keeper.backup(WALL_CLOCK.date(), rest[0] ?? null)
    io.out(`${runs} runs are in ${file}\n`)
    return DONE
  },
  export: ({ keeper, rest, io }) => {
    const [run, file] = rest
    if (run === undefined || file === undefined)
      return misused(io, COMMAND.name, 'Name a run and the file to write it to.')
    keeper.giveAway(run, file)
    io.out(`${run} is in ${file}\n`)
    return DONE
  },
  import: ({ keeper, rest, io }) => {
    if (rest.length === 0) return misused(io, COMMAND.name, 'Name the files to take in.')
    let problems = 0
    for (const file of rest) {
      const { taken, here, refused, scenario } = keeper.takeInFile(file)
      io.out(
        scenario
          ? `${file}: the scenario is in ${scenario.file}${scenario.here ? ', where it was already' : ''}\n`
          : `${file}: ${taken.length} runs taken in, ${here.length} were here already\n`,
      )
      for (const { run, why } of refused) io.err(`${file}: ${run} was not taken in. ${why}\n`)
      problems += refused.length
    }
    return problems > 0 ? PROBLEMS : DONE
  },
  'delete-all': ({ archive, keeper, yes, everything, io }) => {
    if (!yes) {
      io.err(
        `This deletes ${archive.ids().length} runs${everything ? ', every backup, scenario that was taken in and setting' : ''} for good. Say it again with --yes.\n`,
      )
      return USAGE
    }
    const { runs, elsewhere } = keeper.discardAll({ everything })
    io.out(`${runs} runs are deleted. ${everything ? WITH_EVERYTHING : 'Backups are still there.'}\n`)
    for (const run of elsewhere) io.err(`${run} is open in another Hearback and was left alone.\n`)
    return elsewhere.length > 0 ? PROBLEMS : DONE
  },
}

/** `hearback runs`: lists, searches, backs up, gives away, takes in and deletes kept runs. */
export function runs(args: string[], io: Output): number {
  const read = readArguments(COMMAND, args, io)
  if (typeof read === 'number') return read
  const { values, positionals } = read
  const [name = 'list', ...rest] = positionals
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action) return misused(io, COMMAND.name, `"${name}" is none of ${Object.keys(ACTIONS).join(', ')}.`)
  const folder = dataFolder(values.data ?? null)
  try {
    const copies = new ScenarioCopies(folder)
    const archive = new Archive(folder, { about: aboutRun(ENGINE, copies) })
    const keeper = new Keeper(folder, archive, copies)
    return action({ archive, keeper, rest, yes: values.yes === true, everything: values.everything === true, io })
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    io.err(`${error.message}\n`)
    return PROBLEMS
  }
}
