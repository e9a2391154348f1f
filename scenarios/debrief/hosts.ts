/** What has letters and digits like a host's name, and is none. */
const NOT_HOSTS =
  /^(?:sev|t|p|q|h|s|v|m|r|step|part|phase|version|section|page|chapter|type|level|round|day|week|http|https|tls|utf|sha|md|md5|ipv|base|top|covid|iso|rfc|ec|k8s?|log4j|python|java|node|php|windows|ubuntu|debian|rhel|x86|arm|usb|mp|mp3|line|item|point|option|plan|team|shift|floor|room|year)-?\d+(?:\.\d+)*$/i

/** A run of letters, digits, hyphens and dots that begins with a letter and has a digit in one of its parts. */
const LIKE_A_HOST = /(?<![\p{L}\p{N}_./-])(?=[\p{L}\p{N}.-]*\d)[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*(?![\p{L}\p{N}_])/giu

/** Names of machines that say so by where they end. */
const DOMAIN =
  /(?<![\w@-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|net|org|io|dev|internal|local|localdomain|corp|lan|home|cloud|cluster|app|test|example|invalid|prod|intra|eu|uk|de|nl|fr|se|us)(?![\w-])/gi

/**
 * Replaces names of hosts by what they are for and a letter: the same host gets the same letter as long as the function
 * lives, so that a text still tells one from the other.
 */
export function hostReplacer(): (text: string) => string {
  const known = new Map<string, string>()
  const counts = new Map<string, number>()
  const token = (name: string) => {
    const key = name.toLowerCase()
    const found = known.get(key)
    if (found) return found
    const role = /^[a-z]+/.exec(key)?.[0] ?? 'host'
    const index = counts.get(role) ?? 0
    counts.set(role, index + 1)
    const made = `[${role} host ${String.fromCharCode(65 + (index % 26))}${index >= 26 ? Math.floor(index / 26) : ''}]`
    known.set(key, made)
    return made
  }
  return (text) =>
    text
      .replace(DOMAIN, (found) => (/\d/.test(found) ? token(found) : '[host]'))
      .replace(LIKE_A_HOST, (found) => (isHost(found) ? token(found) : found))
}

function isHost(word: string): boolean {
  if (NOT_HOSTS.test(word)) return false
  // A host is numbered: "web-071", "db1", "pg-a01". Words with a digit inside, as an id has, are not its like.
  return /(?:^|[-_.])[a-z]+(?:[-_]?[a-z]?\d{1,4})(?:[-_.]|$)|[-_]\d{1,4}(?:[-_.]|$)/i.test(word)
}
