/** Whose a loop is and what it is about; "Dana wants an ETA" already says whose. */
export function loopTitle(about: string, who: string): string {
  const first = who.split(' ')[0]?.toLowerCase() ?? ''
  return first !== '' && about.toLowerCase().startsWith(first) ? about : `${who} · ${about}`
}
