import { EventEmitter } from 'node:events'

import { obey, report } from './report'

/** What the person at the desktop answers; the test says which. Without a button they take their time. */
const answers: { button: number | null; file: string | null } = { button: 0, file: null }
const waiting = new Set<(button: number) => void>()
process.on('message', (order: { answer?: Partial<typeof answers> }) => {
  Object.assign(answers, order.answer)
  if (answers.button === null) return
  for (const answer of waiting) answer(answers.button)
  waiting.clear()
})

const pressed = async () => answers.button ?? new Promise<number>((resolve) => waiting.add(resolve))

export const dialog = {
  showErrorBox: (title: string, content: string) => report('error-box', { title, content }),
  showMessageBox: async (...args: unknown[]) => {
    report('message-box', args.at(-1))
    return { response: await pressed(), checkboxChecked: false }
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
  click?: (item: object) => void
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
  const all = (items: Item[]): Item[] => items.flatMap((item) => [item, ...all(item.submenu ?? [])])
  if (order.click) {
    const item = all(menu).find(({ label }) => label === order.click)
    item?.click?.({ ...item, checked: true })
  }
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

class NativeTheme extends EventEmitter {
  readonly shouldUseDarkColors = true
  #source = 'system'

  get themeSource() {
    return this.#source
  }

  set themeSource(theme: string) {
    this.#source = theme
    report('theme', theme)
  }
}

export const nativeTheme = new NativeTheme()
export const powerMonitor = new EventEmitter()
obey('powerMonitor', powerMonitor)
obey('nativeTheme', nativeTheme)

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } }
export const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display }

export const shell = {
  openExternal: async (url: string) => report('external', url),
  showItemInFolder: (path: string) => report('folder', path),
}
