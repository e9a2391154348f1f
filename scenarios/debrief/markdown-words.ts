/**
 * The same value with every text in it safe to stand in Markdown: no tag of HTML, no link, and no picture, for which
 * whoever opens the file would ask a server. Everything else somebody wrote stays as it is.
 */
export function plainWords<T>(value: T): T {
  if (typeof value === 'string') return plain(value) as T
  if (Array.isArray(value)) return value.map((each) => plainWords(each)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainWords(each)])) as T
}

/** A link to an address of the web; to any other, the words alone. */
export function linked(words: string, address: string | null): string {
  return address && /^https?:\/\/[^\s()<>\\]+$/.test(address) ? `[${words}](${address})` : words
}

function plain(text: string): string {
  return text.replace(/<(?=[a-z/!?])|\](?=[([:])/gi, '\\$&')
}
