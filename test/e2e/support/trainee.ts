import type { Page } from 'playwright-core'

import { choose, type Focus, focusOf, pressUntil, tabTo, writeOver } from './focus'
import { type Sights, seen } from './watch'

export interface Order {
  to?: string
  /** The words that find it in the composer. */
  ask: string
  /** Minutes. */
  within?: number
  /** The option of its blank. */
  slot?: string
  text?: string
}

/** On the conversation or a line of it, not on a button there: Space is for the clock. */
const inConversation = ({ pane, role }: Focus) => pane === 'conversation' && (role === 'log' || role === 'article')

/** How the list of open loops says that a read-back waits for an answer. */
const UNANSWERED = /read-back to check|not what you asked/
export const READ_BACKS: readonly Sights[] = [
  [{ pane: 'loops', says: 'read-back to check' }],
  [{ pane: 'loops', says: 'not what you asked' }],
]

/** Somebody at the desk who has a keyboard and no mouse. Each deed begins and ends with the focus on the conversation. */
export class Trainee {
  constructor(readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async pause(): Promise<void> {
    await this.rest()
    if (await this.button('Resume').isVisible()) return
    await this.press('Space')
    await this.button('Resume').waitFor()
  }

  async goOn(): Promise<void> {
    await this.rest()
    if (await this.button('Pause').isVisible()) return
    await this.press('Space')
    await this.button('Pause').waitFor()
  }

  /** Puts the focus on the conversation, from wherever it is. */
  async rest(): Promise<void> {
    if (inConversation(await focusOf(this.page))) return
    if ((await focusOf(this.page)).pane !== 'composer') {
      await this.press('c')
      await this.composerHasFocus()
    }
    // The first of them may only close a list of completions.
    await pressUntil(this.page, 'Escape', inConversation, 3)
  }

  /** Types a slash command into the composer and takes it. */
  async command(words: string): Promise<void> {
    await this.compose()
    await this.pick(`/${words}`, `/${words.split(' ')[0]}`)
  }

  async goTo(room: string): Promise<void> {
    await this.press('Control+k')
    await this.dialog('Commands')
    await this.page.keyboard.type(`Go to ${room}`)
    await this.press('Enter')
    await this.page.getByRole('heading', { level: 1, name: room }).waitFor()
    await this.composerHasFocus()
    await this.rest()
  }

  /** Goes to the next room with something unread. */
  async goToUnread(room: string): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1 })
    for (let tries = 0; tries < 6; tries++) {
      if ((await heading.textContent())?.includes(room)) return
      await this.press('Alt+Shift+ArrowDown')
    }
    throw new Error(`Nothing unread led to ${room}.`)
  }

  async say(text: string, to?: string): Promise<void> {
    await this.compose()
    if (to) await this.pick(`@${to}`, to)
    await this.send(text)
  }

  async order(order: Order): Promise<void> {
    await this.compose()
    await this.writeOrder(order)
  }

  /** Tells somebody one of the things the scenario knows. */
  async tell(what: string, to: string, slot?: string): Promise<void> {
    await this.compose()
    await this.pick(`@${to}`, to)
    await this.pick(`/tell ${what}`, what)
    if (slot) await this.fillSlot(slot)
    await this.send('')
  }

  /** Answers the open loop of that name in words. */
  async answer(loop: string, text: string): Promise<void> {
    await this.takeUp(loop)
    await this.send(text)
  }

  /** Answers the open loop of that name with an order. */
  async answerWithOrder(loop: string, order: Order): Promise<void> {
    await this.takeUp(loop)
    await this.writeOrder(order)
  }

  /** Hears every read-back that waits: says again what was misheard, confirms what was right. Gives back how many were wrong. */
  async hearBack(): Promise<number> {
    let wrong = 0
    while ((await seen(this.page, READ_BACKS)).length > 0) {
      await this.rest()
      await this.press('l')
      await pressUntil(this.page, 'ArrowDown', ({ words }) => UNANSWERED.test(words), 30)
      const loop = await this.page.locator(':focus').getAttribute('data-loop')
      const answer = this.page.locator(`[data-pane=loops] div[data-loop="${loop}"]`)
      const differs = (await answer.locator('mark').count()) > 0
      await this.press(differs ? 'n' : 'y')
      if (differs) wrong += 1
      await answer.waitFor({ state: 'detached' })
      await this.rest()
    }
    return wrong
  }

  async claim(): Promise<void> {
    await this.command('claim')
    await this.rest()
  }

  async setSeverity(name: string): Promise<void> {
    await this.openWith('s', 'Severity')
    await tabTo(this.page, new RegExp(`^${name}`))
    await this.done('Enter')
  }

  async setState(name: string): Promise<void> {
    await this.openWith('t', 'State of the incident')
    await tabTo(this.page, new RegExp(name))
    await this.done('Enter')
  }

  /** Locks, or unlocks, whichever is to be done. */
  async deploys(reason: string): Promise<void> {
    await this.openWith('o', 'Deploys')
    await this.page.keyboard.type(reason)
    await this.done('Enter')
  }

  async acknowledge(alert: string): Promise<void> {
    await pressUntil(this.page, 'F6', (focus) => focus.pane === 'pager', 30)
    await pressUntil(this.page, 'ArrowDown', () => true)
    await this.press('a')
    await this.page.locator('[data-pane=pager] li', { hasText: alert }).getByText('acknowledged').waitFor()
    await this.rest()
  }

  async pageSomebody(person: string, because: string): Promise<void> {
    await this.openWith('p', 'Page somebody')
    await choose(this.page, person)
    await tabTo(this.page, 'Why, in one line')
    await writeOver(this.page, because)
    await this.done('Enter')
  }

  async giveRole(person: string, role: string): Promise<void> {
    await this.command(`role ${person}`)
    await this.dialog('Give a role')
    await tabTo(this.page, 'Role')
    await choose(this.page, role)
    await tabTo(this.page, 'Give the role')
    await this.done('Enter')
  }

  async brief(person: string, points: Record<string, string>): Promise<void> {
    await this.command(`brief ${person}`)
    await this.dialog('Brief')
    for (const [label, words] of Object.entries(points)) {
      await tabTo(this.page, label)
      await writeOver(this.page, words)
    }
    await this.done('Enter')
  }

  async publish(update: { state?: string; components?: Record<string, string>; text: string; next?: string }) {
    await this.openWith('u', 'Public status page')
    await this.page.keyboard.type(update.text)
    if (update.state) await this.chooseRadio(update.state)
    for (const [component, state] of Object.entries(update.components ?? {})) {
      await tabTo(this.page, component)
      await choose(this.page, state)
    }
    if (update.next) {
      await tabTo(this.page, 'Next update in')
      await choose(this.page, update.next)
    }
    await tabTo(this.page, 'Publish')
    await this.done('Enter')
  }

  async decide(choice: string, because: string): Promise<void> {
    const dialog = await this.openWith('d', 'Decisions')
    await this.chooseRadio(choice)
    await tabTo(this.page, 'Because')
    await this.page.keyboard.type(because)
    await this.press('Enter')
    await dialog.getByText(because).waitFor()
    await this.done('Escape')
  }

  async note(text: string, kind: string): Promise<void> {
    const dialog = await this.openWith('m', 'Notes')
    await this.page.keyboard.type(text)
    await this.chooseRadio(kind)
    await tabTo(this.page, /^Keep the note/)
    await this.press('Enter')
    await dialog.getByRole('listitem').getByText(text).waitFor()
    await this.done('Escape')
  }

  async poll(about: string, text: string): Promise<void> {
    await this.command('poll')
    await this.dialog('Any strong objections?')
    await this.page.keyboard.type(text)
    await tabTo(this.page, 'About')
    await choose(this.page, about)
    await tabTo(this.page, 'Ask the room')
    await this.done('Enter')
  }

  async resolve(accepting: string[]): Promise<void> {
    await this.command('resolve')
    await this.dialog('Resolve the incident')
    for (const risk of accepting) {
      await tabTo(this.page, `I accept: ${risk}`)
      await this.press('Space')
    }
    await tabTo(this.page, 'Resolve')
    await this.press('Enter')
    await this.page
      .getByRole('button', { name: 'Go to the debrief' })
      .waitFor()
      .catch(async () => {
        throw new Error(`The incident was not resolved. ${await this.refusal()}`)
      })
  }

  async endEarly(): Promise<void> {
    await this.press('Control+k')
    await this.dialog('Commands')
    await this.page.keyboard.type('end the drill here')
    await this.press('Enter')
    await this.dialog('End the drill here?')
    await tabTo(this.page, 'End the drill')
    await this.press('Enter')
    await this.page.getByRole('button', { name: 'Go to the debrief' }).waitFor()
  }

  isOver(): Promise<boolean> {
    return this.page.getByRole('button', { name: 'Go to the debrief' }).isVisible()
  }

  /** The sentence with which the desk turned something down, if it did. */
  async refusal(): Promise<string | null> {
    const sentences = this.page.locator('[role=status] p:has(svg)')
    return (await sentences.count()) > 0 ? sentences.first().textContent() : null
  }

  private button(name: string) {
    return this.page.locator('[data-pane=bar]').getByRole('button', { name, exact: true })
  }

  private async openWith(key: string, title: string) {
    await this.rest()
    await this.press(key)
    return this.dialog(title)
  }

  private async dialog(title: string) {
    const dialog = this.page.getByRole('dialog', { name: title, exact: true })
    await dialog.waitFor()
    await this.page.waitForFunction(() => document.activeElement?.closest('[data-scope=dialog]') !== null)
    return dialog
  }

  /** Presses the key that ends a dialog, and sees it gone. */
  private async done(key: string): Promise<void> {
    await this.press(key)
    await this.page
      .locator('[data-scope=dialog]')
      .waitFor({ state: 'detached', timeout: 5000 })
      .catch(async () => {
        throw new Error(`The dialog stayed open. ${await this.refusal()}`)
      })
    await this.rest()
  }

  private async chooseRadio(name: string): Promise<void> {
    await pressUntil(this.page, 'Tab', (focus) => focus.role === 'radio')
    await pressUntil(this.page, 'ArrowRight', (focus) => focus.name === name, 8)
    // An arrow chooses what it goes to; what has the focus from the start is chosen with Space.
    await this.press('Space')
  }

  private async compose(): Promise<void> {
    await this.rest()
    await this.press('c')
    await this.composerHasFocus()
  }

  private async composerHasFocus(): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.matches('[data-pane=composer] textarea'))
  }

  private async takeUp(loop: string): Promise<void> {
    await this.rest()
    await this.press('l')
    await pressUntil(this.page, 'ArrowDown', (focus) => focus.words.includes(loop), 30)
    await this.press('r')
    await this.composerHasFocus()
  }

  private async writeOrder({ to, ask, within, slot, text = '' }: Order): Promise<void> {
    if (to) await this.pick(`@${to}`, to)
    await this.pick(`/${ask}`, ask)
    if (within) await this.pick(`/${within}`, `back in ${within} min`)
    if (slot) await this.fillSlot(slot)
    await this.send(text)
  }

  /** Types what brings up the completion and takes the line that holds these words. */
  private async pick(typed: string, line: string): Promise<void> {
    await this.page.keyboard.type(typed)
    const marked = this.page.getByRole('option', { selected: true })
    await marked.waitFor()
    for (let tries = 0; tries < 12 && !(await marked.textContent())?.includes(line); tries++)
      await this.press('ArrowDown')
    await this.press('Enter')
  }

  /** Sends what is still missing its blank, is led to it, and fills it. */
  private async fillSlot(option: string): Promise<void> {
    await this.press('Enter')
    await this.page.waitForFunction(() => document.activeElement?.matches('[data-pane=composer] button'))
    await choose(this.page, option)
    await this.press('c')
    await this.composerHasFocus()
  }

  private async send(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    await this.press('Enter')
    await this.page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[data-pane=composer] textarea')?.value === '',
    )
    await this.rest()
  }
}
