import { closest } from './closest'
import { MOST_PROBLEMS } from './limits'
import type { Problem } from './problem'
import { RULES, ruleOf } from './rules'
import { placeAt, type Source } from './source'

interface Suppression {
  code: string
  reason: string
  /** The line it speaks of. */
  line: number
  from: number
  to: number
}

/** What only a proof can find: where none was tried, nobody knows whether there is any. */
const TAKES_A_PROOF = /^(proof|unused)\//

const COMMENT = /#[ \t]*hearback-disable-next-line(?![\w-])[ \t]*(\S*)[ \t]*(.*)$/

/**
 * Takes out what `# hearback-disable-next-line CODE -- reason` speaks of, and adds what is wrong with those comments.
 *
 * Warnings only: with an error in it a scenario does not run, so keeping quiet about it would help nobody.
 *
 * @param proved - whether what takes a proof is among the problems
 */
export function suppress(problems: readonly Problem[], sources: readonly Source[], proved: boolean): Problem[] {
  const kept = new Set(problems)
  const added: Problem[] = []
  const at = new Map<string, Problem[]>()
  for (const one of problems) {
    const key = `${one.file}:${one.line}:${one.code}`
    at.set(key, [...(at.get(key) ?? []), one])
  }
  for (const source of sources) {
    // Whoever keeps quiet about so much keeps quiet about nothing.
    for (const each of suppressionsIn(source).slice(0, MOST_PROBLEMS)) {
      const tell = (code: string, message: string, suggestion?: string) =>
        added.push({
          ...placeAt(source, each),
          code,
          severity: 'warning',
          message,
          ...(suggestion === undefined ? {} : { suggestion }),
        })
      const rule = ruleOf(each.code)
      if (!rule) {
        const guess = closest(
          each.code,
          RULES.map(({ code }) => code),
        )
        const hint = guess === undefined ? '' : ` Did you mean "${guess}"?`
        tell(
          'suppress/unknown-code',
          each.code === ''
            ? 'Say which code to keep quiet about: "# hearback-disable-next-line CODE -- reason".'
            : `There is no problem with the code "${each.code}".${hint}`,
          guess,
        )
        continue
      }
      const hit = at.get(`${source.file}:${each.line}:${each.code}`) ?? []
      if (rule.severity === 'error') {
        tell(
          'suppress/error',
          `"${each.code}" is an error, and a scenario with an error does not run. Correct it; only warnings can be suppressed.`,
        )
      } else if (hit.length === 0) {
        if (!proved && TAKES_A_PROOF.test(each.code)) continue
        tell('suppress/unused', `There is no "${each.code}" on the next line. Take this comment out.`)
      } else if (each.reason === '') {
        tell(
          'suppress/no-reason',
          `Say why, so that the next reader can tell: "# hearback-disable-next-line ${each.code} -- the reason".`,
        )
      } else for (const one of hit) kept.delete(one)
    }
  }
  return [...kept, ...added]
}

/** Files that many scenarios include are looked through once. */
const suppressionsBefore = new WeakMap<Source, readonly Suppression[]>()

function suppressionsIn(source: Source): readonly Suppression[] {
  const known = suppressionsBefore.get(source) ?? suppressionsOf(source)
  suppressionsBefore.set(source, known)
  return known
}

/** The comments of a file that suppress something. One stands above the line it speaks of, others may come between. */
function suppressionsOf({ text }: Source): Suppression[] {
  if (!text.includes('hearback-disable-next-line')) return []
  const lines = text.split('\n')
  let offset = 0
  // The line below each that is no such comment itself, seen from the end of the file.
  const below: number[] = []
  for (let index = lines.length - 1; index >= 0; index -= 1)
    below[index] = /^\s*#\s*hearback-disable-next-line/.test(lines[index + 1] ?? '')
      ? (below[index + 1] ?? index + 2)
      : index + 1
  return lines.flatMap((line, index) => {
    const start = offset
    offset += line.length + 1
    if (!line.trimStart().startsWith('#')) return []
    const match = COMMENT.exec(line.trimEnd())
    if (!match) return []
    const next = below[index] ?? index + 1
    const reason = /^--\s*(.*)$/.exec(match[2] ?? '')?.[1] ?? ''
    return [
      {
        code: match[1] === '--' ? '' : (match[1] ?? ''),
        reason,
        line: next + 1,
        from: start + match.index,
        to: start + line.trimEnd().length,
      },
    ]
  })
}
