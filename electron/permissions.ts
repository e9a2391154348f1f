/** What a page of ours may be given when it asks; everything else is denied. */
const GRANTED = new Set(['fullscreen', 'clipboard-sanitized-write'])

/** Whether our page may have a permission. Electron grants everything unless told otherwise. */
export function mayHave(permission: string): boolean {
  return GRANTED.has(permission)
}
