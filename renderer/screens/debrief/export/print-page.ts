import { desktop } from '../../../desktop/desktop'

/**
 * Prints a page that is text: the desktop writes it to a PDF where the person says; a browser opens its print window. It
 * goes into this document, as a frame would take our content security policy with it; while it prints, nothing else is on
 * the paper.
 */
export function printPage(html: string, title: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const sheet = document.createElement('div')
  sheet.classList.add('hearback-debrief', 'print-sheet')
  sheet.lang = 'en'
  sheet.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)))
  const before = document.title
  const done = () => {
    window.removeEventListener('afterprint', done)
    sheet.remove()
    document.title = before
    delete document.documentElement.dataset.printing
  }
  document.body.append(sheet)
  document.documentElement.dataset.printing = ''
  // The name that is offered for the file.
  document.title = title
  const shell = desktop()
  if (shell) {
    void shell.savePdf(title).finally(done)
    return
  }
  window.addEventListener('afterprint', done)
  window.print()
}
