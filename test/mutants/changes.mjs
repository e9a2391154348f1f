import { transformWithOxc } from 'vite'

/** @type {Array<[RegExp, string]>} what is taken out or turned round, and what stands there instead */
const CHANGES = [
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  // A whole deed left out: a guard not put up, a check not made, a limit not set.
  [/^ *(?:void )?[\w#]+(?:\.[\w#]+)*\([^\n]*\)$/gm, ''],
  [/^ *[\w#]+(?:\.[\w#]+)+ = [^\n{]+$/gm, ''],
  [/[\w.]+(?:\(\))?\.(?:includes|has|test)\([^()]*\)/g, 'true'],
  [/ < /g, ' >= '],
  [/ > /g, ' <= '],
  [/ <= /g, ' > '],
  [/ >= /g, ' < '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+= /g, ' -= '],
  [/event\.preventDefault\(\)/g, 'undefined'],
  [/'deny'/g, "'allow'"],
  [/^ *throw new .*$/gm, ''],
  [/^ *if \(.*\) (?:return|throw) .*$/gm, ''],
  [/(?<=^ *if \().*(?=\) \{$)/gm, 'false'],
  // A schema, or a bound of it, that lets everything through.
  [/\.(?:min|max)\([^()]*\)/g, ''],
  [/\.regex\(.*?\)(?=[,.\n])/g, ''],
  [/'none'/g, '*'],
  [/'self'/g, '*'],
  [/; HttpOnly/g, ''],
  [/; SameSite=Strict/g, ''],
  [/'nosniff'/g, "''"],
  [/'same-origin'/g, "'cross-origin'"],
  [/'no-referrer'/g, "'unsafe-url'"],
]

/**
 * Every text that one change makes of another, apart from those that are no program any more, or the same one: types are
 * not there when it runs.
 *
 * @param {string} file
 * @param {string} text
 */
export async function mutantsOf(file, text) {
  const program = await programOf(file, text)
  const mutants = CHANGES.flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      if (/^\s*(?:\*|\/\/|\/\*)/.test(text.slice(text.lastIndexOf('\n', index) + 1))) return []
      const changed = text.slice(0, index) + instead + text.slice(index + found.length)
      const line = text.slice(0, index).split('\n').length + (/^\s*\n/.test(found) ? 1 : 0)
      return [{ changed, what: `${file}:${line}: ${found.trim()} → ${instead || 'nothing'}` }]
    }),
  )
  const programs = await Promise.all(mutants.map(({ changed }) => programOf(file, changed)))
  return mutants.filter((_, index) => programs[index] !== null && programs[index] !== program)
}

/**
 * @param {string} file
 * @param {string} text
 */
function programOf(file, text) {
  return transformWithOxc(text, file, { sourcemap: false }).then(
    ({ code }) => code,
    () => null,
  )
}
