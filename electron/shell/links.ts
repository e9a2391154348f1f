import { isAbsolute, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

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

/** What was asked for, by what is to be done with it. */
export interface AskedFor {
  links: Link[]
  files: string[]
  scenarios: string[]
}

/**
 * What a second start, a double click or a link gave us, out of a command line that also holds Electron's own words.
 *
 * @param from - the folder that it was given in; a second start may be in another than ours
 */
export function askedFor(args: readonly string[], from: string): AskedFor {
  const paths = args.flatMap((arg) => readPath(arg, from) ?? [])
  return {
    links: args.flatMap((arg) => readLink(arg) ?? []),
    files: paths.filter((path) => hasEnding(path, BUNDLE_ENDING) || hasEnding(path, SCENARIO_ENDING)),
    scenarios: paths.filter((path) => hasEnding(path, '.yaml') || hasEnding(path, '.yml')),
  }
}

/** Windows writes endings as it likes. */
export function hasEnding(path: string, ending: string): boolean {
  return path.toLowerCase().endsWith(ending)
}

function readPath(arg: string, from: string): string | null {
  // No file has a NUL in its name; the calls that open one would throw.
  if (arg.startsWith('-') || arg.includes('\0')) return null
  if (ADDRESS.test(arg)) return readFileUrl(arg)
  return isAbsolute(arg) ? arg : resolve(from, arg)
}

/** Desktops on Linux name the file that was clicked by an address. One of another machine is none of this one's files. */
function readFileUrl(text: string): string | null {
  try {
    const url = new URL(text)
    if (url.protocol !== 'file:' || url.host !== '' || url.search || url.hash) return null
    const path = fileURLToPath(url)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}
