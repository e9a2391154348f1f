import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file so that it is there whole or not at all, whatever happens meanwhile and whoever else writes it. */
export function writeWhole(path: string, content: string | Buffer): void {
  const aside = `${path}.${process.pid}.new`
  const file = openSync(aside, 'w', 0o600)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } catch (error) {
    closeSync(file)
    rmSync(aside, { force: true })
    throw error
  }
  closeSync(file)
  renameSync(aside, path)
}
