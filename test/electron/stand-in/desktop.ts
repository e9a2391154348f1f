import { EventEmitter } from 'node:events'

import { needsReady } from './lifecycle'
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

interface Question {
  cancelId?: number
  signal?: AbortSignal
}

export const dialog = {
  // The one that may be shown before the app is ready.
  showErrorBox: (title: string, content: string) => report('error-box', { title, content }),
  showMessageBox: async (...args: [Question] | [object, Question]) => {
    needsReady('dialog module')
    const question = args.at(-1) as Question
    report('message-box', { ...question, signal: undefined })
    const response = await Promise.race([pressed(), cancelled(question)])
    return { response, checkboxChecked: false }
  },
  showOpenDialog: async () => {
    needsReady('dialog module')
    return { canceled: answers.file === null, filePaths: answers.file === null ? [] : [answers.file] }
  },
  showSaveDialog: async () => {
    needsReady('dialog module')
    return { canceled: answers.file === null, filePath: answers.file ?? '' }
  },
}

/** A question that is taken back is answered as if the person had thought better of it. */
function cancelled({ signal, cancelId = 0 }: Question): Promise<number> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => {
      report('message-box-gone', null)
      resolve(cancelId)
    })
  })
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

const shownNotices: Notification[] = []

export class Notification extends EventEmitter {
  readonly #options: object
  static isSupported() {
    return true
  }
  constructor(options: object) {
    super()
    needsReady('Notification')
    this.#options = options
  }
  show() {
    shownNotices.push(this)
    report('notification', this.#options)
  }
}
process.on('message', (order: { clickNotice?: true }) => {
  if (order.clickNotice) shownNotices.at(-1)?.emit('click', {})
})

/** A picture that somebody drew, pixel by pixel. */
export const nativeImage = {
  createFromBitmap: (pixels: Buffer, size: { width: number; height: number; scaleFactor?: number }) => {
    if (pixels.length !== size.width * size.height * 4) throw new Error('invalid buffer size')
    return { ...size, isEmpty: () => false }
  },
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
export const screen = {
  getAllDisplays: () => {
    needsReady('screen module')
    return [display]
  },
  getPrimaryDisplay: () => {
    needsReady('screen module')
    return display
  },
}
