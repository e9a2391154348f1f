import { EventEmitter } from 'node:events'

import { obey, report } from './report'

/** What the person at the desktop answers; the test says which. */
const answers: { button: number; file: string | null } = { button: 0, file: null }
process.on('message', (order: { answer?: Partial<typeof answers> }) => Object.assign(answers, order.answer))

export const dialog = {
  showErrorBox: (title: string, content: string) => report('error-box', { title, content }),
  showMessageBox: async (...args: unknown[]) => {
    report('message-box', args.at(-1))
    return { response: answers.button, checkboxChecked: false }
  },
  showOpenDialog: async () => ({
    canceled: answers.file === null,
    filePaths: answers.file === null ? [] : [answers.file],
  }),
  showSaveDialog: async () => ({ canceled: answers.file === null, filePath: answers.file ?? '' }),
}

interface Item {
  label?: string
  role?: string
  accelerator?: string
  submenu?: Item[]
  click?: () => void
}

let menu: Item[] = []

export const Menu = {
  buildFromTemplate: (template: Item[]) => template,
  setApplicationMenu: (template: Item[]) => {
    menu = template
    report('menu', JSON.parse(JSON.stringify(template)))
  },
}
process.on('message', (order: { click?: string }) => {
  if (order.click)
    menu
      .flatMap(({ submenu = [] }) => submenu)
      .find(({ label }) => label === order.click)
      ?.click?.()
})

export class Notification extends EventEmitter {
  readonly #options: object
  static isSupported() {
    return true
  }
  constructor(options: object) {
    super()
    this.#options = options
  }
  show() {
    report('notification', this.#options)
  }
}

export const nativeTheme = Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: true })
export const powerMonitor = new EventEmitter()
obey('powerMonitor', powerMonitor)
obey('nativeTheme', nativeTheme)

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } }
export const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display }

export const shell = {
  openExternal: async (url: string) => report('external', url),
  showItemInFolder: (path: string) => report('folder', path),
}
