import { type BrowserWindow, dialog } from 'electron'

import { writeWhole } from '../host'
import { fileNameOf } from './file-name'

/** Tagged, so that a screen reader can follow it, with the headings as its outline. */
const PDF = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const

/** Writes what the window's print style shows to a PDF, where the person says and nowhere else. */
export async function savePdf(window: BrowserWindow, name: string): Promise<{ file: string } | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: fileNameOf(name),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (canceled || !filePath) return null
  writeWhole(filePath, await window.webContents.printToPDF(PDF))
  return { file: filePath }
}
