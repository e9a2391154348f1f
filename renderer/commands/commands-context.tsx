import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react'

import { useSessionStore } from '../store/session-context'
import { useSettings } from '../store/settings-store'
import type { Command, CommandContext, DeskFocus, Target } from './command'
import { DESK_COMMANDS, TYPED_COMMANDS } from './desk-commands'
import { findCommand } from './find-command'
import { keyOf } from './key-of'
import { isPlain, withOwnKeys } from './own-keys'
import { type Pointed, pointedAt } from './pointed'

export interface Commands {
  all: readonly Command[]
  run: (id: string, with_?: { rest?: string; pointed?: Pointed }) => void
  /** Whether a command can be run now. */
  may: (command: Command, pointed?: Pointed) => boolean
  /** What a command may be about, where the focus does not say. */
  targetsOf: (command: Command, pointed?: Pointed) => readonly Target[]
  /** The key to print on a control; nothing where single keys are turned off. */
  keysOf: (id: string) => string | undefined
}

/** The pane each element had the focus in; it cannot be told from an element that is gone. */
const panes = new WeakMap<Element, string>()

const CommandsContext = createContext<Commands | null>(null)

export interface CommandsProviderProps {
  focus: DeskFocus
  children: ReactNode
}

/** Makes the registry's commands available below it, and their keys work while it is mounted. */
export function CommandsProvider({ focus, children }: CommandsProviderProps) {
  const store = useSessionStore()
  const singleKeys = useSettings((settings) => settings.singleKeys)
  const own = useSettings((settings) => settings.keys)
  const all = useMemo(() => withOwnKeys(DESK_COMMANDS, own), [own])
  const lastFocus = useRef<Element | null>(null)

  const contextOf = useCallback(
    (rest = '', pointed = pointedAt(document.activeElement)): CommandContext => ({
      session: store.getState(),
      pointed,
      rest,
      desk: focus,
    }),
    [store, focus],
  )

  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      const element = event.target instanceof Element ? event.target : null
      lastFocus.current = element
      const pane = pointedAt(element).pane
      if (element && pane) panes.set(element, pane)
    }
    window.addEventListener('focusin', onFocus)
    return () => window.removeEventListener('focusin', onFocus)
  }, [])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const key = keyOf(event)
      const target =
        event.target === document.body ? lost(lastFocus.current) : event.target instanceof Element ? event.target : null
      if (key === null || !target) return
      const pointed = pointedAt(target)
      const place = {
        writing: target.closest('input, textarea, select, [contenteditable]') !== null,
        onControl: target.closest('button, a, [role=option], [role=menuitem], [role=separator]') !== null,
        inDialog:
          target.closest('[data-scope=dialog]') !== null || document.querySelector('[data-scope=dialog]') !== null,
        pane: pointed.pane,
        singleKeys,
      }
      const context = contextOf('', pointed)
      const command = findCommand(all, key, place, context)
      if (!command) return
      event.preventDefault()
      command.run(context)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [all, contextOf, singleKeys])

  const commands = useMemo<Commands>(
    () => ({
      all,
      run(id, { rest, pointed } = {}) {
        const command = [...all, ...TYPED_COMMANDS].find((one) => one.id === id)
        command?.run(contextOf(rest, pointed))
      },
      may: (command, pointed) => command.when?.(contextOf('', pointed)) ?? true,
      targetsOf: (command, pointed) => command.targets?.(contextOf('', pointed)) ?? [],
      keysOf(id) {
        const keys = all.find((one) => one.id === id)?.keys?.[0]
        return keys !== undefined && isPlain(keys) && singleKeys === 'off' ? undefined : keys
      },
    }),
    [all, contextOf, singleKeys],
  )

  return <CommandsContext value={commands}>{children}</CommandsContext>
}

/** What had the focus may be gone, as a button is that was done with: then the focus goes on in its pane. */
function lost(last: Element | null): Element {
  const pane = last?.isConnected === false ? panes.get(last) : undefined
  const element = pane ? document.querySelector<HTMLElement>(`[data-pane="${pane}"]`) : null
  element?.focus()
  return element ?? document.body
}

export function useCommands(): Commands {
  const commands = useContext(CommandsContext)
  if (!commands) throw new Error('useCommands is called outside a CommandsProvider.')
  return commands
}
