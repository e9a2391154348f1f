import { z } from 'zod'

const MOST_CHARACTERS = 10_000
const PATIENCE_MS = 5000
const release = z.object({ version: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/) })

/**
 * Asks an address for `{ "version": "1.2.3" }`. Nothing about this machine, its person or its runs is sent.
 *
 * @returns the version, if it is newer than ours; `null` for everything else, errors included
 */
export async function newerVersion(from: string, ours: string, ask: typeof fetch = fetch): Promise<string | null> {
  try {
    const answer = await ask(from, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
      credentials: 'omit',
      headers: { accept: 'application/json' },
    })
    return answer.ok ? newerIn(await textOf(answer), ours) : null
  } catch {
    return null
  }
}

/** The version that such an answer names, if it is newer than ours. */
export function newerIn(text: string, ours: string): string | null {
  if (text.length > MOST_CHARACTERS) return null
  try {
    const { version } = release.parse(JSON.parse(text))
    return isNewer(version, ours) ? version : null
  } catch {
    return null
  }
}

/** What an answer says, read no further than anything that could be ours. */
async function textOf({ body }: Response): Promise<string> {
  const words = new TextDecoder()
  let text = ''
  for await (const part of body ?? []) {
    text += words.decode(part, { stream: true })
    if (text.length > MOST_CHARACTERS) throw new Error('That is no version.')
  }
  return text
}

function isNewer(theirs: string, ours: string): boolean {
  const [a, b] = [theirs, ours].map((version) => version.split('.').map(Number))
  const at = [0, 1, 2].find((place) => a?.[place] !== b?.[place])
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0)
}
