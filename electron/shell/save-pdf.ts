import { type BrowserWindow, dialog } from 'electron'

import { writeWhole } from '../host'
import { tell } from './dialogs'
import { fileNameOf } from './file-name'
import { shownPath } from './shown-path'

/** Tagged, so that a screen reader can follow it, with the headings as its outline. */
const PDF = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

/**
 * Writes what the window's print style shows to a PDF, where the person says and nowhere else.
 *
 * @returns `null` when there is none: the person thought better of it, or was told that it could not be written
 */
export async function savePdf(window: BrowserWindow, name: string): Promise<{ file: string } | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: fileNameOf(name),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (canceled || !filePath) return null
  try {
    writeWhole(filePath, await window.webContents.printToPDF(PDF))
  } catch {
    await tell(
      `The PDF could not be written to ${shownPath(filePath)}. Choose another folder, or make room on the disk.`,
    )
    return null
  }
  return { file: filePath }
}
