import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** An editor writes a file in several steps; after the last of them it is quiet this long. */
const QUIET = 80
/** How often files are looked at where the system says nothing: network folders, containers, a full list of watches. */
const POLL = 1000

/**
 * Calls back once after any of the files was saved, made, replaced or deleted. Folders are watched, not files: many editors
 * save by writing a new file and giving it the old one's name.
 *
 * @returns the function that stops it
 */
export function watchFiles(files: readonly string[], onSave: () => void): () => void {
  let before = stampsOf(files)
  let waiting: NodeJS.Timeout | undefined
  const look = () => {
    const now = stampsOf(files)
    if (now === before) return
    before = now
    onSave()
  }
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, QUIET).unref()
  }
  const watchers = [...new Set(files.map((file) => dirname(file)))].flatMap((folder) => {
    const names = new Set(files.filter((file) => dirname(file) === folder).map((file) => basename(file)))
    return watchFolder(folder, (name) => (name === null || names.has(name)) && soon())
  })
  const poll = setInterval(look, POLL).unref()
  return () => {
    clearTimeout(waiting)
    clearInterval(poll)
    for (const watcher of watchers) watcher.close()
  }
}

/** None where the folder is not there, or cannot be watched: looking now and then still finds out. */
function watchFolder(folder: string, onChange: (name: string | null) => void): FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => onChange(name))
    watcher.on('error', () => watcher.close())
    return [watcher]
  } catch {
    return []
  }
}

/** Date, size and number of each file. A link counts as what it leads to. */
function stampsOf(files: readonly string[]): string {
  return files
    .map((file) => {
      try {
        const { mtimeMs, size, ino } = statSync(file)
        return `${mtimeMs}:${size}:${ino}`
      } catch {
        return 'none'
      }
    })
    .join('|')
}
