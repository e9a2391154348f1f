import { app } from 'electron'
import { beforeReady } from './boot/before-ready'
import { BootFailure, boot } from './boot/boot'
import type { Shell } from './boot/shell'
import { STEPS } from './boot/steps'
import { dataFolder } from './host'
import { tellFailure } from './shell/dialogs'

const shell: Shell = {
  folder: dataFolder(null),
  host: null,
  window: null,
  commands: [],
  early: [],
  ask: (asked) => void shell.early.push(asked),
}

if (beforeReady(shell)) void app.whenReady().then(start)
else app.quit()

async function start(): Promise<void> {
  try {
    if (!(await boot(STEPS, shell))) app.quit()
  } catch (failure) {
    if (!(failure instanceof BootFailure)) throw failure
    tellFailure(failure.message)
    app.quit()
  }
}
