import type { Command } from './command'

/** Keys somebody has chosen, by command; an empty one takes the key away. */
export type OwnKeys = Readonly<Record<string, string>>

/** The commands with the keys somebody has chosen for them. */
export function withOwnKeys(commands: readonly Command[], own: OwnKeys): readonly Command[] {
  return commands.map((command) => {
    const chosen = own[command.id]
    return chosen === undefined ? command : { ...command, keys: chosen === '' ? [] : [chosen] }
  })
}

/** Keys of the browser, of text fields, lists and screen readers that a page must not take. */
const TAKEN = new RegExp(
  `^(${[
    '(shift\\+)?(tab|enter|backspace|delete|home|end|page(up|down)|arrow(up|down|left|right))',
    'escape|j|k|f(1|3|5|7|10|11|12)',
    // To copy, paste, undo, find, print, save, zoom; windows and tabs.
    'mod\\+[acfglnprstvwxyz0+=-]|mod\\+shift\\+[cijnrtvwz]|mod\\+(home|end|backspace|delete|tab|arrow.*)',
    'alt\\+(arrow(left|right)|home|f4|tab|space)|mod\\+alt\\+.*',
  ].join('|')})$`,
)

/** Whether a key needs no modifier, so that it must keep quiet in text fields. */
export function isPlain(key: string): boolean {
  return !/^(mod|ctrl|alt)\+/.test(key) && !/^(shift\+)?f\d+$/.test(key)
}

/** Why a key cannot be given to a command: kept by the system, unfit while writing, or the command that has it. */
export function keyProblem(
  commands: readonly Command[],
  id: string,
  key: string,
): { kind: 'taken' } | { kind: 'writing' } | { kind: 'conflict'; with: Command } | null {
  const command = commands.find((one) => one.id === id)
  if (!command) return null
  if (TAKEN.test(key)) return { kind: 'taken' }
  if (command.scope === 'anywhere' && isPlain(key)) return { kind: 'writing' }
  const other = commands.find((one) => one.id !== id && one.keys?.includes(key) && meet(one, command))
  return other ? { kind: 'conflict', with: other } : null
}

/** Whether two commands may be asked for in one place. A pane's own key goes before the desk's, by design. */
function meet(one: Command, other: Command): boolean {
  const [a, b] = [one.scope ?? 'desk', other.scope ?? 'desk']
  return a === b || a === 'anywhere' || b === 'anywhere'
}
