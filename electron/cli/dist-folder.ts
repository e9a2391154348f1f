import { fileURLToPath } from 'node:url'

/** A folder of the build. Every built file lies one folder below dist/, so `..` is dist/ from each of them. */
export function inDist(folder: 'library' | 'renderer'): string {
  return fileURLToPath(new URL(`../${folder}`, import.meta.url))
}
