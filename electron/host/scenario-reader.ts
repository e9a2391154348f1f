import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

import { MOST_CHARACTERS } from '../../scenarios/format'

export interface ScenarioReader {
  /** The text of the scenario, or of a file it includes; `null` where there is none that it may read. */
  read: (asked: string) => string | null
  /** The path of an included file for messages, from where one stands. */
  called: (include: string) => string
}

/**
 * Reads a scenario from anywhere, and what it includes from the scenario's own folder or, where that has no such
 * file, from the folder of those that ship; from nowhere else. An include must not be a way to read the rest of the
 * disk, so a path counts as what it comes to with every symbolic link followed.
 *
 * @param text - the scenario's text where it does not come from its file, as from standard input
 */
export function scenarioReader(path: string, shipped: string | null, text?: string): ScenarioReader {
  const folder = dirname(path)
  const folders = [folder, ...(shipped === null ? [] : [shipped])]
  const found = (include: string) => folders.map((each) => inside(each, include)).find((each) => each !== null)
  return {
    read: (asked) => {
      if (asked === path) return text ?? readText(path)
      const file = found(asked)
      return file === undefined ? null : readText(file)
    },
    called: (include) => {
      if (inside(folder, include) !== null || found(include) === undefined) return join(folder, include)
      const from = relative(process.cwd(), join(shipped ?? '', include))
      return from.startsWith('..') ? join(shipped ?? '', include) : from
    },
  }
}

/** The real path of a file below a folder; `null` where it leads out of it, or to nothing. */
export function inside(folder: string, path: string): string | null {
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..')) return null
  try {
    const root = realpathSync(resolve(folder))
    const file = realpathSync(resolve(folder, path))
    return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null
  } catch {
    return null
  }
}

/** A file's text, no more of it than any scenario has; `null` for what is no file. */
export function readText(file: string): string | null {
  let opened: number | null = null
  try {
    // A pipe would keep one waiting.
    if (!statSync(file).isFile()) return null
    opened = openSync(file, 'r')
    const { size } = fstatSync(opened)
    const most = Buffer.alloc(Math.min(size, MOST_CHARACTERS * 4 + 4))
    const length = readSync(opened, most, 0, most.length, 0)
    return most.toString('utf8', 0, length).replace(/^\uFEFF/, '')
  } catch {
    return null
  } finally {
    if (opened !== null) closeSync(opened)
  }
}
