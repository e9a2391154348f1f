import type { Broken } from './blame'
import { MOST_CHARACTERS } from './limits'
import type { Spot, Unread } from './source'

export interface YamlProblem {
  code: string
  spot: Spot
  message: string
}

/** Why a file was not read, in words. */
export const UNREAD: Record<Unread, { code: string; message: string }> = {
  'too-large': {
    code: 'file/too-large',
    message: `A scenario file is at most ${MOST_CHARACTERS / 1024} kB; this one is larger. Move checklists into a file of their own and include it.`,
  },
  'too-deep': {
    code: 'file/too-deep',
    message:
      'Here values stand inside values more than sixty deep, which no scenario needs. Is a bracket never closed?',
  },
  'too-much': {
    code: 'file/too-much',
    message:
      'With its aliases written out this file holds more than a scenario can. Write out what you mean, without anchors and aliases.',
  },
}

/** What the YAML reader says, for somebody who does not know its words. */
export function yamlProblem(error: Broken, text: string): YamlProblem {
  const [from, to] = error.pos
  const spot = { from: Math.min(from, text.length), to: Math.min(Math.max(to, from + 1), text.length) }
  const line = text.slice(
    text.lastIndexOf('\n', from - 1) + 1,
    text.indexOf('\n', from) < 0 ? undefined : text.indexOf('\n', from),
  )
  if (/end with a [\]}]/.test(error.message)) {
    return { code: 'yaml/syntax', spot, message: 'This bracket is never closed. Close it where what it holds ends.' }
  }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        code: 'yaml/tab',
        spot,
        message: 'This line is indented with a tab. Indent with spaces, two for each step.',
      }
    case 'TAG_RESOLVE_FAILED':
      return {
        code: 'yaml/tag',
        spot,
        message: `Tags such as ${text.slice(from, to).trim().slice(0, 40) || 'this one'} have no meaning here. Take it out.`,
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        code: 'yaml/syntax',
        spot,
        message:
          'There is a second colon on this line. If it belongs to the text, put the text in quotes: text: "Conditions: web is down."',
      }
    case 'MISSING_CHAR':
      return {
        code: 'yaml/syntax',
        spot,
        message: /quote/i.test(error.message)
          ? 'A quotation mark is never closed. Add the one at the end.'
          : `${sentence(error.message)} Is a colon, a comma or a bracket missing?`,
      }
    case 'BAD_INDENT':
      return {
        code: 'yaml/syntax',
        spot,
        message:
          'This line is not indented like the ones it belongs to. Fields of one mapping start in the same column.',
      }
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        code: 'yaml/syntax',
        spot,
        message:
          'This line is neither a field with a colon after its name, nor does it go on with the text before it. Add the colon, or indent it.',
      }
    default:
      return {
        code: 'yaml/syntax',
        spot,
        message: `This is not YAML that can be read: ${sentence(error.message)}${line.includes('\t') ? ' There is a tab on this line; write spaces.' : ''}`,
      }
  }
}

/** What is said of a file that goes on as another. */
export function secondDocument(from: number): YamlProblem {
  return {
    code: 'yaml/several-documents',
    spot: { from, to: from + 3 },
    message: 'A scenario file is one document. Take this line out, or move what follows to a file of its own.',
  }
}

/** What is said of a key that stands in its mapping already. */
export function doubledKey(text: string, from: number): YamlProblem {
  const spot = wordAt(text, from)
  return {
    code: 'yaml/duplicate-key',
    spot,
    message: `"${text.slice(from, spot.to)}" stands twice in this mapping; only one of them could count. Rename one, or join the two.`,
  }
}

function wordAt(text: string, from: number): Spot {
  const word = /^("[^"\n]*"|'[^'\n]*'|[^:\s,}]+)/.exec(text.slice(from, from + 200))?.[0] ?? ''
  return { from, to: from + Math.max(1, word.length) }
}

function sentence(text: string): string {
  const trimmed = text.replace(/\s+at line \d+.*$/s, '').trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
