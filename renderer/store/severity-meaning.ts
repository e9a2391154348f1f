/** What a severity means, without saying its name a second time: `Major: many are held up.` → `Many are held up.` */
export function severityMeaning(label: string, means: string): string {
  const name = label.split(' ').slice(1).join(' ')
  const own = `${name}:`
  if (name === '' || !means.toLowerCase().startsWith(own.toLowerCase())) return means
  const rest = means.slice(own.length).trimStart()
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
