import { holds } from './conditions'
import type { Work } from './work'

/** A happening starts the clock of these prompts. */
export function stirPrompts(work: Work, happening: string): void {
  for (const id of work.rules.promptsOn.get(happening) ?? []) {
    const prompt = work.rules.prompts.get(id)
    if (!prompt || work.drill.spent[`prompt:${id}`]) continue
    work.put('spent', `prompt:${id}`, true)
    work.schedule(prompt.after, { do: 'prompt', prompt: id })
  }
}

/**
 * The bot speaks up, one-on-one, unless the matter is settled. It speaks whatever the level of assistance, so that
 * assistance cannot change the drill; only at `full` does anyone hear it.
 */
export function prompt(work: Work, id: string): void {
  const found = work.rules.prompts.get(id)
  if (!found) return
  if (found.every !== undefined) work.schedule(found.every, { do: 'prompt', prompt: id })
  const seen = found.item !== undefined && work.drill.items[found.item]?.seenAt != null
  const state = work.drill.prompts[id]
  if (seen || state?.open != null || (found.unless && holds(work.scenario, work.drill, found.unless))) return
  const number = work.drill.next.prompt++
  work.put('prompts', id, { open: number, lastAt: work.drill.at })
  work.state(
    {
      kind: 'prompt-given',
      prompt: number,
      name: id,
      text: found.text,
      ...(found.item === undefined ? {} : { item: found.item }),
    },
    work.drill.assistance === 'full' ? 'seats' : 'truth',
  )
}
