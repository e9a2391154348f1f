import { useEffect } from 'react'

import type { MenuCommand } from '../../electron/bridge'
import { type Commands, useCommands } from '../commands/commands-context'
import { useSessionStore } from '../store/session-context'
import { desktop } from './desktop'

/** How long what can be done may have changed before the menu shows it, in milliseconds. */
const LATE_MS = 500

/** Keeps the desktop's menu as the registry is, and runs what is chosen there. Draws nothing; nothing to do in a browser. */
export function DesktopMenu() {
  const commands = useCommands()
  const session = useSessionStore()
  useEffect(() => {
    const shell = desktop()
    if (!shell) return
    let shown = ''
    let timer: ReturnType<typeof setTimeout> | null = null
    const show = () => {
      timer = null
      const items = menuOf(commands)
      const now = JSON.stringify(items)
      if (now !== shown) void shell.menu(items)
      shown = now
    }
    show()
    const stopLooking = session.subscribe(() => {
      timer ??= setTimeout(show, LATE_MS)
    })
    shell.onCommand((id) => commands.run(id))
    return () => {
      stopLooking()
      shell.onCommand(null)
      if (timer !== null) clearTimeout(timer)
      void shell.menu([])
    }
  }, [commands, session])
  return null
}

function menuOf(commands: Commands): MenuCommand[] {
  return commands.all.map((command) => ({
    id: command.id,
    title: command.title,
    category: command.category,
    keys: command.keys?.[0],
    enabled: commands.may(command),
  }))
}
