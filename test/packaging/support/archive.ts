import { extractAll, extractFile, listPackage, statFile } from '@electron/asar'

/** The files of an archive by their paths, with `/` everywhere, and their sizes. */
export function filesIn(archive: string): Map<string, number> {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1))
  return new Map(
    paths.flatMap((path) => {
      const entry = statFile(archive, path)
      return 'size' in entry ? [[path, Number(entry.size)] as const] : []
    }),
  )
}

export function textIn(archive: string, path: string): string {
  return extractFile(archive, path).toString('utf8')
}

export function unpack(archive: string, folder: string): void {
  extractAll(archive, folder)
}
