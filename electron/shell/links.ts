import { BUNDLE_ENDING, SCENARIO_ENDING } from '../host'

/** What a `hearback://` link may ask for; the person is asked before it happens. */
export type Link = { do: 'open'; scenario: string }

const MOST_CHARACTERS = 200
/** More than the letter of a drive before the colon. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i
const SCENARIO = /^[a-z0-9][a-z0-9-]{0,79}$/

/** `hearback://open/<scenario>` and nothing else. `null` for all other text, which may come from any web page. */
export function readLink(text: string): Link | null {
  if (text.length > MOST_CHARACTERS) return null
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return null
  }
  if (url.protocol !== 'hearback:' || url.username || url.password || url.port || url.search || url.hash) return null
  const scenario = url.pathname.slice(1)
  return url.host === 'open' && SCENARIO.test(scenario) ? { do: 'open', scenario } : null
}

/** What a second start, a double click or a link gave us, out of a command line that also holds Electron's own words. */
export function askedFor(args: readonly string[]): { links: Link[]; files: string[]; scenarios: string[] } {
  const paths = args.filter((arg) => !arg.startsWith('-') && !ADDRESS.test(arg))
  return {
    links: args.flatMap((arg) => readLink(arg) ?? []),
    files: paths.filter((path) => path.endsWith(BUNDLE_ENDING) || path.endsWith(SCENARIO_ENDING)),
    scenarios: paths.filter((path) => /\.ya?ml$/.test(path)),
  }
}
