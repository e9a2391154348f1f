/** Why an include may not be followed; `null` where it may. The file system has its own say: see the host. */
export function refusedInclude(path: string): string | null {
  if (path.trim() === '') return 'it is empty'
  if (path.includes('\0') || path.includes('\\')) return 'folders are separated by "/"'
  if (/^([a-z][a-z0-9+.-]*:|~)/i.test(path) || path.startsWith('/'))
    return "it does not start from the scenario's own folder"
  if (path.split('/').includes('..')) return '".." leads out of the scenario\'s own folder'
  return null
}
