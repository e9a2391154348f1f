import { dialog } from 'electron'

/** Asks before something happens that came from outside. Doing nothing is what a hasty Enter gives. */
export async function confirmed(message: string, detail: string, yes: string): Promise<boolean> {
  const buttons = [yes, 'Cancel']
  // Windows would make links of the buttons, and the first the largest.
  const { response } = await dialog.showMessageBox({
    message,
    detail,
    buttons,
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

export async function tell(message: string): Promise<void> {
  await dialog.showMessageBox({ message, buttons: ['OK'] })
}

/** `null` when the person thinks better of it. */
export async function pickFile(name: string, extensions: string[]): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters: [{ name, extensions }] })
  return filePaths[0] ?? null
}

export const pickScenario = () => pickFile('Scenario files', ['yaml', 'yml'])

/** Also before there is a window, or any page. */
export function tellFailure(message: string): void {
  dialog.showErrorBox('Hearback', message)
}

export async function askAfterCrash(message: string): Promise<'reload' | 'quit'> {
  const buttons = ['Open it again', 'Quit']
  const { response } = await dialog.showMessageBox({
    message,
    type: 'error',
    buttons,
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 0 ? 'reload' : 'quit'
}

export async function askWhileHanging(message: string, signal: AbortSignal): Promise<'wait' | 'again'> {
  const buttons = ['Wait', 'Load the window again']
  const { response } = await dialog.showMessageBox({
    message,
    type: 'warning',
    buttons,
    defaultId: 0,
    cancelId: 0,
    signal,
    noLink: true,
  })
  return response === 1 ? 'again' : 'wait'
}
