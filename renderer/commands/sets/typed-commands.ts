import { SLASHES, type Slash } from '../../../scenarios/composing'
import { commandText as words } from '../../text/command-text'
import type { Command } from '../command'
import { running, takeTyped } from './shared'

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
    run: (context) => {
      const { desk, room } = context.session
      if (desk) takeTyped(context, slash.word, slash.read(context.rest, { desk, room }))
    },
  }
}
