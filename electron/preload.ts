import { contextBridge, ipcRenderer } from 'electron'

// A sandboxed preload cannot load our other files at run time, so the build puts this one together with the strings it
// needs; everything else here is a type.
import type { DesktopApi, HostApi, SeatNotice } from './bridge'
import type { Answer, CallName, Push } from './host/protocol'
import { CALL_CHANNEL, COMMAND_CHANNEL, DESKTOP_CHANNEL, PUSH_CHANNEL } from './ipc/channels'

let lastId = 0
const listeners = new Map<string, (notice: SeatNotice) => void>()

ipcRenderer.on(PUSH_CHANNEL, (_event, { sit, notice }: Push) => listeners.get(sit)?.(notice))

async function call<Value>(name: CallName, ...args: unknown[]): Promise<Value> {
  lastId += 1
  const answer = (await ipcRenderer.invoke(CALL_CHANNEL, { id: lastId, call: name, args })) as Answer
  if (!answer.ok) throw new Error(answer.message)
  return answer.value as Value
}

let onCommand: ((id: string) => void) | null = null
ipcRenderer.on(COMMAND_CHANNEL, (_event, id: string) => onCommand?.(id))

const desktop: DesktopApi = {
  menu: (commands) => ipcRenderer.invoke(DESKTOP_CHANNEL, 'menu', commands),
  onCommand: (listener) => {
    onCommand = listener
  },
  paged: (because) => ipcRenderer.invoke(DESKTOP_CHANNEL, 'paged', because),
  badge: (count) => ipcRenderer.invoke(DESKTOP_CHANNEL, 'badge', count),
  theme: (theme) => ipcRenderer.invoke(DESKTOP_CHANNEL, 'theme', theme),
  savePdf: (name) => ipcRenderer.invoke(DESKTOP_CHANNEL, 'savePdf', name),
}

// The whole of what the window can reach. It never sees a channel name, an event or a path to `ipcRenderer`.
const hearback: HostApi = {
  carrier: 'desktop',
  desktop,
  library: () => call('library'),
  runs: () => call('runs'),
  start: (choice) => call('start', choice),
  resume: (run) => call('resume', run),
  sit: async (run, listener) => {
    listeners.set(run, listener)
    try {
      await call('sit', run)
    } catch (error) {
      if (listeners.get(run) === listener) listeners.delete(run)
      throw error
    }
    return () => {
      // Somebody may have sat down anew since; that seat stays.
      if (listeners.get(run) !== listener) return
      listeners.delete(run)
      void call('leave', run)
    }
  },
  act: (run, move) => call('act', run, move),
  pace: (run, pace) => call('pace', run, pace),
  recording: (run) => call('recording', run),
  fork: (run, at) => call('fork', run, at),
  botPlaysOn: (run, at) => call('botPlaysOn', run, at),
  annotate: (run, annotation) => call('annotate', run, annotation),
  giveUp: (run) => call('giveUp', run),
  discard: (run) => call('discard', run),
  search: (words) => call('search', words),
  progress: () => call('progress'),
  backup: () => call('backup'),
  giveAway: (run) => call('giveAway', run),
  takeInPart: (part) => call('takeInPart', part),
  discardAll: (...what) => call('discardAll', ...what),
  openScenario: () => call('openScenario'),
}

contextBridge.exposeInMainWorld('hearback', hearback)
