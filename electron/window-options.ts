import { SIMULATION } from '../scenarios/engine'
import { SMALLEST, USUAL } from './shell/window-state'

/** How the app's window is made. A page in it is as far from Node as one in a browser. */
export function windowOptions(
  preload: string,
  {
    place = USUAL,
    dark = true,
  }: { place?: { width: number; height: number; x?: number; y?: number }; dark?: boolean } = {},
) {
  return {
    title: `Hearback ${SIMULATION}`,
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    // Of the page to come, so that nothing flashes.
    backgroundColor: dark ? '#101317' : '#f4f5f3',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  } as const
}
