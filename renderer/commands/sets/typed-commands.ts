import { SLASHES, type Slash } from '../../../scenarios/composing'
import { commandText as words } from '../../text/command-text'
import type { Command } from '../command'
import { placeToWrite, running } from './shared'

/** What is done at the desk by pointing can be typed as well: the commands of the terminal that no key or button shares. */
export function typedCommands(others: readonly Command[]): Command[] {
  const taken = new Set(others.flatMap(({ slash }) => slash ?? []))
  return SLASHES.filter(({ word }) => !taken.has(word)).map(typedCommand)
}

function typedCommand(slash: Slash): Command {
  return {
    id: `typed.${slash.id}`,
    title: slash.says,
    category: words.category.talk,
    slash: slash.word,
    slashHint: slash.hint,
    when: running,
    run: ({ session, pointed, rest }) => {
      const { desk, room } = session
      if (!desk) return
      const { draft, pane } = placeToWrite(session, pointed)
      const read = slash.read(rest, { desk, room })
      if (read.ok) {
        void session.act(read.value, pane)
        return
      }
      session.write(draft, { text: `/${slash.word} ${rest}` })
      session.explain(pane, read.message)
    },
  }
}
