import { BOT } from '../../../scenarios/engine'
import { rowOf } from '../../../scenarios/tables'
import { commandText as words } from '../../text/command-text'
import type { Command, CommandContext } from '../command'
import { running, typed } from './shared'

/** Checklists, and the reminders of the bot. */
export const LIST_COMMANDS: readonly Command[] = [
  {
    id: 'tick',
    title: words.title.tick,
    category: words.category.lists,
    keys: ['z'],
    ...typed('tick', ({ session, pointed, desk }) => {
      const item = session.desk && rowOf(session.desk.items, pointed.item ?? '')
      if (item) void session.act({ do: 'tick', item: item.id, on: !item.ticked }, 'checklist')
      else desk.focusPane('checklist')
    }),
    when: running,
  },
  {
    id: 'prompt',
    title: words.title.prompt,
    category: words.category.lists,
    keys: ['shift+e'],
    ...typed('prompt', ({ session }) => session.openRoom(`@${BOT}`)),
    when: running,
  },
  answer(
    'done',
    (context, prompt) => void context.session.act({ do: 'answer-prompt', prompt, how: 'done' }, 'prompts'),
  ),
  answer('defer', (context, prompt) => context.session.openDialog({ kind: 'defer', prompt })),
  answer(
    'dismiss',
    (context, prompt) => void context.session.act({ do: 'answer-prompt', prompt, how: 'dismiss' }, 'prompts'),
  ),
]

function answer(how: 'done' | 'defer' | 'dismiss', run: (context: CommandContext, prompt: number) => void): Command {
  return {
    id: `prompt.${how}`,
    title: words.title[`prompt.${how}`],
    category: words.category.lists,
    when: (context) => running(context) && promptOf(context) !== null,
    run: (context) => {
      const prompt = promptOf(context)
      if (prompt !== null) run(context, prompt)
    },
  }
}

/** The reminder in focus, else the newest that waits for an answer. */
function promptOf({ session, pointed }: CommandContext): number | null {
  const open = session.desk?.prompts.filter(({ answered }) => answered === null) ?? []
  return (open.find(({ prompt }) => String(prompt) === pointed.prompt) ?? open.at(-1))?.prompt ?? null
}
