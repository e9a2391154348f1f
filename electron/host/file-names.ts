/** Names that Windows takes for a device, in whatever folder and with whatever ending. */
const DEVICES = '(?:con|prn|aux|nul|com\\d|lpt\\d)'
const DEVICE = new RegExp(`(?:^|/)${DEVICES}(?:\\.|/|$)`, 'i')

/** Ids of runs are file names, so they are held to letters, digits and hyphens. */
export const RUN_ID = new RegExp(`^(?!${DEVICES}$)[a-z0-9][a-z0-9-]{0,99}$`)

/** Whether a path would lead to a device instead of a file. */
export function isDevice(path: string): boolean {
  return DEVICE.test(path)
}
