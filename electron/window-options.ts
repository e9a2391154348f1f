import { SMALLEST, USUAL } from './shell/window-state'

/** How the app's window is made. A page in it is as far from Node as one in a browser. */
export function windowOptions(
  preload: string,
  place: { width: number; height: number; x?: number; y?: number } = USUAL,
) {
  return {
    title: 'Hearback',
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: '#14171a',
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
